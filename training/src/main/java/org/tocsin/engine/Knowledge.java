package org.tocsin.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tocsin.syntax.Upos;

/**
 * What is known before training.
 *
 * @param words the first for all that are none of the others; those of the treebanks by falling
 *     frequency; those that only unlabelled text has; those that only GloVe has
 * @param counts how often each word of the treebanks occurs there
 * @param vectors of words, from the texts and from GloVe
 */
@SuppressWarnings("ArrayRecordComponent") // numbers handed on, never compared
record Knowledge(List<String> words, int[] counts, Vectors vectors, Labels labels) {
  private static final int LEAST_TRAINED = 2;
  private static final int LEAST_KNOWN = 3;
  private static final int MOST_KNOWN = 40_000;
  private static final int MOST_OF_GLOVE = 70_000;
  private static final int WIDTH = 96;

  static Knowledge of(List<Gold> gold, List<List<String>> texts, Path glove, long seed)
      throws IOException {
    List<List<String>> forms = gold.stream().map(Gold::forms).toList();
    Set<String> words = new LinkedHashSet<>(List.of(""));
    words.addAll(WordVectors.frequent(forms, LEAST_TRAINED, Integer.MAX_VALUE));
    int[] counts = counts(forms, List.copyOf(words));
    List<List<String>> all = new ArrayList<>(texts);
    all.addAll(forms);
    Map<String, float[]> news = vectors(all, WIDTH, seed);
    words.addAll(news.keySet());
    float[][] newsRows = rows(words, news, WIDTH);
    Map<String, float[]> wide = GloVe.read(glove, words, MOST_OF_GLOVE);
    words.addAll(wide.keySet());
    Vectors vectors = new Vectors(newsRows, rows(words, wide, GloVe.WIDTH));
    return new Knowledge(List.copyOf(words), counts, vectors, labels(gold));
  }

  private static float[][] rows(Set<String> words, Map<String, float[]> vectors, int width) {
    return words.stream()
        .map(word -> vectors.getOrDefault(word, new float[width]))
        .toArray(float[][]::new);
  }

  /** What a trained model knows. */
  static Knowledge of(Weights model, List<Gold> gold) {
    List<String> words = model.words().words();
    List<String> trained = words.subList(0, model.embedding("word").rows());
    Vectors vectors = new Vectors(zeros(model.embedding("pre")), zeros(model.embedding("glove")));
    return new Knowledge(
        words, counts(gold.stream().map(Gold::forms).toList(), trained), vectors, model.labels());
  }

  private static float[][] zeros(Embedding table) {
    return new float[table.rows()][table.columns()];
  }

  private static int[] counts(List<List<String>> forms, List<String> words) {
    Map<String, Integer> index = Sample.index(words);
    int[] counts = new int[words.size()];
    for (List<String> sentence : forms) {
      for (String form : sentence) {
        counts[index.getOrDefault(FormFeatures.of(form).key(), 0)]++;
      }
    }
    counts[0] = 1;
    return counts;
  }

  private static Map<String, float[]> vectors(List<List<String>> texts, int width, long seed) {
    List<String> frequent = WordVectors.frequent(texts, LEAST_KNOWN, MOST_KNOWN);
    float[][] rows = WordVectors.of(frequent, texts, width, seed);
    Map<String, float[]> vectors = new LinkedHashMap<>();
    for (int i = 0; i < rows.length; i++) {
      vectors.put(frequent.get(i), rows[i]);
    }
    return vectors;
  }

  private static Labels labels(List<Gold> gold) {
    return new Labels(
        Arrays.stream(Upos.values()).map(Upos::name).toList(),
        sorted(gold, Gold::xpos),
        sorted(gold, Gold::features),
        sorted(gold, Gold::relations),
        sorted(gold, Gold::entities));
  }

  private static List<String> sorted(List<Gold> gold, Function<Gold, List<String>> column) {
    Set<String> values = new TreeSet<>();
    gold.forEach(sentence -> values.addAll(column.apply(sentence)));
    return List.copyOf(values);
  }
}
