package org.tocsin.record;

import static org.tocsin.record.Database.day;
import static org.tocsin.record.Database.text;
import static org.tocsin.record.Database.texts;

import java.time.LocalDate;
import java.util.List;

/** Counts over findings. */
final class Aggregates {
  private static final String SUMS =
      " count(*) FILTER (WHERE f.quad <= 2) AS cooperation,"
          + " count(*) FILTER (WHERE f.quad > 2) AS conflict,"
          + " coalesce(sum(f.intensity) FILTER (WHERE f.intensity > 0), 0) AS positive,"
          + " coalesce(sum(f.intensity) FILTER (WHERE f.intensity < 0), 0) AS negative";

  private final Database database;

  Aggregates(Database database) {
    this.database = database;
  }

  long count(Filter filter) {
    return database
        .first(
            from("SELECT count(*) AS n", filter, "TRUE"), values(filter), row -> row.getLong("n"))
        .orElseThrow();
  }

  List<Facet.Count> counts(Filter filter, Facet facet, int limit) {
    String sql =
        "SELECT CAST(value AS VARCHAR) AS value, count(*) AS n FROM ("
            + from("SELECT " + facet.sql() + " AS value", filter, "TRUE")
            + ") WHERE value IS NOT NULL GROUP BY 1 ORDER BY n DESC, value LIMIT "
            + limit;
    return database.list(
        sql, values(filter), row -> new Facet.Count(row.getString("value"), row.getLong("n")));
  }

  List<Bin> bins(Filter filter, Bin.Width width) {
    String start = width.sql("f.date");
    return database.list(
        from(
                "SELECT " + start + " AS start," + SUMS,
                filter,
                "f.kind = 'event' AND f.date IS NOT NULL")
            + " GROUP BY 1 ORDER BY 1",
        values(filter),
        row ->
            new Bin(
                day(row, "start").orElseThrow(),
                row.getLong("cooperation"),
                row.getLong("conflict"),
                row.getDouble("positive"),
                row.getDouble("negative")));
  }

  List<Dyad> dyads(Filter filter, int limit) {
    String weeks =
        from(
                "SELECT "
                    + Facet.ACTOR.sql()
                    + " AS a, "
                    + Facet.RECIPIENT.sql()
                    + " AS r, "
                    + Bin.Width.WEEK.sql("f.date")
                    + " AS week, min(f.date) AS first,"
                    + " max(f.date) AS last, count(*) FILTER (WHERE f.quad = 1) AS q1,"
                    + " count(*) FILTER (WHERE f.quad = 2) AS q2,"
                    + " count(*) FILTER (WHERE f.quad = 3) AS q3,"
                    + " count(*) FILTER (WHERE f.quad = 4) AS q4,"
                    + " count(*) FILTER (WHERE f.type = 'THREATEN') AS threats,"
                    + " sum(f.intensity) AS sum,"
                    + SUMS,
                filter,
                "f.kind = 'event' AND a IS NOT NULL AND r IS NOT NULL")
            + " GROUP BY 1, 2, 3";
    String sql =
        "SELECT a, r, sum(q1) AS q1, sum(q2) AS q2, sum(q3) AS q3, sum(q4) AS q4,"
            + " sum(threats) AS threats, sum(sum) / sum(q1 + q2 + q3 + q4) AS intensity,"
            + " min(first) AS first, max(last) AS last,"
            + " string_agg(week || ' ' || cooperation || ' ' || conflict || ' ' || positive || ' '"
            + " || negative, chr(31) ORDER BY week) FILTER (WHERE week IS NOT NULL) AS weeks"
            + " FROM ("
            + weeks
            + ") GROUP BY a, r"
            + " ORDER BY sum(q1 + q2 + q3 + q4) DESC, a, r LIMIT "
            + limit;
    return database.list(
        sql,
        values(filter),
        row ->
            new Dyad(
                row.getString("a"),
                row.getString("r"),
                List.of(row.getLong("q1"), row.getLong("q2"), row.getLong("q3"), row.getLong("q4")),
                row.getLong("threats"),
                row.getDouble("intensity"),
                day(row, "first"),
                day(row, "last"),
                texts(row, "weeks").stream().map(Aggregates::bin).toList()));
  }

  private static Bin bin(String text) {
    String[] parts = text.split(" ", -1);
    return new Bin(
        LocalDate.parse(parts[0]),
        Long.parseLong(parts[1]),
        Long.parseLong(parts[2]),
        Double.parseDouble(parts[3]),
        Double.parseDouble(parts[4]));
  }

  List<PlaceRow> places(Filter filter, int limit) {
    String sql =
        from(
                "SELECT f.geoname_id AS id, any_value(f.place) AS name,"
                    + " any_value(f.place_country) AS country, any_value(f.lat) AS lat,"
                    + " any_value(f.lon) AS lon, count(*) AS n, avg(f.intensity) AS intensity",
                filter,
                "f.kind = 'event' AND f.geoname_id IS NOT NULL")
            + " GROUP BY 1 ORDER BY n DESC, id LIMIT "
            + limit;
    return database.list(
        sql,
        values(filter),
        row ->
            new PlaceRow(
                row.getLong("id"),
                row.getString("name"),
                text(row, "country"),
                row.getDouble("lat"),
                row.getDouble("lon"),
                row.getLong("n"),
                row.getDouble("intensity")));
  }

  private String from(String select, Filter filter, String also) {
    return select
        + " FROM "
        + database.findings()
        + " WHERE "
        + also
        + " AND "
        + Condition.of(filter).sql();
  }

  private static List<Object> values(Filter filter) {
    return Condition.of(filter).values();
  }
}
