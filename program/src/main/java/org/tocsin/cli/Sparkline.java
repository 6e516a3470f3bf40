package org.tocsin.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Counts a week as bars, from the first week to the last. */
final class Sparkline {
  private static final String BARS = "▁▂▃▄▅▆▇█";

  private Sparkline() {}

  /** The bars of comma-separated Mondays; a week without events is a space. */
  static String of(String mondays) {
    if (mondays.isEmpty()) {
      return "";
    }
    List<Long> weeks =
        Arrays.stream(mondays.split(",", -1))
            .map(d -> LocalDate.parse(d).toEpochDay() / 7)
            .toList();
    long first = weeks.stream().mapToLong(w -> w).min().orElse(0);
    long last = weeks.stream().mapToLong(w -> w).max().orElse(0);
    int[] counts = new int[(int) (last - first) + 1];
    weeks.forEach(week -> counts[(int) (week - first)]++);
    int most = Arrays.stream(counts).max().orElse(1);
    StringBuilder line = new StringBuilder();
    for (int count : counts) {
      line.append(count == 0 ? ' ' : BARS.charAt((count * BARS.length() - 1) / most));
    }
    return line.toString();
  }
}
