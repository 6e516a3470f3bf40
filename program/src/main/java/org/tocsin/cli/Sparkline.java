package org.tocsin.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Counts a week as bars, from the first week to the last. */
final class Sparkline {
  private static final String BARS = "▁▂▃▄▅▆▇█";

  /** A blank would be lost where blanks are drawn together. */
  private static final char NONE = '·';

  /** Day 0 of the epoch was a Thursday. */
  private static final int FROM_MONDAY = 3;

  private Sparkline() {}

  /**
   * The bars of comma-separated days; a week without events is a dot.
   *
   * @param most so many weeks at most, the last
   */
  static String of(String days, int most) {
    if (days.isEmpty()) {
      return "";
    }
    List<Long> weeks = Arrays.stream(days.split(",", -1)).map(Sparkline::week).toList();
    long last = weeks.stream().mapToLong(w -> w).max().orElse(0);
    long first = Math.max(weeks.stream().mapToLong(w -> w).min().orElse(0), last - most + 1);
    int[] counts = new int[(int) (last - first) + 1];
    weeks.stream().filter(week -> week >= first).forEach(week -> counts[(int) (week - first)]++);
    int highest = Arrays.stream(counts).max().orElse(1);
    StringBuilder line = new StringBuilder();
    for (int count : counts) {
      line.append(count == 0 ? NONE : BARS.charAt((count * BARS.length() - 1) / highest));
    }
    return line.toString();
  }

  private static long week(String day) {
    return Math.floorDiv(LocalDate.parse(day).toEpochDay() + FROM_MONDAY, 7);
  }
}
