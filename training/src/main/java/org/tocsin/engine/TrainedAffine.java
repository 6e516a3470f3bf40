package org.tocsin.engine;

/** An affine map that can be run backward. */
final class TrainedAffine {
  private final Param matrix;
  private final Param bias;
  private final Gradients gradients;

  TrainedAffine(Params params, Gradients gradients, String name) {
    matrix = params.get(name);
    bias = params.get(name + "b");
    this.gradients = gradients;
  }

  float[][] forward(float[][] x) {
    float[][] y = Rows.copies(bias.w[0], x.length);
    Rows.addProduct(x, matrix.w, y, y.length);
    return y;
  }

  /** Adds to the gradients of the parameters and to {@code dx}. */
  void backward(float[][] x, float[][] dy, float[][] dx) {
    addOuter(x, dy, gradients.of[matrix.index]);
    float[] db = gradients.of[bias.index][0];
    for (float[] row : dy) {
      Rows.single(row, db, 1, db.length);
    }
    Rows.addProduct(dy, matrix.transposed, dx, dx.length);
  }

  /** Adds the product of the transpose of x with y. */
  static void addOuter(float[][] x, float[][] y, float[][] sum) {
    Rows.addProduct(Rows.transposed(x, sum.length), y, sum, sum.length);
  }
}
