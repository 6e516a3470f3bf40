package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static float[][] random(Random random, int rows, int columns) {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      for (int j = 0; j < columns; j++) {
        row[j] = random.nextFloat() - 0.5f;
      }
    }
    return matrix;
  }

  private static float element(float[] a, float[][] b, float start, int column) {
    float sum = start;
    for (int k = 0; k < b.length; k++) {
      sum = Math.fma(a[k], b[k][column], sum);
    }
    return sum;
  }

  @Test
  void everyElementIsSummedInOrderWhateverTheBatch() {
    Random random = new Random(2);
    for (int m = 1; m <= 5; m++) {
      float[][] a = random(random, m, 11);
      float[][] b = random(random, 11, 37);
      float[][] c = random(random, m, 37);
      float[][] start = c.clone();
      for (int i = 0; i < m; i++) {
        start[i] = c[i].clone();
      }
      Rows.addProduct(a, b, c, m);
      for (int i = 0; i < m; i++) {
        for (int j = 0; j < 37; j++) {
          assertThat(c[i][j]).isEqualTo(element(a[i], b, start[i][j], j));
        }
      }
    }
  }
}
