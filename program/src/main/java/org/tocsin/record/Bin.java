package org.tocsin.record;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Events of some days.
 *
 * @param start the first of these days; of weeks the Monday
 * @param cooperation events of quads 1 and 2
 * @param conflict events of quads 3 and 4
 * @param positive sum of the intensities above 0
 * @param negative sum of those below 0, so at most 0
 */
public record Bin(
    LocalDate start, long cooperation, long conflict, double positive, double negative) {

  /** How many days make one. */
  public enum Width {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    String sql(String column) {
      return "CAST(date_trunc('" + name().toLowerCase(Locale.ROOT) + "', " + column + ") AS DATE)";
    }
  }

  public long events() {
    return cooperation + conflict;
  }
}
