package org.tocsin.coder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How sure the scorer may be: one temperature, by which all weights are divided, fitted on examples
 * it has not learnt from.
 *
 * @param temperature above 1 where the scorer was surer than right
 * @param pairs sureness and truth where both parties are named
 * @param oneSided the same where only one is
 */
public record Calibration(double temperature, List<Bin> pairs, List<Bin> oneSided) {
  private static final int FOLDS = 5;
  private static final int BINS = 10;

  public Calibration {
    pairs = List.copyOf(pairs);
    oneSided = List.copyOf(oneSided);
  }

  /**
   * Answers of one range of confidence.
   *
   * @param count how many
   * @param confidence their mean confidence, from 0 through 1
   * @param right the share that was right, from 0 through 1
   */
  public record Bin(int count, double confidence, double right) {}

  /** What was said of a pair that was not learnt from. */
  private record HeldOut(TrainingPair pair, List<Double> sums) {
    HeldOut {
      sums = List.copyOf(sums);
    }

    double loss(double temperature) {
      return -StrictMath.log(Math.max(1e-12, at(temperature)[pair.label()]));
    }

    double[] at(double temperature) {
      return Scorer.softmax(
          IntStream.range(0, sums.size()).mapToDouble(c -> sums.get(c) / temperature).toArray());
    }

    /** The likeliest type, as the coder would say it; none is no answer. */
    int said() {
      return Scorer.likeliest(sums.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  static Calibration of(
      List<TrainingPair> pairs, Function<List<TrainingPair>, Map<String, float[]>> learner) {
    List<HeldOut> heldOut = heldOut(pairs, learner);
    double temperature = temperature(heldOut);
    return new Calibration(
        temperature,
        bins(heldOut.stream().filter(h -> !h.pair().oneSided()).toList(), temperature),
        bins(heldOut.stream().filter(h -> h.pair().oneSided()).toList(), temperature));
  }

  private static List<HeldOut> heldOut(
      List<TrainingPair> pairs, Function<List<TrainingPair>, Map<String, float[]>> learner) {
    List<HeldOut> heldOut = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int current = fold;
      Scorer scorer =
          new Scorer(
              learner.apply(pairs.stream().filter(p -> p.example() % FOLDS != current).toList()),
              "");
      pairs.stream()
          .filter(p -> p.example() % FOLDS == current)
          .forEach(p ->
              heldOut.add(
                  new HeldOut(p, Arrays.stream(scorer.sums(p.features())).boxed().toList())));
    }
    return heldOut;
  }

  private static double temperature(List<HeldOut> heldOut) {
    double best = 1;
    double least = Double.MAX_VALUE;
    for (int step = 10; step <= 60; step++) {
      double temperature = step / 20.0;
      double loss = heldOut.stream().mapToDouble(h -> h.loss(temperature)).sum();
      if (loss < least) {
        least = loss;
        best = temperature;
      }
    }
    return best;
  }

  private static List<Bin> bins(List<HeldOut> heldOut, double temperature) {
    int[] counts = new int[BINS];
    double[] sure = new double[BINS];
    int[] right = new int[BINS];
    for (HeldOut h : heldOut) {
      double p = h.at(temperature)[h.said()];
      int bin = Math.min(BINS - 1, (int) (p * BINS));
      counts[bin]++;
      sure[bin] += p;
      right[bin] += h.said() == h.pair().label() ? 1 : 0;
    }
    return IntStream.range(0, BINS)
        .filter(b -> counts[b] > 0)
        .mapToObj(b -> new Bin(counts[b], sure[b] / counts[b], right[b] / (double) counts[b]))
        .toList();
  }
}
