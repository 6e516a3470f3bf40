package org.tocsin.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Counts of what was to find, what was found and what of it was right, by kind. */
final class Scores {
  private final Map<String, int[]> counts = new LinkedHashMap<>();

  void add(String kind, int gold, int said, int right) {
    int[] count = counts.computeIfAbsent(kind, k -> new int[3]);
    count[0] += gold;
    count[1] += said;
    count[2] += right;
  }

  /** Precision, recall and their harmonic mean; zero where there is nothing to divide by. */
  SequencedMap<String, Double> of(String kind, String prefix) {
    SequencedMap<String, Double> measures = new LinkedHashMap<>();
    measures.put(prefix + "P", precision(kind));
    measures.put(prefix + "R", recall(kind));
    measures.put(prefix + "F1", f1(kind));
    return measures;
  }

  /** The harmonic mean of precision and recall alone. */
  double f1(String kind) {
    int[] count = counts.getOrDefault(kind, new int[3]);
    return ratio(2 * count[2], count[0] + count[1]);
  }

  double precision(String kind) {
    int[] count = counts.getOrDefault(kind, new int[3]);
    return ratio(count[2], count[1]);
  }

  double recall(String kind) {
    int[] count = counts.getOrDefault(kind, new int[3]);
    return ratio(count[2], count[0]);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
