package org.tocsin.engine;

/**
 * Products of matrices kept as rows.
 *
 * <p>Every element is summed in the order of the inner index by fused multiply-add, so its bits are
 * the same on every machine and do not depend on what else is in the batch. Plain loops: the
 * compiler of the virtual machine makes vectors of them.
 */
final class Rows {
  private Rows() {}

  /** Adds to the first {@code m} rows of c the product of the rows of a with b. */
  static void addProduct(float[][] a, float[][] b, float[][] c, int m) {
    int n = b[0].length;
    int i = 0;
    for (; i + 4 <= m; i += 4) {
      addFour(a, b, c, i, n);
    }
    if (i + 2 <= m) {
      addTwo(a[i], a[i + 1], b, c[i], c[i + 1], n);
      i += 2;
    }
    if (i < m) {
      addOne(a[i], b, c[i], n);
    }
  }

  private static void addFour(float[][] a, float[][] b, float[][] c, int i, int n) {
    int k = 0;
    for (; k + 4 <= b.length; k += 4) {
      fourByFour(a, b, c, i, k, n);
    }
    for (; k < b.length; k++) {
      for (int r = i; r < i + 4; r++) {
        single(b[k], c[r], a[r][k], n);
      }
    }
  }

  private static void addTwo(float[] p, float[] q, float[][] b, float[] c, float[] d, int n) {
    int k = 0;
    for (; k + 4 <= b.length; k += 4) {
      twoByFour(p, q, b, c, d, k, n);
    }
    for (; k < b.length; k++) {
      single(b[k], c, p[k], n);
      single(b[k], d, q[k], n);
    }
  }

  private static void addOne(float[] p, float[][] b, float[] c, int n) {
    int k = 0;
    for (; k + 4 <= b.length; k += 4) {
      oneByFour(p, b, c, k, n);
    }
    for (; k < b.length; k++) {
      single(b[k], c, p[k], n);
    }
  }

  /** Four rows at once, so that what is read of b serves four times. */
  private static void fourByFour(float[][] a, float[][] b, float[][] c, int i, int k, int n) {
    float[] b0 = b[k];
    float[] b1 = b[k + 1];
    float[] b2 = b[k + 2];
    float[] b3 = b[k + 3];
    float[] c0 = c[i];
    float[] c1 = c[i + 1];
    float[] c2 = c[i + 2];
    float[] c3 = c[i + 3];
    float p0 = a[i][k];
    float p1 = a[i][k + 1];
    float p2 = a[i][k + 2];
    float p3 = a[i][k + 3];
    float q0 = a[i + 1][k];
    float q1 = a[i + 1][k + 1];
    float q2 = a[i + 1][k + 2];
    float q3 = a[i + 1][k + 3];
    float r0 = a[i + 2][k];
    float r1 = a[i + 2][k + 1];
    float r2 = a[i + 2][k + 2];
    float r3 = a[i + 2][k + 3];
    float s0 = a[i + 3][k];
    float s1 = a[i + 3][k + 1];
    float s2 = a[i + 3][k + 2];
    float s3 = a[i + 3][k + 3];
    for (int j = 0; j < n; j++) {
      float w0 = b0[j];
      float w1 = b1[j];
      float w2 = b2[j];
      float w3 = b3[j];
      c0[j] = Math.fma(p3, w3, Math.fma(p2, w2, Math.fma(p1, w1, Math.fma(p0, w0, c0[j]))));
      c1[j] = Math.fma(q3, w3, Math.fma(q2, w2, Math.fma(q1, w1, Math.fma(q0, w0, c1[j]))));
      c2[j] = Math.fma(r3, w3, Math.fma(r2, w2, Math.fma(r1, w1, Math.fma(r0, w0, c2[j]))));
      c3[j] = Math.fma(s3, w3, Math.fma(s2, w2, Math.fma(s1, w1, Math.fma(s0, w0, c3[j]))));
    }
  }

  private static void twoByFour(
      float[] p, float[] q, float[][] b, float[] c, float[] d, int k, int n) {
    float[] b0 = b[k];
    float[] b1 = b[k + 1];
    float[] b2 = b[k + 2];
    float[] b3 = b[k + 3];
    float p0 = p[k];
    float p1 = p[k + 1];
    float p2 = p[k + 2];
    float p3 = p[k + 3];
    float q0 = q[k];
    float q1 = q[k + 1];
    float q2 = q[k + 2];
    float q3 = q[k + 3];
    for (int j = 0; j < n; j++) {
      float w0 = b0[j];
      float w1 = b1[j];
      float w2 = b2[j];
      float w3 = b3[j];
      c[j] = Math.fma(p3, w3, Math.fma(p2, w2, Math.fma(p1, w1, Math.fma(p0, w0, c[j]))));
      d[j] = Math.fma(q3, w3, Math.fma(q2, w2, Math.fma(q1, w1, Math.fma(q0, w0, d[j]))));
    }
  }

  private static void oneByFour(float[] p, float[][] b, float[] c, int k, int n) {
    float[] b0 = b[k];
    float[] b1 = b[k + 1];
    float[] b2 = b[k + 2];
    float[] b3 = b[k + 3];
    float p0 = p[k];
    float p1 = p[k + 1];
    float p2 = p[k + 2];
    float p3 = p[k + 3];
    for (int j = 0; j < n; j++) {
      c[j] =
          Math.fma(p3, b3[j], Math.fma(p2, b2[j], Math.fma(p1, b1[j], Math.fma(p0, b0[j], c[j]))));
    }
  }

  /** Adds a multiple of b to c. */
  static void single(float[] b, float[] c, float p, int n) {
    for (int j = 0; j < n; j++) {
      c[j] = Math.fma(p, b[j], c[j]);
    }
  }

  /** As many copies of one row. */
  static float[][] copies(float[] row, int count) {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = row.clone();
    }
    return rows;
  }

  /** The columns of a matrix as rows. */
  static float[][] transposed(float[][] a, int columns) {
    float[][] t = new float[columns][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < columns; j++) {
        t[j][i] = a[i][j];
      }
    }
    return t;
  }

  /** The place of the largest value between two columns; the first of equals. */
  static int best(float[] row, int from, int to) {
    int best = from;
    for (int j = from + 1; j < to; j++) {
      best = row[j] > row[best] ? j : best;
    }
    return best - from;
  }
}
