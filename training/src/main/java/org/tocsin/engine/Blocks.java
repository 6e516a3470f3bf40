package org.tocsin.engine;

import java.util.Arrays;

/** Rows copied, cut and put together. */
final class Blocks {
  private Blocks() {}

  static float[][] copy(float[][] rows) {
    float[][] copy = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      copy[i] = rows[i].clone();
    }
    return copy;
  }

  static float[][] zeros(float[][] like) {
    return new float[like.length][like[0].length];
  }

  static float[][] slice(float[][] rows, int from, int to) {
    float[][] slices = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      slices[i] = Arrays.copyOfRange(rows[i], from, to);
    }
    return slices;
  }

  static float[][] beside(float[][] left, float[][] right) {
    float[][] both = new float[left.length][];
    for (int i = 0; i < left.length; i++) {
      both[i] = Arrays.copyOf(left[i], left[i].length + right[i].length);
      System.arraycopy(right[i], 0, both[i], left[i].length, right[i].length);
    }
    return both;
  }

  /** Adds rows to the columns from {@code at} on. */
  static void add(float[][] rows, float[][] to, int at) {
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        to[i][at + j] += rows[i][j];
      }
    }
  }
}
