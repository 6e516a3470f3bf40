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
