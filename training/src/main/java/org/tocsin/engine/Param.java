package org.tocsin.engine;

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
    this.name = name;
    this.index = index;
    this.sparse = sparse;
    w = new float[rows][columns];
    mean = new float[rows][columns];
    square = new float[rows][columns];
    average = new float[rows][columns];
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
