package org.tocsin.coder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.tocsin.rule.Lexicon;
import org.tocsin.syntax.Parser;

/**
 * Trains the scorer on the lexicon's examples: AdaGrad with an L2 pull, a fixed seed, and rule
 * features hidden at random so that words learn to speak for themselves.
 */
public final class ScorerTrainer {
  private static final long SEED = 20220105;
  private static final int LEARNERS = 20;
  private static final int EPOCHS = 15;
  private static final double RATE = 0.15;
  private static final double PULL = 2e-4;
  private static final double HIDDEN_RULES = 0.3;
  private static final double HIDDEN_WORDS = 0.3;
  private static final double KEPT = 0.02;

  private final Map<String, float[]> weights = new HashMap<>();
  private final Map<String, float[]> squares = new HashMap<>();
  private final Random random;

  private ScorerTrainer(long seed) {
    random = new Random(seed);
  }

  /**
   * What was learnt.
   *
   * @param lines the lines that {@link Scorer#read} reads, sorted
   */
  public record Trained(List<String> lines, Calibration calibration) {
    public Trained {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Trains on the examples of a lexicon.
   *
   * @param parser the parser whose trees the scorer will meet
   */
  public static Trained train(Lexicon lexicon, Parser parser) {
    List<TrainingPair> pairs = TrainingPair.of(lexicon, parser);
    Calibration calibration = Calibration.of(pairs, part -> learnt(part, SEED));
    return new Trained(lines(weights(pairs), calibration.temperature()), calibration);
  }

  /** The mean of several learners, which differ by what they see in which order. */
  static Map<String, float[]> weights(List<TrainingPair> pairs) {
    Map<String, float[]> mean = new HashMap<>();
    for (int i = 0; i < LEARNERS; i++) {
      learnt(pairs, SEED + i)
          .forEach((feature, row) -> {
            float[] sum = mean.computeIfAbsent(feature, f -> new float[Scorer.CLASSES]);
            for (int c = 0; c < row.length; c++) {
              sum[c] += row[c] / LEARNERS;
            }
          });
    }
    return mean;
  }

  private static Map<String, float[]> learnt(List<TrainingPair> pairs, long seed) {
    ScorerTrainer trainer = new ScorerTrainer(seed);
    List<TrainingPair> shuffled = new ArrayList<>(pairs);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(shuffled, trainer.random);
      shuffled.forEach(trainer::learn);
    }
    return trainer.weights;
  }

  private void learn(TrainingPair pair) {
    List<String> features = visible(pair.features());
    double[] sums = new double[Scorer.CLASSES];
    for (String feature : features) {
      float[] row = weights.computeIfAbsent(feature, f -> new float[Scorer.CLASSES]);
      for (int c = 0; c < sums.length; c++) {
        sums[c] += row[c];
      }
    }
    double[] probabilities = Scorer.softmax(sums);
    for (String feature : features) {
      update(feature, probabilities, pair.label());
    }
  }

  private List<String> visible(List<String> features) {
    boolean hideRules = random.nextDouble() < HIDDEN_RULES;
    return features.stream()
        .filter(
            f -> isRule(f) ? !hideRules : f.equals("bias") || random.nextDouble() >= HIDDEN_WORDS)
        .toList();
  }

  private static boolean isRule(String feature) {
    return feature.startsWith("rule:") || feature.startsWith("entry:");
  }

  private void update(String feature, double[] probabilities, int label) {
    float[] row = weights.computeIfAbsent(feature, f -> new float[Scorer.CLASSES]);
    float[] square = squares.computeIfAbsent(feature, f -> new float[Scorer.CLASSES]);
    for (int c = 0; c < row.length; c++) {
      double gradient = probabilities[c] - (c == label ? 1 : 0) + PULL * row[c];
      square[c] += (float) (gradient * gradient);
      row[c] -= (float) (RATE * gradient / StrictMath.sqrt(1e-6 + square[c]));
    }
  }

  private static List<String> lines(Map<String, float[]> weights, double temperature) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(weights)
        .forEach((feature, row) -> {
          float[] kept = new float[row.length];
          boolean speaks = false;
          for (int c = 0; c < row.length; c++) {
            double weight = row[c] / temperature;
            if (Math.abs(weight) >= KEPT) {
              kept[c] = (float) weight;
              speaks = true;
            }
          }
          if (speaks) {
            lines.add(Scorer.line(feature, kept));
          }
        });
    return lines;
  }
}
