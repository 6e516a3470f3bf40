package org.tocsin.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds out what became of threats: in SQL, and the same over the columns of an index.
 *
 * <p>A threat came true where an event that actually happened follows on a later day, of the type
 * that was threatened, or any of material conflict where the type is not known; by the same party
 * on the same, which are countries or, without one, names.
 */
final class Outcomes {
  /** Days after which an act is no longer put down to a threat. */
  private static final int A_YEAR = 365;

  private static final String SAME =
      " coalesce(e.X_country, e.X_name) = coalesce(t.X_country, t.X_name)";

  /** Threats {@code t} with each act {@code e} that bears them out. */
  private static final String ACTS =
      " FROM findings t JOIN terms m ON m.finding = t.id JOIN findings e ON"
          + SAME.replace("X", "actor")
          + " AND"
          + SAME.replace("X", "recipient")
          + " WHERE t.type = 'THREATEN' AND e.type <> 'THREATEN' AND e.factuality = 'actual'"
          + " AND e.date > t.date AND e.date <= t.date + "
          + A_YEAR
          + " AND CASE WHEN m.act_type IS NULL THEN e.quad = 4 ELSE e.type = m.act_type END";

  /** Out of the JSON, for records of earlier programs lack the column. */
  private static final String OVERDUE =
      "CAST(json_extract_string(f.json, '$.terms.due') AS DATE)"
          + " < (SELECT max(published) FROM articles)";

  private static final String MADE =
      "f.type = 'THREATEN' AND f.factuality NOT IN ('negated', 'historical')";

  private static final String UNFULFILLED =
      "CASE WHEN " + OVERDUE + " THEN 'lapsed' ELSE 'open' END";

  /** The code of the outcome of {@code f}, or null. */
  static final String SQL =
      "CASE WHEN "
          + MADE
          + " THEN CASE WHEN f.id IN (SELECT t.id"
          + ACTS
          + ") THEN 'came-true' ELSE "
          + UNFULFILLED
          + " END END";

  private final Columns columns;
  private final int threat;
  private final int actual;
  private final Bits unmade;

  /** The days of acts by pair and type; type 0 stands for all of material conflict. */
  private final Map<Long, NavigableSet<Integer>> acts = new HashMap<>();

  private Outcomes(Columns columns) {
    this.columns = columns;
    threat = columns.types.find("THREATEN");
    actual = columns.factualities.find("actual");
    unmade = columns.factualities.all(List.of("negated", "historical"));
  }

  /**
   * Fills the column of outcomes.
   *
   * @param last the day of the record's last article
   */
  static void fill(Columns columns, int last) {
    Outcomes outcomes = new Outcomes(columns);
    outcomes.gather();
    for (int row = 0; row < columns.size; row++) {
      if (outcomes.isMade(row)) {
        columns.outcome[row] = columns.outcomes.number(outcomes.of(row, last).code());
      }
    }
  }

  /**
   * What became of one threat.
   *
   * @return empty for what is no threat, or was not made
   */
  static Optional<Sequel> sequel(Database database, String id) {
    Optional<Outcome> unfulfilled =
        database
            .first(
                "SELECT "
                    + UNFULFILLED
                    + " AS code FROM findings f WHERE "
                    + MADE
                    + " AND f.id = ?",
                List.of(id),
                row -> row.getString("code"))
            .flatMap(Outcome::of);
    return unfulfilled.map(outcome ->
        act(database, id)
            .map(act -> new Sequel(Outcome.CAME_TRUE, Optional.of(act)))
            .orElseGet(() -> new Sequel(outcome, Optional.empty())));
  }

  private static Optional<JsonNode> act(Database database, String id) {
    return database
        .first(
            "SELECT e.json" + ACTS + " AND t.id = ? ORDER BY e.date, e.id LIMIT 1",
            List.of(id),
            row -> row.getString("json"))
        .map(Stored::json);
  }

  private boolean isMade(int row) {
    return threat > 0 && columns.type[row] == threat && !unmade.has(columns.factuality[row]);
  }

  private void gather() {
    Bits threatened = new Bits(columns.pairs.size());
    for (int row = 0; row < columns.size; row++) {
      if (isMade(row)) {
        threatened.set(columns.pair[row]);
      }
    }
    for (int row = 0; row < columns.size; row++) {
      int pair = columns.pair[row];
      if (pair > 0 && threatened.has(pair) && isAct(row)) {
        add(key(pair, columns.type[row]), columns.day[row]);
        if (columns.quad[row] == 4) {
          add(key(pair, 0), columns.day[row]);
        }
      }
    }
  }

  private boolean isAct(int row) {
    return columns.type[row] != threat
        && columns.factuality[row] == actual
        && columns.day[row] != Columns.NO_DAY;
  }

  private static long key(int pair, int type) {
    return (long) pair << Byte.SIZE | type;
  }

  private void add(long key, int day) {
    acts.computeIfAbsent(key, _ -> new TreeSet<>()).add(day);
  }

  private Outcome of(int row, int last) {
    int day = columns.day[row];
    NavigableSet<Integer> days =
        columns.pair[row] == 0 || day == Columns.NO_DAY
            ? Collections.emptyNavigableSet()
            : acts.getOrDefault(
                key(columns.pair[row], columns.actType[row]), Collections.emptyNavigableSet());
    Integer next = days.higher(day);
    if (next != null && next <= day + A_YEAR) {
      return Outcome.CAME_TRUE;
    }
    return columns.due[row] < last ? Outcome.LAPSED : Outcome.OPEN;
  }
}
