package org.tocsin.record;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The findings of an index that a filter lets pass, as {@link Condition} says it in SQL. */
final class Selection {
  /** What single fields let pass is kept: the filters of one page differ in one field. */
  private static final int KEPT = 64;

  private final Columns columns;
  private final Parties parties;
  private final ArticleShelf articles;
  private final Function<String, Bits> text;
  private final Function<String, Bits> ids;
  private final Map<Map.Entry<Field, List<String>>, Bits> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Map.Entry<Field, List<String>>, Bits> e) {
          return size() > KEPT;
        }
      };

  /**
   * @param text the findings that hold a term
   * @param ids the findings of an id
   */
  Selection(
      Columns columns,
      Parties parties,
      ArticleShelf articles,
      Function<String, Bits> text,
      Function<String, Bits> ids) {
    this.columns = columns;
    this.parties = parties;
    this.articles = articles;
    this.text = text;
    this.ids = ids;
  }

  Bits of(Filter filter) {
    Bits found = Bits.all(columns.size);
    filter.values().forEach((field, values) -> found.and(known(field, values, filter)));
    return found;
  }

  private Bits known(Field field, List<String> values, Filter filter) {
    Map.Entry<Field, List<String>> key = Map.entry(field, values);
    synchronized (kept) {
      Bits known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Bits made = of(field, values, filter);
    synchronized (kept) {
      kept.put(key, made);
    }
    return made;
  }

  private Bits of(Field field, List<String> values, Filter filter) {
    return switch (field) {
      case KIND -> any(values, this::kind);
      case ID -> any(values, ids);
      case ARTICLE -> in(columns.article, articles.numbers(values));
      case ACTOR -> any(values, value -> parties.of(columns.actor, value));
      case RECIPIENT -> any(values, value -> parties.of(columns.recipient, value));
      case PAIR -> any(values, this::pair);
      case COUNTRY -> countries(columns.parties.all(values));
      case SECTOR -> any(values, value -> sides(value));
      case TYPE -> in(columns.type, columns.types.all(values));
      case MODE -> in(columns.mode, columns.modes.all(values));
      case CONTEXT -> any(values, value -> touching(columns.contexts, columns.contextNames, value));
      case QUAD -> any(values, value -> equal(columns.quad, Integer.parseInt(value)));
      case FACTUALITY -> in(columns.factuality, columns.factualities.all(values));
      case TERMS -> in(columns.terms, columns.kindsOfTerms.all(values));
      case OUTCOME -> in(columns.outcome, columns.outcomes.all(values));
      case OUTLET -> any(values, value -> named(columns.outlet, columns.outlets, value));
      case PLACE -> any(values, this::place);
      case SINCE -> Bits.within(columns.day, day(Collections.max(values)), Columns.NO_DAY - 1);
      case UNTIL -> Bits.within(columns.day, Integer.MIN_VALUE, day(Collections.min(values)));
      case TEXT -> all(filter.terms().stream().map(term -> term.toLowerCase(Locale.ROOT)));
    };
  }

  private Bits kind(String value) {
    return switch (value) {
      case "threat" -> in(columns.type, columns.types.all(List.of("THREATEN")));
      case "event" -> equal(columns.kind, Columns.EVENT);
      default -> equal(columns.kind, Columns.STATEMENT);
    };
  }

  private Bits pair(String value) {
    String[] two = value.split("~", -1);
    BiFunction<String, String, Bits> way =
        (from, to) -> parties.of(columns.actor, from).and(parties.of(columns.recipient, to));
    return way.apply(two[0], two[1]).or(way.apply(two[1], two[0]));
  }

  private Bits countries(Bits wanted) {
    return Bits.where(columns.actor.country, wanted)
        .or(Bits.where(columns.recipient.country, wanted))
        .or(Bits.where(columns.placeCountry, wanted));
  }

  private Bits sides(String sector) {
    return touching(columns.actor.sectors, columns.sectors, sector)
        .or(touching(columns.recipient.sectors, columns.sectors, sector));
  }

  private Bits place(String value) {
    return PlaceNumber.is(value)
        ? in(columns.place, columns.placeIds.all(List.of(Long.valueOf(value).toString())))
        : named(columns.placeName, columns.placeNames, value);
  }

  private Bits all(Stream<String> terms) {
    return terms.map(text).reduce(Bits.all(columns.size), Bits::and);
  }

  private static int day(String date) {
    return (int) LocalDate.parse(date).toEpochDay();
  }

  private static Bits named(int[] column, Dictionary names, String name) {
    return in(column, names.all(name::equalsIgnoreCase));
  }

  private static Bits touching(long[] column, Dictionary names, String name) {
    int number = names.find(name);
    return Bits.touching(column, number == 0 ? 0 : 1L << number);
  }

  private static Bits equal(int[] column, int value) {
    return Bits.within(column, value, value);
  }

  private static Bits in(int[] column, Bits values) {
    return Bits.where(column, values);
  }

  private static Bits any(List<String> values, Function<String, Bits> one) {
    return values.stream().map(one).reduce(Bits::or).orElseThrow();
  }
}
