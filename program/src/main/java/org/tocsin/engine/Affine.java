package org.tocsin.engine;

import java.util.Arrays;

/** A matrix and a bias. Inputs that lie side by side are given as parts. */
final class Affine {
  private final float[][] matrix;
  private final float[] bias;

  private Affine(float[][] matrix, float[] bias) {
    this.matrix = matrix;
    this.bias = bias;
  }

  /** The matrix of this name, with its bias: {@code f2.x} and {@code f2.xb}. */
  static Affine of(Weights weights, String name) {
    return new Affine(weights.matrix(name), weights.row(name + "b"));
  }

  /** Both maps of one input, their outputs side by side: one pass over longer rows is faster. */
  static Affine beside(Affine left, Affine right) {
    float[][] matrix = new float[left.matrix.length][];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = beside(left.matrix[i], right.matrix[i]);
    }
    return new Affine(matrix, beside(left.bias, right.bias));
  }

  private static float[] beside(float[] left, float[] right) {
    float[] both = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, both, left.length, right.length);
    return both;
  }

  float[][] of(float[][]... parts) {
    float[][] sum = Rows.copies(bias, parts[0].length);
    int at = 0;
    for (float[][] part : parts) {
      int width = part[0].length;
      Rows.addProduct(part, Arrays.copyOfRange(matrix, at, at + width), sum, sum.length);
      at += width;
    }
    return sum;
  }
}
