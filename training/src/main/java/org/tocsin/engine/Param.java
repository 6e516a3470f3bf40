package org.tocsin.engine;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A trained matrix with what the optimiser keeps of it. */
final class Param {
  final String name;
  final int index;

  /** Only the rows that a batch has touched get a gradient: embeddings. */
  final boolean sparse;

  final float[][] w;
  final float[][] mean;
  final float[][] square;
  final float[][] average;
  float[][] transposed = {};

  Param(String name, int index, boolean sparse, int rows, int columns) {
    this(name, index, sparse, new float[rows][columns], rows);
  }

  private Param(String name, int index, boolean sparse, float[][] w, int trained) {
    this.name = name;
    this.index = index;
    this.sparse = sparse;
    this.w = w;
    mean = new float[trained][w[0].length];
    square = new float[trained][w[0].length];
    average = new float[trained][w[0].length];
  }

  /** A table that stays as it is. */
  static Param fixed(String name, int index, float[][] rows) {
    float[][] copy = new float[rows.length][];
    Arrays.setAll(copy, i -> rows[i].clone());
    return new Param(name, index, true, copy, 0);
  }

  boolean isFixed() {
    return average.length == 0;
  }

  int columns() {
    return w[0].length;
  }

  Param uniform(SplittableRandom random, double range) {
    for (float[] row : w) {
      for (int j = 0; j < row.length; j++) {
        row[j] = (float) ((random.nextDouble() * 2 - 1) * range);
      }
    }
    return this;
  }

  Param glorot(SplittableRandom random, int outputs) {
    return uniform(random, Math.sqrt(6.0 / (w.length + outputs)));
  }

  void transpose() {
    transposed = Rows.transposed(w, columns());
  }
}
