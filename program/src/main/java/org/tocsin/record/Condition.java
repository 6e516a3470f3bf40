package org.tocsin.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A filter in SQL over a relation {@code f} of findings with the columns of {@link Source}.
 *
 * @param sql with a question mark for each value; nothing a user gave stands in it
 */
record Condition(String sql, List<Object> values) {
  private static final Condition TRUE = new Condition("TRUE", List.of());

  Condition {
    values = List.copyOf(values);
  }

  static Condition of(Filter filter) {
    return filter.values().entrySet().stream()
        .map(entry -> of(entry, filter))
        .reduce((a, b) -> joined(" AND ", List.of(a, b)))
        .orElse(TRUE);
  }

  /**
   * A filter of articles, over the relation {@code a}.
   *
   * @throws IllegalArgumentException for fields that articles do not have
   */
  static Condition ofArticles(Filter filter) {
    List<Condition> all = new ArrayList<>();
    filter
        .values()
        .forEach((field, values) ->
            all.add(
                switch (field) {
                  case ARTICLE, ID -> in("a.id", values);
                  case OUTLET -> in("lower(a.outlet)", lower(values));
                  case SINCE, UNTIL ->
                      of(Map.entry(field, values), filter).renamed("f.date", "a.published");
                  case TEXT ->
                      of(Map.entry(field, values), filter)
                          .renamed("f.haystack", "lower(coalesce(a.title, '') || ' ' || a.text)");
                  default -> throw notOfArticles(field);
                }));
    return joined(" AND ", all);
  }

  static IllegalArgumentException notOfArticles(Field field) {
    return new IllegalArgumentException(
        "articles cannot be filtered by "
            + field.key()
            + "; they can by article, outlet, since, until, text");
  }

  Condition renamed(String column, String other) {
    return new Condition(sql.replace(column, other), values);
  }

  private static Condition of(Map.Entry<Field, List<String>> entry, Filter filter) {
    Field field = entry.getKey();
    List<String> values = entry.getValue();
    return switch (field) {
      case KIND -> any(values.stream().map(Condition::kind).toList());
      case ID -> in("f.id", values);
      case ARTICLE -> in("f.article", values);
      case ACTOR -> any(values.stream().map(v -> party("actor", v)).toList());
      case RECIPIENT -> any(values.stream().map(v -> party("recipient", v)).toList());
      case PAIR -> any(values.stream().map(Condition::pair).toList());
      case COUNTRY ->
          any(
              List.of(
                  in("f.actor_country", values),
                  in("f.recipient_country", values),
                  in("f.place_country", values)));
      case SECTOR -> any(values.stream().map(Condition::sector).toList());
      case TYPE -> in("f.type", values);
      case MODE -> in("f.mode", values);
      case CONTEXT ->
          any(values.stream().map(v -> one("list_contains(f.contexts, ?)", v)).toList());
      case QUAD -> any(values.stream().map(v -> one("f.quad = ?", Integer.valueOf(v))).toList());
      case FACTUALITY -> in("f.factuality", values);
      case TERMS -> {
        Condition kind = in("t.kind", values);
        yield new Condition(
            "f.id IN (SELECT finding FROM terms t WHERE " + kind.sql + ")", kind.values);
      }
      case OUTCOME -> in(Outcomes.SQL, values);
      case OUTLET -> in("lower(f.outlet)", lower(values));
      case PLACE -> any(values.stream().map(Condition::place).toList());
      case SINCE -> one("f.date >= ?", LocalDate.parse(Collections.max(values)));
      case UNTIL -> one("f.date <= ?", LocalDate.parse(Collections.min(values)));
      case TEXT ->
          joined(
              " AND ",
              lower(filter.terms()).stream()
                  .map(term -> one("contains(f.haystack, ?)", term))
                  .toList());
    };
  }

  private static Condition kind(String value) {
    return value.equals("threat") ? one("f.type = ?", "THREATEN") : one("f.kind = ?", value);
  }

  private static Condition pair(String value) {
    String[] two = value.split("~", -1);
    return any(
        List.of(
            joined(" AND ", List.of(party("actor", two[0]), party("recipient", two[1]))),
            joined(" AND ", List.of(party("actor", two[1]), party("recipient", two[0])))));
  }

  /** Country, country:sector, :sector, id of an actor, a name or words of it. */
  private static Condition party(String side, String value) {
    String party = value.strip();
    if (party.matches("[A-Za-z]{3}")) {
      // Three letters may also be a name, as NGO or UNO is.
      return any(
          List.of(
              one("f." + side + "_country = ?", party.toUpperCase(Locale.ROOT)),
              named(side, party)));
    }
    if (party.matches("([A-Za-z]{3})?:[A-Za-z]{3}")) {
      String[] parts = party.toUpperCase(Locale.ROOT).split(":", -1);
      Condition sector = one("list_contains(f." + side + "_sectors, ?)", parts[1]);
      return parts[0].isEmpty()
          ? sector
          : joined(" AND ", List.of(one("f." + side + "_country = ?", parts[0]), sector));
    }
    return party.matches("[0-9a-f]{16}") ? identified(side, party) : named(side, party);
  }

  private static Condition named(String side, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return any(
        List.of(
            one("lower(coalesce(f.X_name, f.X)) = ?".replace("X", side), lower),
            one(
                "contains(' ' || lower(coalesce(f.X_name, '')) || ' ', ?)".replace("X", side),
                " " + lower + " ")));
  }

  private static Condition identified(String side, String id) {
    return one(
        "(coalesce(f.X_name, f.X), coalesce(f.X_country, '')) IN (SELECT name,".replace("X", side)
            + " coalesce(country, '') FROM actors WHERE id = ?)",
        id);
  }

  private static Condition sector(String value) {
    return any(
        List.of(
            one("list_contains(f.actor_sectors, ?)", value),
            one("list_contains(f.recipient_sectors, ?)", value)));
  }

  private static Condition place(String value) {
    return PlaceNumber.is(value)
        ? one("f.geoname_id = ?", Long.valueOf(value))
        : one("lower(f.place) = ?", value.toLowerCase(Locale.ROOT));
  }

  private static List<String> lower(List<String> values) {
    return values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
  }

  private static Condition one(String sql, Object value) {
    return new Condition(sql, List.of(value));
  }

  private static Condition in(String column, List<String> values) {
    String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
    return new Condition(column + " IN (" + marks + ")", List.copyOf(values));
  }

  private static Condition any(List<Condition> conditions) {
    return joined(" OR ", conditions);
  }

  Condition and(Condition other) {
    return joined(" AND ", List.of(this, other));
  }

  private static Condition joined(String word, List<Condition> conditions) {
    List<Object> values = new ArrayList<>();
    conditions.forEach(condition -> values.addAll(condition.values));
    String sql =
        conditions.stream().map(Condition::sql).collect(Collectors.joining(word, "(", ")"));
    return new Condition(conditions.isEmpty() ? "TRUE" : sql, values);
  }
}
