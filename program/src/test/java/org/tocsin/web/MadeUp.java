package org.tocsin.web;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.tocsin.record.RecordFile;
import org.tocsin.record.TestRecord;

/**
 * A made-up record of many findings, written by the database itself: ten findings an article, one a
 * sentence, half of them from 12 of 40 countries, a third statements, words of a wide vocabulary.
 */
@SuppressWarnings("InlineFormatString") // long statements stand apart
final class MadeUp {
  static final List<String> COUNTRIES =
      List.of(
          "RUS", "KAZ", "USA", "CHN", "UKR", "TUR", "IRN", "DEU", "FRA", "GBR", "IND", "PAK", "UZB",
          "KGZ", "TJK", "TKM", "AZE", "ARM", "GEO", "BLR", "POL", "LTU", "LVA", "EST", "MDA", "ROU",
          "SRB", "GRC", "ISR", "SYR", "IRQ", "SAU", "EGY", "ETH", "NGA", "BRA", "MEX", "JPN", "KOR",
          "AUS");
  static final List<String> TYPES =
      List.of(
          "ACCUSE",
          "CONSULT",
          "COERCE",
          "ASSAULT",
          "SUPPORT",
          "THREATEN",
          "AID",
          "PROTEST",
          "COOPERATE",
          "REQUEST",
          "REJECT",
          "SANCTION",
          "MOBILIZE",
          "AGREE",
          "CONCEDE",
          "RETREAT");
  static final List<String> WORDS =
      List.of(
          "border",
          "pipeline",
          "harbour",
          "minister",
          "strike",
          "embassy",
          "talks",
          "convoy",
          "grain",
          "railway",
          "prisoners",
          "sanctions",
          "parliament",
          "election",
          "refinery",
          "village");
  private static final List<Integer> QUADS =
      List.of(3, 1, 4, 4, 1, 3, 2, 3, 2, 1, 3, 4, 4, 1, 2, 2);
  private static final List<Double> INTENSITIES =
      List.of(
          -2.0, 1.0, -7.2, -10.0, 3.5, -4.4, 7.0, -6.5, 6.0, 0.5, -4.0, -5.0, -7.0, 5.0, 5.2, 9.0);

  private MadeUp() {}

  static void make(Path file, int findings) throws SQLException {
    try (RecordFile record = TestRecord.open(file)) {
      record.add(TestRecord.story(1));
    }
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements(findings)) {
        statement.execute(sql);
      }
    }
  }

  private static List<String> statements(int findings) {
    return List.of(
        DRAWN.formatted(
            list(COUNTRIES), list(TYPES), list(QUADS), list(INTENSITIES), list(WORDS), findings),
        WORDED,
        ARTICLES,
        FINDINGS,
        "INSERT INTO terms BY NAME SELECT id AS finding, 'close the ' || w1 AS act, 'COERCE' AS"
            + " act_type, 'explicit' AS kind FROM made WHERE type = 'THREATEN'",
        EVIDENCE,
        "INSERT INTO actors BY NAME SELECT substr(md5(a_name || a), 1, 16) AS id, a_name AS name, a"
            + " AS country, ['GOV'] AS sectors, 'minister' AS role, 'Minister ' || a_name AS alias,"
            + " article, day AS date FROM made WHERE a_name IS NOT NULL",
        "INSERT INTO places BY NAME SELECT place AS geoname_id, 'Place ' || place AS name, any_value(p)"
            + " AS country, any_value(lat) AS lat, any_value(lon) AS lon, 'city' AS kind FROM made"
            + " GROUP BY place",
        "CHECKPOINT");
  }

  private static String list(List<?> values) {
    return values.stream()
        .map(value -> value instanceof String ? "'" + value + "'" : value.toString())
        .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
  }

  /** What each finding is, drawn by hashes of its number; few values are frequent, many rare. */
  private static final String DRAWN =
      """
      CREATE TEMP TABLE drawn AS
      WITH lists AS (SELECT %s AS c, %s AS t, %s AS q, %s AS n, %s AS w),
      u AS (SELECT i, (hash(i) >> 2)::BIGINT AS h, (hash(i + 1) %% 10007) / 10007.0 AS u1,
          (hash(i + 2) %% 10009) / 10009.0 AS u2, (hash(i + 3) %% 10037) / 10037.0 AS u3
        FROM range(%d) r(i))
      SELECT i, substr(md5(i::VARCHAR), 1, 16) AS id, 'a' || (i // 10) AS article,
        (i %% 10)::INTEGER AS sentence, h %% 3 = 0 AS said,
        c[1 + floor(40 * u1 * u1)::INTEGER] AS a, c[1 + floor(40 * u2 * u2)::INTEGER] AS r,
        1 + floor(16 * u3 * u3)::INTEGER AS k, CASE WHEN said THEN NULL ELSE t[k] END AS type,
        CASE WHEN said THEN NULL ELSE q[k] END AS quad, CASE WHEN said THEN NULL ELSE n[k] END AS n,
        CASE WHEN h %% 5 < 2 THEN 'Arlan Besimov ' || (h %% 2003) END AS a_name,
        w[1 + (h // 7) %% 16] || ' w' || (h %% 20011) AS w1, w[1 + (h // 112) %% 16] AS w2,
        floor(900 * u1 * u3)::INTEGER + 1 AS place, c[1 + place %% 40] AS p,
        (place * 7 %% 130) - 55.0 AS lat, (place * 13 %% 340) - 170.0 AS lon,
        DATE '2010-01-01' + (365 * 14 * sqrt((i // 10) / (%<d / 10.0)))::INTEGER AS day
      FROM u, lists
      """;

  /**
   * The same with its sentence: who, trigger, whom, what for, where; 159 characters and a blank.
   */
  private static final String WORDED =
      """
      CREATE TEMP TABLE made AS
      SELECT *, coalesce('Minister ' || a_name, 'The government of ' || a) AS who,
        CASE WHEN said THEN 'said' ELSE 'warned' END AS trigger, 'officials of ' || r AS whom,
        'that talks about the ' || w1 || ' and the ' || w2 || ' are over' AS content,
        'Place ' || place AS there,
        rpad(who || ' ' || trigger || ' ' || whom || ' ' || content || ' in ' || there
          || ' on Monday, and nothing else was told about it in the evening or in the week', 158, '.')
          || '. ' AS text,
        160 * sentence AS at0, at0 + length(who) + 1 AS at1, at1 + length(trigger) + 1 AS at2,
        at2 + length(whom) + 1 AS at3, at3 + length(content) + 4 AS at4
      FROM drawn
      """;

  private static final String ARTICLES =
      """
      INSERT INTO articles BY NAME
      SELECT article AS id, 'https://example.org/' || article AS url, 'Outlet ' || (min(i) // 10 %% 40) AS outlet,
        'Report ' || article || ' on the ' || any_value(w2) AS title, min(day) AS published, 'en' AS language,
        true AS coded, string_agg(text, '' ORDER BY sentence) AS text, 1 AS run
      FROM made GROUP BY article ORDER BY min(i)
      """
          .replace("%%", "%");

  private static final String FINDINGS =
      """
      INSERT INTO findings BY NAME
      SELECT id, article, CASE WHEN said THEN 'statement' ELSE 'event' END AS kind, sentence, type,
        CASE WHEN k = 4 THEN 'violence' WHEN k = 8 THEN 'demo' END AS mode,
        CASE WHEN said THEN NULL WHEN k % 2 = 0 THEN ['military'] ELSE ['diplomatic'] END AS contexts,
        quad, n AS intensity, who AS actor, a_name AS actor_name, a AS actor_country, ['GOV'] AS actor_sectors,
        whom AS recipient, r AS recipient_country, CASE WHEN k % 3 = 0 THEN ['MIL'] ELSE [] END AS recipient_sectors,
        day AS date, 'day' AS date_precision, CASE WHEN NOT said THEN there END AS place,
        CASE WHEN NOT said THEN p END AS place_country, CASE WHEN NOT said THEN lat END AS lat,
        CASE WHEN NOT said THEN lon END AS lon, CASE WHEN NOT said THEN place END AS geoname_id,
        CASE WHEN said THEN NULL WHEN k % 5 = 0 THEN 'future' ELSE 'actual' END AS factuality,
        CASE WHEN NOT said THEN 0.9 END AS confidence, CASE WHEN said THEN 'indirect' END AS directness,
        CASE WHEN said THEN content END AS content, CASE WHEN NOT said THEN 'made.up:1' END AS rule,
        '[]' AS steps,
        CASE WHEN said THEN json_object('id', id, 'kind', 'statement',
          'speaker', json_object('text', who, 'name', a_name, 'country', a, 'sectors', ['GOV'], 'role', NULL, 'resolved', a_name IS NOT NULL),
          'addressee', json_object('text', whom, 'name', NULL, 'country', r, 'sectors', [], 'role', NULL, 'resolved', false),
          'directness', 'indirect', 'cue', 'said', 'content', content, 'medium', NULL, 'date', day, 'datePrecision', 'day', 'parent', NULL,
          'evidence', [json_object('role', 'speaker', 'start', at0, 'end', at1 - 1, 'quote', who),
            json_object('role', 'cue', 'start', at1, 'end', at2 - 1, 'quote', trigger),
            json_object('role', 'content', 'start', at3, 'end', at4 - 4, 'quote', content)],
          'article', json_object('id', article, 'url', 'https://example.org/' || article, 'outlet', 'Outlet ' || (i // 10 % 40), 'published', day))
        ELSE json_object('id', id, 'kind', 'event', 'type', type, 'mode', CASE WHEN k = 4 THEN 'violence' WHEN k = 8 THEN 'demo' END,
          'contexts', CASE WHEN k % 2 = 0 THEN ['military'] ELSE ['diplomatic'] END, 'quad', quad, 'intensity', n,
          'actor', json_object('text', who, 'name', a_name, 'country', a, 'sectors', ['GOV'], 'role', NULL, 'resolved', a_name IS NOT NULL),
          'recipient', json_object('text', whom, 'name', NULL, 'country', r, 'sectors', [], 'role', NULL, 'resolved', false),
          'date', day, 'datePrecision', 'day',
          'place', json_object('name', there, 'country', p, 'region', NULL, 'lat', lat, 'lon', lon, 'geonameId', place),
          'factuality', CASE WHEN k % 5 = 0 THEN 'future' ELSE 'actual' END, 'confidence', 0.9,
          'terms', CASE WHEN type = 'THREATEN' THEN json_object('act', 'close the ' || w1, 'actType', 'COERCE', 'condition', NULL,
            'demand', NULL, 'deadline', NULL, 'explicit', true, 'kind', 'explicit') END,
          'statement', NULL, 'rule', 'made.up:1',
          'evidence', [json_object('role', 'trigger', 'start', at1, 'end', at2 - 1, 'quote', trigger),
            json_object('role', 'actor', 'start', at0, 'end', at1 - 1, 'quote', who),
            json_object('role', 'recipient', 'start', at2, 'end', at3 - 1, 'quote', whom),
            json_object('role', 'act', 'start', at3, 'end', at4 - 4, 'quote', content),
            json_object('role', 'place', 'start', at4, 'end', at4 + length(there), 'quote', there)],
          'article', json_object('id', article, 'url', 'https://example.org/' || article, 'outlet', 'Outlet ' || (i // 10 % 40), 'published', day))
        END AS json
      FROM made ORDER BY i
      """;

  private static final String EVIDENCE =
      """
      INSERT INTO evidence BY NAME SELECT * FROM (
      SELECT id AS finding, unnest(CASE WHEN said THEN ['speaker', 'cue', 'content', NULL, NULL]
          ELSE ['actor', 'trigger', 'act', 'recipient', 'place'] END) AS role,
        unnest([at0, at1, at3, at2, at4]) AS start,
        unnest([at1 - 1, at2 - 1, at4 - 4, at3 - 1, at4 + length(there)]) AS "end",
        unnest([who, trigger, content, whom, there]) AS quote
      FROM made) WHERE role IS NOT NULL
      """;
}
