package org.tocsin.record;

import java.util.Locale;

/** The tables that leave the record, each with its columns; filters follow those that take them. */
public enum Listing {
  THREATS(Listing.EVENT, "f.kind = 'event' AND f.type = 'THREATEN'"),
  EVENTS(Listing.EVENT, "f.kind = 'event'"),
  STATEMENTS(
      "f.id, f.date, coalesce(f.actor_name, f.actor) AS speaker, f.actor_country, f.content",
      "f.kind = 'statement'"),
  /** Events and statements in one table. */
  FINDINGS(
      "f.id, f.kind, f.date, f.type, f.mode, f.intensity, coalesce(f.actor_name, f.actor) AS actor,"
          + " f.actor_country, coalesce(f.recipient_name, f.recipient) AS recipient,"
          + " f.recipient_country, f.place, f.lat, f.lon, f.factuality, j.content, f.outlet,"
          + " f.article",
      "TRUE"),
  /** Each name and role with the first and last article that gives it. */
  ACTORS(
      "SELECT id, name, country, role, alias, min(date) AS first, max(date) AS last FROM actors"
          + " GROUP BY id, name, country, role, alias ORDER BY ALL"),
  PLACES("SELECT geoname_id, name, country, region, lat, lon, kind FROM places ORDER BY ALL"),
  ARTICLES("SELECT id, published, outlet, title, url, language FROM articles ORDER BY ALL"),
  PROBLEMS("SELECT source, line, what, advice FROM problems ORDER BY ALL"),
  DYADS(
      "coalesce(f.actor_country, f.actor_name, f.actor) AS actor,"
          + " coalesce(f.recipient_country, f.recipient_name, f.recipient) AS recipient,"
          + " count(*) FILTER (WHERE f.quad = 1) AS quad1,"
          + " count(*) FILTER (WHERE f.quad = 2) AS quad2,"
          + " count(*) FILTER (WHERE f.quad = 3) AS quad3,"
          + " count(*) FILTER (WHERE f.quad = 4) AS quad4,"
          + " round(avg(f.intensity), 2) AS intensity,"
          + " min(f.date) AS first, max(f.date) AS last,"
          + " string_agg(CAST(CAST(date_trunc('week', f.date) AS DATE) AS VARCHAR), ',') AS weeks",
      "f.kind = 'event' AND f.actor IS NOT NULL AND f.recipient IS NOT NULL");

  private static final String EVENT =
      "f.id, f.date, f.type, coalesce(f.actor_name, f.actor) AS actor, f.actor_country,"
          + " coalesce(f.recipient_name, f.recipient) AS recipient, f.recipient_country,"
          + " f.place, f.factuality";

  private final String columns;
  private final String condition;

  Listing(String columns, String condition) {
    this.columns = columns;
    this.condition = condition;
  }

  Listing(String whole) {
    this(whole, "");
  }

  /** Whether filters apply. */
  public boolean filtered() {
    return !condition.isEmpty();
  }

  /** Whether its rows are findings. */
  public boolean isOfFindings() {
    return filtered() && this != DYADS;
  }

  String sql(String findings, Condition filter, Order order, boolean json) {
    if (!filtered()) {
      return columns;
    }
    String where = " WHERE " + condition + " AND " + filter.sql();
    return this == DYADS
        ? "SELECT " + columns + " FROM " + findings + where + " GROUP BY 1, 2 ORDER BY 1, 2"
        : "SELECT "
            + columns
            + (json ? ", j.json FROM " : " FROM ")
            + findings
            + " JOIN findings j ON j.rowid = f.at"
            + where
            + " ORDER BY "
            + order.by();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
