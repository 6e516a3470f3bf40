package org.tocsin.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.tocsin.ontology.EventType;
import org.tocsin.text.ContentId;

/**
 * Multinomial logistic regression over named features: which of the sixteen types, or none, holds
 * between two actors.
 */
public final class Scorer {
  /** So many reasons are told of an event. */
  private static final int REASONS = 5;

  private static final List<EventType> TYPES = List.of(EventType.values());

  /** The types in the ontology's order, then none. */
  static final int CLASSES = TYPES.size() + 1;

  static final int NONE = CLASSES - 1;

  private static final int BASE = 64;
  private static final int OFFSET = BASE * BASE / 2;
  private static final char DIGIT = '0';

  private final Map<String, float[]> weights;
  private final String hash;

  Scorer(Map<String, float[]> weights, String hash) {
    this.weights = weights;
    this.hash = hash;
  }

  /** The weights that ship with the program, loaded once. */
  public static Scorer english() {
    return English.SCORER;
  }

  /** Names the content of the weights. */
  public String hash() {
    return hash;
  }

  static Optional<EventType> typeOf(int label) {
    return label == NONE ? Optional.empty() : Optional.of(TYPES.get(label));
  }

  static int label(Optional<EventType> type) {
    return type.map(TYPES::indexOf).orElse(NONE);
  }

  /** Those of some features that the weights know, sorted; the others add nothing. */
  List<String> known(Collection<String> features) {
    List<String> known = new ArrayList<>(features.size());
    for (String feature : features) {
      if (weights.containsKey(feature)) {
        known.add(feature);
      }
    }
    known.sort(Comparator.naturalOrder());
    return known;
  }

  /** Probabilities of all classes; they sum to one. */
  double[] probabilities(List<String> features) {
    return softmax(sums(features));
  }

  /** What the features add up to for each class. */
  double[] sums(List<String> features) {
    double[] sums = new double[CLASSES];
    for (String feature : features) {
      float[] row = weights.get(feature);
      if (row != null) {
        for (int c = 0; c < CLASSES; c++) {
          sums[c] += row[c];
        }
      }
    }
    return sums;
  }

  /** The class of the likeliest type, though the likeliest of all may be none. */
  static int likeliest(double[] classes) {
    int best = 0;
    for (int c = 1; c < NONE; c++) {
      best = classes[c] > classes[best] ? c : best;
    }
    return best;
  }

  static double[] softmax(double[] sums) {
    double max = sums.length == 0 ? 0 : sums[0];
    for (double sum : sums) {
      max = Math.max(max, sum);
    }
    double[] result = new double[sums.length];
    double total = 0;
    for (int c = 0; c < sums.length; c++) {
      result[c] = StrictMath.exp(sums[c] - max);
      total += result[c];
    }
    for (int c = 0; c < sums.length; c++) {
      result[c] /= total;
    }
    return result;
  }

  /** The features that spoke loudest for a type, as {@code name +1.23}. */
  List<String> reasons(List<String> features, EventType type) {
    int label = label(Optional.of(type));
    record Reason(String feature, double weight) {}
    List<Reason> reasons = new ArrayList<>();
    for (String feature : features) {
      double weight = weight(feature, label);
      if (weight > 0) {
        reasons.add(new Reason(feature, weight));
      }
    }
    reasons.sort(
        Comparator.comparingDouble((Reason r) -> -r.weight).thenComparing(Reason::feature));
    List<String> told = new ArrayList<>();
    for (Reason reason : reasons.subList(0, Math.min(REASONS, reasons.size()))) {
      told.add(reason.feature + " +" + hundredths(reason.weight));
    }
    return told;
  }

  /** A positive number with two decimals; of thousands in each article, so no formatter. */
  private static String hundredths(double weight) {
    long all = Math.round(weight * 100);
    return all / 100 + (all % 100 < 10 ? ".0" : ".") + all % 100;
  }

  /** What a feature adds to a class; 0 where the weights do not know it. */
  double weight(String feature, int label) {
    float[] row = weights.get(feature);
    return row == null ? 0 : row[label];
  }

  /**
   * Reads lines {@code feature TAB weights}: two characters a class, hundredths in base 64. Numbers
   * written out would take a fifth of a second of each start.
   */
  static Scorer read(String lines) {
    Map<String, float[]> weights = HashMap.newHashMap(1 << 15);
    for (int at = 0; at < lines.length(); ) {
      int tab = lines.indexOf('\t', at);
      weights.put(lines.substring(at, tab), row(lines, tab + 1));
      at = tab + 1 + 2 * CLASSES + 1;
    }
    return new Scorer(weights, ContentId.version(lines));
  }

  private static float[] row(String lines, int from) {
    float[] row = new float[CLASSES];
    for (int c = 0; c < CLASSES; c++) {
      int at = from + 2 * c;
      int digits = (lines.charAt(at) - DIGIT) * BASE + lines.charAt(at + 1) - DIGIT;
      row[c] = (digits - OFFSET) / 100f;
    }
    return row;
  }

  /** The line of a feature, as it is read; weights are rounded to hundredths within ±20. */
  static String line(String feature, float[] row) {
    StringBuilder line = new StringBuilder(feature).append('\t');
    for (float weight : row) {
      long hundredths = Math.round(weight * 100.0) + OFFSET;
      int digits = Math.clamp(hundredths, 0, BASE * BASE - 1);
      line.append((char) (DIGIT + digits / BASE)).append((char) (DIGIT + digits % BASE));
    }
    return line.toString();
  }

  private static final class English {
    static final Scorer SCORER = load();

    private static Scorer load() {
      try (InputStream in = Scorer.class.getResourceAsStream("en/scorer.txt.gz")) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its scorer's weights");
        }
        return read(new String(new GZIPInputStream(in).readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
