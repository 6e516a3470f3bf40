package org.tocsin.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a pass over the text took.
 *
 * @param seconds by the clock
 * @param cpu seconds of processor time of the whole process, its garbage collector included
 */
record Took(double seconds, double cpu) {

  static Took parse(String line) {
    String[] numbers = line.split(" ", 2);
    return new Took(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
  }

  @Override
  public String toString() {
    return seconds + " " + cpu;
  }

  static double median(List<Took> rounds, ToDoubleFunction<Took> measure) {
    return median(rounds.stream().mapToDouble(measure).toArray());
  }

  /** The median over the rounds of how many times as long the first took as the second. */
  static double ratio(List<Took> first, List<Took> second, ToDoubleFunction<Took> measure) {
    double[] ratios = new double[first.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = measure.applyAsDouble(first.get(i)) / measure.applyAsDouble(second.get(i));
    }
    return median(ratios);
  }

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }
}
