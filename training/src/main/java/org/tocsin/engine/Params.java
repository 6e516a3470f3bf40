package org.tocsin.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** All that is trained, and the sizes of the network. */
final class Params {
  /** Rows of the matrix {@code bank}: EWT and GUM. */
  static final int TREEBANKS = 2;

  private static final String BANK = "bank";

  /**
   * Columns of each embedding: the word, thrice, its affixes and shape, its character sequences.
   *
   * @param banks rows of the matrix {@code bank}: the treebanks, and perhaps headlines
   */
  @SuppressWarnings("ArrayRecordComponent") // numbers handed on, never compared
  record Sizes(
      int word,
      int pre,
      int glove,
      int[] affixes,
      int gram,
      int banks,
      int bank,
      int hidden,
      int early,
      int tag,
      int arc,
      int label,
      int tagHidden) {

    /** Those of what ships. */
    static Sizes standard(Vectors vectors, int banks) {
      int[] affixes = {8, 16, 24, 8, 24, 32, 32, 16};
      int news = vectors.news()[0].length;
      int glove = vectors.glove()[0].length;
      return new Sizes(100, news, glove, affixes, 48, banks, 12, 144, 96, 32, 112, 96, 112);
    }

    int words() {
      return word + pre + glove;
    }

    int input() {
      int sum = words() + gram + bank;
      for (int affix : affixes) {
        sum += affix;
      }
      return sum;
    }
  }

  final List<Param> all = new ArrayList<>();
  final Sizes sizes;
  final Labels labels;
  private final Map<String, Param> byName = new TreeMap<>();
  private final SplittableRandom random;

  Params(Sizes sizes, int words, Vectors vectors, Labels labels, long seed) {
    this.sizes = sizes;
    this.labels = labels;
    random = new SplittableRandom(seed);
    add("word", true, words, sizes.word()).uniform(random, 0.1);
    add(Param.fixed("pre", all.size(), vectors.news()));
    add(Param.fixed("glove", all.size(), vectors.glove()));
    for (int t = 0; t < FormFeatures.TABLES.length; t++) {
      add(FormFeatures.TABLES[t], true, FormFeatures.SIZES[t], sizes.affixes()[t])
          .uniform(random, 0.1);
    }
    add("gram", true, FormFeatures.GRAMS, sizes.gram()).uniform(random, 0.1);
    add(BANK, true, sizes.banks(), sizes.bank()).uniform(random, 0.1);
    layer("1", sizes.input());
    layer("2", 2 * sizes.hidden() + sizes.tag());
    int both = 2 * sizes.hidden();
    int early = labels.upos().size() + labels.xpos().size();
    affine("t1.w", both, sizes.early());
    affine("t1.o", sizes.early(), early);
    add("t1.e", false, early, sizes.tag()).uniform(random, 0.5);
    affine("hd.w", both, 2 * sizes.arc() + 2 * sizes.label() + sizes.tagHidden());
    affine("arc.u", sizes.arc(), sizes.arc());
    add("root.arc", false, 1, sizes.arc()).uniform(random, 0.1);
    add("root.lab", false, 1, sizes.label()).uniform(random, 0.1);
    affine("lab.o", 3 * sizes.label(), labels.relations().size());
    affine("tag.o", sizes.tagHidden(), labels.tags());
    all.forEach(Param::transpose);
  }

  /** Starts from what another run has learned. */
  void copy(Weights weights) {
    copyTables(weights);
    for (Param p : all) {
      if (!isTable(p)) {
        float[][] matrix = weights.matrix(p.name);
        for (int i = 0; i < Math.min(matrix.length, p.w.length); i++) {
          System.arraycopy(matrix[i], 0, p.w[i], 0, p.columns());
        }
        p.transpose();
      }
    }
  }

  /** Starts from the vectors of words that another run has learned, and otherwise from chance. */
  void copyTables(Weights weights) {
    for (Param p : all) {
      if (isTable(p)) {
        Embedding table = weights.embedding(p.name);
        for (int i = 0; i < p.w.length; i++) {
          Arrays.fill(p.w[i], 0);
          table.add(i, 1, p.w[i], 0);
        }
      }
    }
  }

  private static boolean isTable(Param p) {
    return p.sparse && !p.name.equals(BANK);
  }

  private Param add(String name, boolean sparse, int rows, int columns) {
    return add(new Param(name, all.size(), sparse, rows, columns));
  }

  private Param add(Param p) {
    all.add(p);
    byName.put(p.name, p);
    return p;
  }

  private void affine(String name, int inputs, int outputs) {
    add(name, false, inputs, outputs).glorot(random, outputs);
    add(name + "b", false, 1, outputs);
  }

  private void layer(String number, int inputs) {
    int hidden = sizes.hidden();
    for (String direction : List.of("f", "b")) {
      String name = direction + number;
      add(name + ".x", false, inputs, 4 * hidden).glorot(random, hidden);
      float[] bias = add(name + ".xb", false, 1, 4 * hidden).w[0];
      Arrays.fill(bias, hidden, 2 * hidden, 1);
      add(name + ".h", false, hidden, 4 * hidden).glorot(random, hidden);
    }
  }

  Param get(String name) {
    Param p = byName.get(name);
    if (p == null) {
      throw new IllegalArgumentException(name);
    }
    return p;
  }

  /** What is shipped: the running averages, or the values of now. */
  Weights weights(List<String> words, boolean averaged) {
    Map<String, Embedding> embeddings = new LinkedHashMap<>();
    Map<String, float[][]> matrices = new LinkedHashMap<>();
    for (Param p : all) {
      float[][] values = averaged && !p.isFixed() ? p.average : p.w;
      if (isTable(p)) {
        embeddings.put(p.name, Embedding.of(values));
      } else {
        matrices.put(p.name, values);
      }
    }
    return new Weights(Vocabulary.of(words), labels, embeddings, matrices);
  }
}
