package org.tocsin.engine;

import java.util.Arrays;
import java.util.List;

/** The gradients that one half of a batch adds up. */
final class Gradients {
  final float[][][] of;
  private final int[][] touched;
  private final int[] counts;
  private final boolean[][] isTouched;

  Gradients(List<Param> params) {
    int n = params.size();
    of = new float[n][][];
    touched = new int[n][];
    counts = new int[n];
    isTouched = new boolean[n][];
    for (Param p : params) {
      of[p.index] = new float[p.w.length][p.columns()];
      touched[p.index] = new int[p.w.length];
      isTouched[p.index] = new boolean[p.w.length];
    }
  }

  /** The gradient row of an embedding. */
  float[] touch(Param p, int row) {
    if (!isTouched[p.index][row]) {
      isTouched[p.index][row] = true;
      touched[p.index][counts[p.index]++] = row;
    }
    return of[p.index][row];
  }

  int[] touched(Param p) {
    return Arrays.copyOf(touched[p.index], counts[p.index]);
  }

  void clear(Param p) {
    if (p.sparse) {
      for (int i = 0; i < counts[p.index]; i++) {
        int row = touched[p.index][i];
        Arrays.fill(of[p.index][row], 0);
        isTouched[p.index][row] = false;
      }
      counts[p.index] = 0;
    } else {
      for (float[] row : of[p.index]) {
        Arrays.fill(row, 0);
      }
    }
  }
}
