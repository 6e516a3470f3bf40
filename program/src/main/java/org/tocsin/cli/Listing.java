package org.tocsin.cli;

import java.util.Locale;

/** What can be listed, each with its query; filters follow the queries that take them. */
enum Listing {
  THREATS(Listing.FINDINGS + "f.kind = 'event' AND f.type = 'THREATEN'", " ORDER BY f.date, f.id"),
  EVENTS(Listing.FINDINGS + "f.kind = 'event'", " ORDER BY f.date, f.id"),
  STATEMENTS(Listing.SAID + "f.kind = 'statement'", " ORDER BY f.date, f.id"),
  ACTORS("SELECT DISTINCT id, name, country, role, alias FROM actors ORDER BY ALL", ""),
  PLACES("SELECT geoname_id, name, country, region, lat, lon, kind FROM places ORDER BY ALL", ""),
  ARTICLES("SELECT id, published, outlet, title, url, language FROM articles ORDER BY ALL", ""),
  PROBLEMS("SELECT source, line, what, advice FROM problems ORDER BY ALL", ""),
  DYADS(
      "SELECT coalesce(f.actor_country, f.actor_name, f.actor) AS actor,"
          + " coalesce(f.recipient_country, f.recipient_name, f.recipient) AS recipient,"
          + " count(*) FILTER (WHERE f.quad = 1) AS quad1,"
          + " count(*) FILTER (WHERE f.quad = 2) AS quad2,"
          + " count(*) FILTER (WHERE f.quad = 3) AS quad3,"
          + " count(*) FILTER (WHERE f.quad = 4) AS quad4,"
          + " round(avg(f.intensity), 2) AS intensity,"
          + " min(f.date) AS first, max(f.date) AS last,"
          + " string_agg(CAST(CAST(date_trunc('week', f.date) AS DATE) AS VARCHAR), ',') AS weeks"
          + " FROM findings f JOIN articles a ON a.id = f.article"
          + " WHERE f.kind = 'event' AND f.actor IS NOT NULL AND f.recipient IS NOT NULL",
      " GROUP BY 1, 2 ORDER BY 1, 2");

  private static final String FINDINGS =
      "SELECT f.id, f.date, f.type, coalesce(f.actor_name, f.actor) AS actor, f.actor_country,"
          + " coalesce(f.recipient_name, f.recipient) AS recipient, f.recipient_country,"
          + " f.place, f.factuality, f.json FROM findings f JOIN articles a ON a.id = f.article"
          + " WHERE ";
  private static final String SAID =
      "SELECT f.id, f.date, coalesce(f.actor_name, f.actor) AS speaker, f.actor_country,"
          + " f.content, f.json FROM findings f JOIN articles a ON a.id = f.article WHERE ";

  private final String query;
  private final String tail;

  Listing(String query, String tail) {
    this.query = query;
    this.tail = tail;
  }

  /** Whether filters apply. */
  boolean filtered() {
    return !tail.isEmpty();
  }

  String sql(String conditions) {
    return query + conditions + tail;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
