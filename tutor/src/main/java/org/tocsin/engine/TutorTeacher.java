package org.tocsin.engine;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A trained tutor as a teacher. */
final class TutorTeacher implements Teacher {
  private static final int BATCH_WORDS = 2000;

  private final Tutor tutor;
  private final int bank;
  private final float[][] relations;
  private final float[] bias;

  /**
   * Takes what it has learned.
   *
   * @param bank the treebank whose conventions it follows
   */
  TutorTeacher(Tutor tutor, int bank) {
    this.tutor = tutor;
    this.bank = bank;
    int kinds = tutor.labels().relations().size();
    float[] flat = tutor.tensors().get("lab.o").toFloatArray();
    relations = rows(flat, 0, flat.length / kinds, kinds);
    bias = tutor.tensors().get("lab.ob").toFloatArray();
  }

  @Override
  public List<Opinion> of(List<List<String>> sentences) {
    int[] order =
        IntStream.range(0, sentences.size())
            .boxed()
            .sorted(Comparator.comparingInt((Integer i) -> -sentences.get(i).size()))
            .mapToInt(Integer::intValue)
            .toArray();
    Opinion[] all = new Opinion[order.length];
    int from = 0;
    while (from < order.length) {
      int to = from + Math.max(1, BATCH_WORDS / sentences.get(order[from]).size());
      ask(sentences, Arrays.copyOfRange(order, from, Math.min(to, order.length)), all);
      from = to;
    }
    return List.of(all);
  }

  private void ask(List<List<String>> sentences, int[] chosen, Opinion[] all) {
    try (NDScope scope = new NDScope();
        NDManager manager = tutor.tensors().manager().newSubManager()) {
      scope.suppressNotUsedWarning();
      long[] banks = new long[chosen.length];
      Arrays.fill(banks, bank);
      PieceBatch batch =
          tutor.batch(Arrays.stream(chosen).mapToObj(sentences::get).toList(), banks);
      Tutor.Output output = tutor.run(manager, batch, false);
      float[] arcs = output.arcs().toFloatArray();
      float[] dependents = output.labelDependent().toFloatArray();
      float[] heads = output.labelHead().toFloatArray();
      float[] tags = output.tags().toFloatArray();
      for (int s = 0; s < chosen.length; s++) {
        int n = batch.counts()[s];
        int first = s * batch.words();
        all[chosen[s]] =
            new Said(
                cut(rows(arcs, first, n, batch.words() + 1), n + 1),
                rows(tags, first, n, tutor.labels().tags()),
                rows(dependents, first, n, Tutor.LABEL),
                rows(heads, first + s, n + 1, Tutor.LABEL));
      }
    }
  }

  private static float[][] cut(float[][] rows, int columns) {
    return Arrays.stream(rows).map(row -> Arrays.copyOf(row, columns)).toArray(float[][]::new);
  }

  private static float[][] rows(float[] flat, int first, int count, int columns) {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = Arrays.copyOfRange(flat, (first + i) * columns, (first + i + 1) * columns);
    }
    return rows;
  }

  private final class Said implements Opinion {
    private final float[][] arcs;
    private final float[][] tags;
    private final float[][] dependents;
    private final float[][] heads;

    Said(float[][] arcs, float[][] tags, float[][] dependents, float[][] heads) {
      this.arcs = arcs;
      this.tags = tags;
      this.dependents = dependents;
      this.heads = heads;
    }

    @Override
    public float[][] arcs() {
      return arcs;
    }

    @Override
    public float[][] tags() {
      return tags;
    }

    @Override
    public float[][] relations(int[] chosen) {
      float[][] pairs = new float[chosen.length][];
      for (int i = 0; i < chosen.length; i++) {
        pairs[i] = Decoder.pair(dependents[i], heads[chosen[i]]);
      }
      float[][] scores = Rows.copies(bias, chosen.length);
      Rows.addProduct(pairs, relations, scores, scores.length);
      return scores;
    }
  }
}
