package org.tocsin.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Vectors of words from the company they keep: how much more often than by chance each word stands
 * one or two places before or after each frequent word, cut down to the main directions.
 */
final class WordVectors {
  private static final int CONTEXTS = 4000;
  private static final int REACH = 2;
  private static final int SPARE = 16;
  private static final int ROUNDS = 3;
  private static final double SMOOTH = 0.75;

  private final List<int[]> columns = new ArrayList<>();
  private final List<float[]> values = new ArrayList<>();
  private final int width;

  private WordVectors(int words, List<int[]> texts, int width) {
    this.width = width;
    count(words, texts);
  }

  /** Words at least so frequent, the most frequent first. */
  static List<String> frequent(List<List<String>> texts, int least, int most) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> text : texts) {
      for (String form : text) {
        counts.merge(FormFeatures.of(form).key(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= least)
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * One vector for each word, of mean square one quarter; zero for those that do not occur.
   *
   * @param words the most frequent in the texts first
   */
  static float[][] of(List<String> words, List<List<String>> texts, int width, long seed) {
    Map<String, Integer> index = Sample.index(words);
    List<int[]> numbers =
        texts.stream()
            .map(text ->
                text.stream()
                    .mapToInt(form -> index.getOrDefault(FormFeatures.of(form).key(), -1))
                    .toArray())
            .toList();
    return new WordVectors(words.size(), numbers, width).vectors(seed);
  }

  private void count(int words, List<int[]> texts) {
    int columnCount = 2 * REACH * (CONTEXTS + 2);
    List<Map<Integer, Integer>> counts = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      counts.add(new HashMap<>());
    }
    double[] rowSums = new double[words];
    double[] columnSums = new double[columnCount];
    for (int[] text : texts) {
      for (int i = 0; i < text.length; i++) {
        for (int d = -REACH; text[i] >= 0 && d <= REACH; d++) {
          if (d != 0) {
            int place = d < 0 ? d + REACH : d + REACH - 1;
            int column = place * (CONTEXTS + 2) + context(text, i + d);
            counts.get(text[i]).merge(column, 1, Integer::sum);
            rowSums[text[i]]++;
            columnSums[column]++;
          }
        }
      }
    }
    double total = 0;
    for (int c = 0; c < columnCount; c++) {
      columnSums[c] = Math.pow(columnSums[c], SMOOTH);
      total += columnSums[c];
    }
    for (int w = 0; w < words; w++) {
      associate(new TreeMap<>(counts.get(w)), rowSums[w], columnSums, total);
    }
  }

  /** Frequent words by number, then the edge of the text, then all others. */
  private static int context(int[] text, int at) {
    if (at < 0 || at >= text.length) {
      return CONTEXTS;
    }
    return text[at] >= 0 && text[at] < CONTEXTS ? text[at] : CONTEXTS + 1;
  }

  private void associate(
      SortedMap<Integer, Integer> counts, double rowSum, double[] columnSums, double total) {
    int[] kept = new int[counts.size()];
    float[] scores = new float[counts.size()];
    int n = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      int column = entry.getKey();
      double score = Math.log(entry.getValue() / rowSum * total / columnSums[column]);
      if (score > 0) {
        kept[n] = column;
        scores[n++] = (float) score;
      }
    }
    columns.add(Arrays.copyOf(kept, n));
    values.add(Arrays.copyOf(scores, n));
  }

  private float[][] vectors(long seed) {
    int wide = width + SPARE;
    float[][] right = new float[2 * REACH * (CONTEXTS + 2)][wide];
    SplittableRandom random = new SplittableRandom(seed);
    for (float[] row : right) {
      for (int j = 0; j < wide; j++) {
        row[j] = (float) (random.nextDouble() - 0.5);
      }
    }
    float[][] left = times(right);
    for (int round = 0; round < ROUNDS; round++) {
      orthonormal(left);
      right = transposedTimes(left, right.length);
      orthonormal(right);
      left = times(right);
    }
    double[] lengths = orthonormal(left);
    float[][] vectors = new float[left.length][width];
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < width; j++) {
        vectors[i][j] = (float) (left[i][j] * Math.sqrt(lengths[j]));
      }
    }
    scale(List.of(vectors));
    return vectors;
  }

  private float[][] times(float[][] right) {
    float[][] left = new float[columns.size()][right[0].length];
    for (int i = 0; i < left.length; i++) {
      int[] own = columns.get(i);
      for (int k = 0; k < own.length; k++) {
        Rows.single(right[own[k]], left[i], values.get(i)[k], left[i].length);
      }
    }
    return left;
  }

  private float[][] transposedTimes(float[][] left, int rows) {
    float[][] right = new float[rows][left[0].length];
    for (int i = 0; i < left.length; i++) {
      int[] own = columns.get(i);
      for (int k = 0; k < own.length; k++) {
        Rows.single(left[i], right[own[k]], values.get(i)[k], left[i].length);
      }
    }
    return right;
  }

  /** Makes the columns orthogonal and of length one; gives how long each was. */
  private static double[] orthonormal(float[][] matrix) {
    float[][] t = Rows.transposed(matrix, matrix[0].length);
    double[] lengths = new double[t.length];
    for (int j = 0; j < t.length; j++) {
      for (int pass = 0; pass < 2; pass++) {
        for (int k = 0; k < j; k++) {
          Rows.single(t[k], t[j], (float) -dot(t[k], t[j]), t[j].length);
        }
        double length = Math.sqrt(dot(t[j], t[j]));
        lengths[j] = pass == 0 ? length : lengths[j];
        for (int i = 0; i < t[j].length; i++) {
          t[j][i] = (float) (t[j][i] / Math.max(length, 1e-20));
        }
      }
    }
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < t.length; j++) {
        matrix[i][j] = t[j][i];
      }
    }
    return lengths;
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  /** Makes every vector that is not zero of mean square one quarter. */
  static void scale(Iterable<float[]> vectors) {
    for (float[] row : vectors) {
      double size = Math.sqrt(dot(row, row) / row.length);
      for (int j = 0; size > 0 && j < row.length; j++) {
        row[j] = (float) (0.5 * row[j] / size);
      }
    }
  }
}
