package org.tocsin.engine;

import java.util.Arrays;

/** One direction of a recurrent layer, with what its way back needs. */
final class TrainedLstm {
  private final Param recurrent;
  private final float[][] gradient;
  private final TrainedAffine input;
  private final boolean backward;
  private final int width;
  private float[][] x = {};
  private float[][] gates = {};
  private float[][] cells = {};
  private float[][] curved = {};
  private float[][] before = {};
  private float[][] masks = {};

  TrainedLstm(Params params, Gradients gradients, String name, boolean backward) {
    recurrent = params.get(name + ".h");
    gradient = gradients.of[recurrent.index];
    input = new TrainedAffine(params, gradients, name + ".x");
    this.backward = backward;
    width = recurrent.w.length;
  }

  float[][] forward(Batch batch, float[][] inputs, float[][] recurrentMasks) {
    x = inputs;
    masks = recurrentMasks;
    gates = input.forward(x);
    int n = batch.rows();
    cells = new float[n][width];
    curved = new float[n][width];
    before = new float[n][width];
    float[][] hidden = new float[n][width];
    float[][] a = new float[batch.sentences()][];
    float[][] c = new float[batch.sentences()][];
    for (int step = 0; step < batch.steps(); step++) {
      int active = batch.active(step);
      for (int s = 0; s < active; s++) {
        int r = batch.row(s, step, backward);
        c[s] = gates[r];
        a[s] = before[r];
        if (step > 0) {
          System.arraycopy(hidden[batch.row(s, step - 1, backward)], 0, a[s], 0, width);
          Dropout.multiply(a[s], masks[s]);
        }
      }
      if (step > 0) {
        Rows.addProduct(a, recurrent.w, c, active);
      }
      for (int s = 0; s < active; s++) {
        int r = batch.row(s, step, backward);
        float[] last = step > 0 ? cells[batch.row(s, step - 1, backward)] : new float[width];
        step(gates[r], last, cells[r], curved[r], hidden[r]);
      }
    }
    return hidden;
  }

  private void step(float[] g, float[] last, float[] cell, float[] curve, float[] hidden) {
    Curves.sigmoid(g, 0, 3 * width);
    Curves.tanh(g, 3 * width, 4 * width);
    for (int j = 0; j < width; j++) {
      cell[j] = Math.fma(g[width + j], last[j], g[j] * g[3 * width + j]);
    }
    for (int j = 0; j < width; j++) {
      curve[j] = Curves.tanh(cell[j]);
    }
    for (int j = 0; j < width; j++) {
      hidden[j] = curve[j] * g[2 * width + j];
    }
  }

  /** Adds to {@code dx} what the gradient of the hidden rows gives. */
  void backward(Batch batch, float[][] dHidden, float[][] dx) {
    float[][] dGates = new float[batch.rows()][];
    float[][] dNext = new float[batch.sentences()][width];
    float[][] dCell = new float[batch.sentences()][width];
    float[][] a = new float[batch.sentences()][];
    for (int step = batch.steps() - 1; step >= 0; step--) {
      int active = batch.active(step);
      for (int s = 0; s < active; s++) {
        int r = batch.row(s, step, backward);
        float[] last = step > 0 ? cells[batch.row(s, step - 1, backward)] : new float[width];
        a[s] = stepBack(r, last, dHidden[r], dNext[s], dCell[s]);
        dGates[r] = a[s];
        Arrays.fill(dNext[s], 0);
      }
      if (step > 0) {
        Rows.addProduct(a, recurrent.transposed, dNext, active);
        for (int s = 0; s < active; s++) {
          Dropout.multiply(dNext[s], masks[s]);
        }
      }
    }
    TrainedAffine.addOuter(before, dGates, gradient);
    input.backward(x, dGates, dx);
  }

  private float[] stepBack(int r, float[] last, float[] dHidden, float[] dNext, float[] dCell) {
    float[] d = new float[4 * width];
    float[] g = gates[r];
    float[] curve = curved[r];
    for (int j = 0; j < width; j++) {
      float dh = dHidden[j] + dNext[j];
      float in = g[j];
      float forget = g[width + j];
      float out = g[2 * width + j];
      float candidate = g[3 * width + j];
      float dc = dCell[j] + dh * out * (1 - curve[j] * curve[j]);
      d[j] = dc * candidate * in * (1 - in);
      d[width + j] = dc * last[j] * forget * (1 - forget);
      d[2 * width + j] = dh * curve[j] * out * (1 - out);
      d[3 * width + j] = dc * in * (1 - candidate * candidate);
      dCell[j] = dc * forget;
    }
    return d;
  }
}
