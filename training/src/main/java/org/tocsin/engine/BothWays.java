package org.tocsin.engine;

import java.util.SplittableRandom;

/** A recurrent layer forward and backward, with dropout on what it gives. */
final class BothWays {
  private final TrainedLstm forward;
  private final TrainedLstm backward;
  private final int width;
  private float[][] masks = {};

  BothWays(Params params, Gradients gradients, String number) {
    forward = new TrainedLstm(params, gradients, "f" + number, false);
    backward = new TrainedLstm(params, gradients, "b" + number, true);
    width = params.sizes.hidden();
  }

  float[][] forward(Batch batch, float[][] x, Rates rates, SplittableRandom random) {
    int n = batch.sentences();
    float[][] f = forward.forward(batch, x, Dropout.masks(random, rates.recurrent(), n, width));
    float[][] b = backward.forward(batch, x, Dropout.masks(random, rates.recurrent(), n, width));
    float[][] both = Blocks.beside(f, b);
    masks = Dropout.masks(random, rates.layer(), n, 2 * width);
    Dropout.apply(batch, both, masks);
    return both;
  }

  void backward(Batch batch, float[][] d, float[][] dx) {
    Dropout.apply(batch, d, masks);
    forward.backward(batch, Blocks.slice(d, 0, width), dx);
    backward.backward(batch, Blocks.slice(d, width, 2 * width), dx);
  }
}
