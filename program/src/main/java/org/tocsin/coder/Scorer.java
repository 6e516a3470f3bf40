package org.tocsin.coder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.tocsin.ontology.EventType;
import org.tocsin.text.ContentId;

/**
 * Multinomial logistic regression over named features: which of the sixteen types, or none, holds
 * between two actors.
 */
public final class Scorer {
  private static final List<EventType> TYPES = List.of(EventType.values());

  /** The types in the ontology's order, then none. */
  static final int CLASSES = TYPES.size() + 1;

  static final int NONE = CLASSES - 1;

  private final Map<String, float[]> weights;
  private final String hash;

  Scorer(Map<String, float[]> weights, String hash) {
    this.weights = Map.copyOf(weights);
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
    return type.map(t -> TYPES.indexOf(t)).orElse(NONE);
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

  static double[] softmax(double[] sums) {
    double max = IntStream.range(0, sums.length).mapToDouble(i -> sums[i]).max().orElse(0);
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
  List<String> reasons(List<String> features, EventType type, int limit) {
    int label = label(Optional.of(type));
    record Reason(String feature, double weight) {}
    return features.stream()
        .map(f -> new Reason(f, weights.containsKey(f) ? weight(f, label) : 0))
        .filter(r -> r.weight > 0)
        .sorted(Comparator.comparingDouble((Reason r) -> -r.weight).thenComparing(Reason::feature))
        .limit(limit)
        .map(r -> "%s %+.2f".formatted(r.feature, r.weight))
        .toList();
  }

  /** What a feature adds to a class; 0 where the weights do not know it. */
  double weight(String feature, int label) {
    return weights.getOrDefault(feature, new float[CLASSES])[label];
  }

  /** Reads the lines {@code feature TAB class:weight …}. */
  static Scorer read(BufferedReader in) throws IOException {
    Map<String, float[]> weights = new HashMap<>(1 << 15);
    List<String> lines = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      lines.add(line);
      int tab = line.indexOf('\t');
      weights.put(line.substring(0, tab), row(line, tab));
    }
    return new Scorer(weights, ContentId.of(lines.toArray(String[]::new)));
  }

  /** Walks the line by hand: splitting it would cost a tenth of a second at each start. */
  private static float[] row(String line, int tab) {
    float[] row = new float[CLASSES];
    for (int at = tab; at >= 0; ) {
      int colon = line.indexOf(':', at);
      int next = line.indexOf('\t', colon);
      int label = Integer.parseInt(line, at + 1, colon, 10);
      row[label] = Float.parseFloat(line.substring(colon + 1, next < 0 ? line.length() : next));
      at = next;
    }
    return row;
  }

  private static final class English {
    static final Scorer SCORER = load();

    private static Scorer load() {
      try (InputStream in = Scorer.class.getResourceAsStream("en/scorer.txt.gz")) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its scorer's weights");
        }
        return read(
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
