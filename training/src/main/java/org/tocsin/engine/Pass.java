package org.tocsin.engine;

import java.util.SplittableRandom;

/** Forward and back over one batch: its loss, and the gradients added up. */
final class Pass {
  private final Params params;
  private final Gradients gradients;
  private final int[] counts;
  private final Rates rates;

  Pass(Params params, Gradients gradients, int[] counts, Rates rates) {
    this.params = params;
    this.gradients = gradients;
    this.counts = counts;
    this.rates = rates;
  }

  /**
   * Runs.
   *
   * @param samples the longest first
   * @param scale of the loss of one word
   */
  double run(Sample[] samples, SplittableRandom random, float scale) {
    int[] lengths = new int[samples.length];
    for (int s = 0; s < samples.length; s++) {
      lengths[s] = samples[s].size();
    }
    Batch batch = new Batch(lengths);
    Embedder embedder = new Embedder(params, gradients, counts, rates);
    float[][] x = embedder.forward(batch, samples, random);
    BothWays first = new BothWays(params, gradients, "1");
    float[][] out1 = first.forward(batch, x, rates, random);
    EarlyTags early = new EarlyTags(params, gradients);
    float[][] in2 = Blocks.beside(out1, early.forward(batch, out1, rates, random));
    double loss = early.loss(batch, samples, scale);
    BothWays second = new BothWays(params, gradients, "2");
    float[][] out2 = second.forward(batch, in2, rates, random);
    float[][] dOut2 = Blocks.zeros(out2);
    loss += top(batch, samples, out2, dOut2, random, scale);
    float[][] dIn2 = Blocks.zeros(in2);
    second.backward(batch, dOut2, dIn2);
    int width = out1[0].length;
    float[][] dOut1 = Blocks.slice(dIn2, 0, width);
    early.backward(batch, Blocks.slice(dIn2, width, dIn2[0].length), dOut1);
    float[][] dx = Blocks.zeros(x);
    first.backward(batch, dOut1, dx);
    embedder.backward(batch, samples, dx);
    return loss;
  }

  private double top(
      Batch batch,
      Sample[] samples,
      float[][] out2,
      float[][] dOut2,
      SplittableRandom random,
      float scale) {
    TrainedAffine heads = new TrainedAffine(params, gradients, "hd.w");
    float[][] hidden = heads.forward(out2);
    for (float[] row : hidden) {
      Curves.leaky(row);
    }
    float[][] masks = Dropout.masks(random, rates.hidden(), batch.sentences(), hidden[0].length);
    float[][] dropped = Blocks.copy(hidden);
    Dropout.apply(batch, dropped, masks);
    float[][] d = Blocks.zeros(hidden);
    double loss = new TreeLoss(params, gradients).run(batch, samples, dropped, d, scale);
    int tags = 2 * params.sizes.arc() + 2 * params.sizes.label();
    loss += new TagLoss(params, gradients).run(batch, samples, dropped, d, tags, scale);
    Dropout.apply(batch, d, masks);
    Losses.leakyBack(hidden, d);
    heads.backward(out2, d, dOut2);
    return loss;
  }
}
