package org.tocsin.engine;

import java.util.Arrays;
import java.util.List;

/** The layers from the words' inputs to what the decoder reads. */
final class Network {
  private final Lstm forward1;
  private final Lstm backward1;
  private final Lstm forward2;
  private final Lstm backward2;
  private final Affine early;
  private final Affine earlyOut;
  private final int upos;
  private final float[][] tagEmbedding;
  private final Affine intoSecond;
  private final Affine heads;
  private final Affine tags;
  private final Affine arcs;
  private final int arcWidth;
  private final int labelWidth;

  /** One row a word, but for the words as heads. */
  @SuppressWarnings("ArrayRecordComponent") // numbers handed on, never compared
  record Outputs(
      float[][] arcDependent,
      float[][] arcHead,
      float[][] labelDependent,
      float[][] labelHead,
      float[][] tags) {}

  Network(Weights weights) {
    forward1 = new Lstm(weights.matrix("f1.h"), false);
    backward1 = new Lstm(weights.matrix("b1.h"), true);
    forward2 = new Lstm(weights.matrix("f2.h"), false);
    backward2 = new Lstm(weights.matrix("b2.h"), true);
    early = Affine.of(weights, "t1.w");
    earlyOut = Affine.of(weights, "t1.o");
    upos = weights.labels().upos().size();
    tagEmbedding = weights.matrix("t1.e");
    intoSecond = Affine.beside(Affine.of(weights, "f2.x"), Affine.of(weights, "b2.x"));
    heads = Affine.of(weights, "hd.w");
    tags = Affine.of(weights, "tag.o");
    arcs = Affine.of(weights, "arc.u");
    arcWidth = weights.row("root.arc").length;
    labelWidth = weights.row("root.lab").length;
  }

  Outputs run(Batch batch, List<Inputs.Gates> inputs) {
    float[][] f1 = forward1.run(batch, rows(inputs, true), 0);
    float[][] b1 = backward1.run(batch, rows(inputs, false), 0);
    float[][] tag1 = earlyTags(f1, b1);
    float[][] gates = intoSecond.of(f1, b1, tag1);
    float[][] f2 = forward2.run(batch, gates, 0);
    float[][] b2 = backward2.run(batch, gates, gates[0].length / 2);
    float[][] hidden = heads.of(f2, b2);
    for (float[] row : hidden) {
      Curves.leaky(row);
    }
    int label = 2 * arcWidth;
    int tag = label + 2 * labelWidth;
    return new Outputs(
        arcs.of(slice(hidden, 0, arcWidth)),
        slice(hidden, arcWidth, label),
        slice(hidden, label, label + labelWidth),
        slice(hidden, label + labelWidth, tag),
        tags.of(slice(hidden, tag, hidden[0].length)));
  }

  private static float[][] rows(List<Inputs.Gates> inputs, boolean forward) {
    float[][] rows = new float[inputs.size()][];
    for (int i = 0; i < rows.length; i++) {
      Inputs.Gates gates = inputs.get(i);
      rows[i] = forward ? gates.forward() : gates.backward();
    }
    return rows;
  }

  /** What the first layer makes of the tags: the mean of their embeddings. */
  private float[][] earlyTags(float[][] f1, float[][] b1) {
    float[][] hidden = early.of(f1, b1);
    for (float[] row : hidden) {
      Curves.leaky(row);
    }
    float[][] scores = earlyOut.of(hidden);
    for (float[] row : scores) {
      Curves.softmax(row, 0, upos);
      Curves.softmax(row, upos, row.length);
    }
    float[][] mean = new float[scores.length][tagEmbedding[0].length];
    Rows.addProduct(scores, tagEmbedding, mean, mean.length);
    return mean;
  }

  private static float[][] slice(float[][] rows, int from, int to) {
    float[][] slices = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      slices[i] = Arrays.copyOfRange(rows[i], from, to);
    }
    return slices;
  }
}
