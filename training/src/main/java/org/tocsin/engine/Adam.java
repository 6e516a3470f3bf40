package org.tocsin.engine;

import java.util.List;

/** Adam; embeddings move only where a batch has touched them. */
final class Adam {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.98f;
  private static final float TINY = 1e-8f;
  private static final double LONGEST = 5;

  private final List<Param> params;
  private long step;

  Adam(List<Param> params) {
    this.params = params;
  }

  /** Moves the parameters along the sum of the halves' gradients, which are cleared. */
  void step(Gradients one, Gradients two, float rate) {
    step++;
    double square = 0;
    for (Param p : params) {
      square += p.sparse ? mergeSparse(p, one, two) : mergeDense(p, one, two);
    }
    float factor = (float) Math.min(1, LONGEST / Math.sqrt(square));
    double correction =
        Math.sqrt(1 - Math.pow(SECOND, (double) step)) / (1 - Math.pow(FIRST, (double) step));
    float size = (float) (rate * correction);
    for (Param p : params) {
      float[][] gradient = one.of[p.index];
      if (p.sparse) {
        for (int row : one.touched(p)) {
          move(p.w[row], p.mean[row], p.square[row], gradient[row], factor, size);
        }
      } else {
        for (int row = 0; row < p.w.length; row++) {
          move(p.w[row], p.mean[row], p.square[row], gradient[row], factor, size);
        }
        p.transpose();
      }
      one.clear(p);
      two.clear(p);
    }
  }

  private static double mergeSparse(Param p, Gradients one, Gradients two) {
    for (int row : two.touched(p)) {
      Rows.single(two.of[p.index][row], one.touch(p, row), 1, p.columns());
    }
    double sum = 0;
    for (int row : one.touched(p)) {
      sum += square(one.of[p.index][row]);
    }
    return sum;
  }

  private static double mergeDense(Param p, Gradients one, Gradients two) {
    double sum = 0;
    for (int row = 0; row < p.w.length; row++) {
      Rows.single(two.of[p.index][row], one.of[p.index][row], 1, p.columns());
      sum += square(one.of[p.index][row]);
    }
    return sum;
  }

  private static double square(float[] row) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int j = 0;
    for (; j + 4 <= row.length; j += 4) {
      a += row[j] * row[j];
      b += row[j + 1] * row[j + 1];
      c += row[j + 2] * row[j + 2];
      d += row[j + 3] * row[j + 3];
    }
    for (; j < row.length; j++) {
      a += row[j] * row[j];
    }
    return (double) a + b + c + d;
  }

  private static void move(
      float[] w, float[] mean, float[] square, float[] gradient, float factor, float size) {
    for (int j = 0; j < w.length; j++) {
      float g = gradient[j] * factor;
      mean[j] = FIRST * mean[j] + (1 - FIRST) * g;
      square[j] = SECOND * square[j] + (1 - SECOND) * g * g;
      w[j] -= size * mean[j] / ((float) Math.sqrt(square[j]) + TINY);
    }
  }

  /** Moves the averages toward the values of now. */
  void average(float share) {
    for (Param p : params) {
      for (int row = 0; row < p.average.length; row++) {
        move(p.average[row], p.w[row], share);
      }
    }
  }

  private static void move(float[] average, float[] w, float share) {
    for (int j = 0; j < w.length; j++) {
      average[j] += share * (w[j] - average[j]);
    }
  }
}
