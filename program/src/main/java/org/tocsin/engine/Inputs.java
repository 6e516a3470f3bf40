package org.tocsin.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * What each word gives to the first layer. It depends on the form alone, so it is kept for the
 * forms first met twice, which the frequent ones are among.
 */
final class Inputs {
  /** About five kilobytes each. */
  private static final int KEPT = 12_288;

  /** So many forms met once are remembered. */
  private static final int ONCE = 65_536;

  private final Vocabulary words;
  private final Embedding trained;
  private final Embedding known;
  private final Embedding glove;
  private final List<Embedding> affixes;
  private final Embedding grams;
  private final float[][] forward;
  private final float[][] backward;
  private final float[] forwardBase;
  private final float[] backwardBase;
  private final Gates headline;
  private final ConcurrentMap<String, Gates> kept = new ConcurrentHashMap<>();
  private final Set<String> once = ConcurrentHashMap.newKeySet();

  /** Products of one form with the first layer's weights; not to be changed. */
  @SuppressWarnings("ArrayRecordComponent") // numbers handed on, never compared
  record Gates(float[] forward, float[] backward) {}

  Inputs(Weights weights, int bank) {
    words = weights.words();
    trained = weights.embedding("word");
    known = weights.embedding("pre");
    glove = weights.embedding("glove");
    affixes = Stream.of(FormFeatures.TABLES).map(weights::embedding).toList();
    grams = weights.embedding("gram");
    forward = weights.matrix("f1.x");
    backward = weights.matrix("b1.x");
    float[][] sources = weights.matrix("bank");
    forwardBase = withSource(forward, weights.row("f1.xb"), sources[bank]);
    backwardBase = withSource(backward, weights.row("b1.xb"), sources[bank]);
    float[] more = difference(sources, bank);
    headline =
        new Gates(
            withSource(forward, new float[forwardBase.length], more),
            withSource(backward, new float[backwardBase.length], more));
  }

  /** How headlines differ from a treebank; not at all where none were learned from. */
  private static float[] difference(float[][] sources, int bank) {
    float[] difference = new float[sources[bank].length];
    if (sources.length > Model.HEADLINE) {
      for (int i = 0; i < difference.length; i++) {
        difference[i] = sources[Model.HEADLINE][i] - sources[bank][i];
      }
    }
    return difference;
  }

  private static float[] withSource(float[][] matrix, float[] bias, float[] source) {
    float[] base = bias.clone();
    for (int k = 0; k < source.length; k++) {
      Rows.single(matrix[matrix.length - source.length + k], base, source[k], base.length);
    }
    return base;
  }

  /** What each of these words gives, in order; those not met before are worked out together. */
  List<Gates> of(List<String> forms) {
    Map<String, Gates> made = meet(List.copyOf(unmet(forms)));
    List<Gates> all = new ArrayList<>(forms.size());
    for (String form : forms) {
      Gates met = kept.get(form);
      all.add(met == null ? Objects.requireNonNull(made.get(form)) : met);
    }
    return all;
  }

  /** Makes of what words give what they give in a headline, in place. */
  void inHeadline(List<Gates> gates) {
    gates.replaceAll(g ->
        new Gates(sum(g.forward(), headline.forward()), sum(g.backward(), headline.backward())));
  }

  private static float[] sum(float[] one, float[] other) {
    float[] sum = one.clone();
    Rows.single(other, sum, 1, sum.length);
    return sum;
  }

  private Set<String> unmet(List<String> forms) {
    Set<String> unmet = new LinkedHashSet<>();
    for (String form : forms) {
      if (!kept.containsKey(form)) {
        unmet.add(form);
      }
    }
    return unmet;
  }

  private Map<String, Gates> meet(List<String> forms) {
    float[][] embeddings = new float[forms.size()][];
    for (int i = 0; i < embeddings.length; i++) {
      embeddings[i] = embedding(forms.get(i));
    }
    float[][] ahead = products(embeddings, forward, forwardBase);
    float[][] back = products(embeddings, backward, backwardBase);
    Map<String, Gates> made = new HashMap<>();
    for (int i = 0; i < embeddings.length; i++) {
      made.put(forms.get(i), new Gates(ahead[i], back[i]));
    }
    made.forEach(this::keep);
    return made;
  }

  private void keep(String form, Gates gates) {
    if (kept.size() < KEPT && once.size() < ONCE && !once.add(form)) {
      kept.putIfAbsent(form, gates);
    }
  }

  private static float[][] products(float[][] embeddings, float[][] matrix, float[] base) {
    float[][] sums = Rows.copies(base, embeddings.length);
    Rows.addProduct(embeddings, matrix, sums, sums.length);
    return sums;
  }

  /** The embeddings side by side; the last columns, of the treebank, stay 0. */
  private float[] embedding(String form) {
    FormFeatures features = FormFeatures.of(form);
    float[] sum = new float[forward.length];
    int word = words.row(features.key());
    int at = add(trained, word, sum, 0);
    at = add(known, word, sum, at);
    at = add(glove, word, sum, at);
    for (int t = 0; t < affixes.size(); t++) {
      at = add(affixes.get(t), features.affixes()[t], sum, at);
    }
    for (int gram : features.grams()) {
      grams.add(gram, features.grams().length, sum, at);
    }
    return sum;
  }

  /** Tables end before the words that only later ones have. */
  private static int add(Embedding table, int row, float[] sum, int at) {
    table.add(row < table.rows() ? row : 0, 1, sum, at);
    return at + table.columns();
  }
}
