package org.tocsin.record;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.Columns.Side;
import org.tocsin.record.Told.Who;

/** Fills columns with findings, row by row. */
final class ColumnsBuilder {
  private final Columns columns;
  private final ArticleShelf articles;
  private int row;

  ColumnsBuilder(int size, ArticleShelf articles) {
    columns = new Columns(size);
    this.articles = articles;
  }

  Columns columns() {
    return columns;
  }

  void add(Told told) {
    columns.id[row] = id(told.id());
    columns.article[row] = articles.number(told.article().id());
    columns.outlet[row] = columns.outlets.number(articles.row(columns.article[row]).outlet());
    columns.kind[row] = told.kind().equals("event") ? Columns.EVENT : Columns.STATEMENT;
    columns.type[row] = number(columns.types, told.type());
    columns.mode[row] = number(columns.modes, told.mode());
    columns.factuality[row] = number(columns.factualities, told.factuality());
    columns.terms[row] =
        columns.kindsOfTerms.number(Optional.ofNullable(told.terms()).map(Told.Terms::kind));
    columns.actType[row] =
        columns.types.number(Optional.ofNullable(told.terms()).map(Told.Terms::actType));
    columns.due[row] = day(Optional.ofNullable(told.terms()).map(Told.Terms::due).orElse(null));
    columns.contexts[row] = set(columns.contextNames, told.contexts());
    columns.quad[row] = told.quad() == null ? 0 : told.quad();
    columns.intensity[row] = told.intensity() == null ? Double.NaN : told.intensity();
    columns.day[row] = day(told.date());
    told.first().ifPresent(who -> side(columns.actor, who));
    told.second().ifPresent(who -> side(columns.recipient, who));
    pair();
    Optional.ofNullable(told.place()).ifPresent(this::place);
    articles.count(columns.article[row]);
    row++;
  }

  private static long id(String id) {
    try {
      return HexFormat.fromHexDigitsToLong(id);
    } catch (IllegalArgumentException e) {
      throw new RecordException("the record holds a finding whose id is none: " + id, e);
    }
  }

  private static int day(@Nullable String date) {
    return date == null ? Columns.NO_DAY : (int) LocalDate.parse(date).toEpochDay();
  }

  private void side(Side side, Who who) {
    side.who[row] = columns.parties.number(who.name() == null ? who.text() : who.name());
    side.name[row] = number(columns.parties, who.name());
    side.country[row] = number(columns.parties, who.country());
    side.party[row] = side.country[row] == 0 ? side.name[row] : side.country[row];
    side.sectors[row] = set(columns.sectors, who.sectors());
  }

  private void pair() {
    int actor = columns.actor.party[row];
    int recipient = columns.recipient.party[row];
    if (columns.isEvent(row) && actor > 0 && recipient > 0) {
      columns.pair[row] = columns.pairs.number(actor + " " + recipient);
    }
  }

  private void place(Told.Where where) {
    columns.place[row] = columns.placeIds.number(Long.toString(where.geonameId()));
    columns.placeName[row] = columns.placeNames.number(where.name());
    columns.placeCountry[row] = number(columns.parties, where.country());
    if (columns.place[row] > columns.places.size()) {
      columns.places.add(where);
    }
  }

  private static int number(Dictionary dictionary, @Nullable String text) {
    return text == null ? 0 : dictionary.number(text);
  }

  /** A bit for each value; the lists of sectors and contexts are closed and short. */
  private static long set(Dictionary dictionary, @Nullable List<String> values) {
    long set = 0;
    for (String value : values == null ? List.<String>of() : values) {
      int number = dictionary.number(value);
      if (number >= Long.SIZE) {
        throw new RecordException(
            "the record holds more than 63 of one kind: " + value, new ArithmeticException());
      }
      set |= 1L << number;
    }
    return set;
  }
}
