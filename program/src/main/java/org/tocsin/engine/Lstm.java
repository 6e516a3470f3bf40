package org.tocsin.engine;

import java.util.Arrays;

/** One direction of a recurrent layer. The gates of a row: input, forget, output, candidate. */
final class Lstm {
  private final float[][] recurrent;
  private final boolean backward;

  Lstm(float[][] recurrent, boolean backward) {
    this.recurrent = recurrent;
    this.backward = backward;
  }

  /**
   * Runs over a batch.
   *
   * @param gates what the input gives to each row; stays as it is
   * @param from the column at which it begins
   */
  float[][] run(Batch batch, float[][] gates, int from) {
    int width = recurrent.length;
    float[][] hidden = new float[batch.rows()][width];
    float[][] cells = new float[batch.sentences()][width];
    float[][] before = new float[batch.sentences()][];
    float[][] now = new float[batch.sentences()][];
    for (int step = 0; step < batch.steps(); step++) {
      int active = batch.active(step);
      for (int s = 0; s < active; s++) {
        float[] row = gates[batch.row(s, step, backward)];
        now[s] = Arrays.copyOfRange(row, from, from + 4 * width);
      }
      if (step > 0) {
        Rows.addProduct(before, recurrent, now, active);
      }
      for (int s = 0; s < active; s++) {
        before[s] = hidden[batch.row(s, step, backward)];
        step(now[s], cells[s], before[s], width);
      }
    }
    return hidden;
  }

  private static void step(float[] gates, float[] cell, float[] hidden, int width) {
    Curves.sigmoid(gates, 0, 3 * width);
    Curves.tanh(gates, 3 * width, 4 * width);
    for (int j = 0; j < width; j++) {
      cell[j] = Math.fma(gates[width + j], cell[j], gates[j] * gates[3 * width + j]);
    }
    for (int j = 0; j < width; j++) {
      hidden[j] = Curves.tanh(cell[j]);
    }
    for (int j = 0; j < width; j++) {
      hidden[j] = hidden[j] * gates[2 * width + j];
    }
  }
}
