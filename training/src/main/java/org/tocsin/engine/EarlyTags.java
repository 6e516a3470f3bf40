package org.tocsin.engine;

import java.util.SplittableRandom;

/** Tags from the first layer, and the mean of their embeddings for the second. */
final class EarlyTags {
  private static final float WEIGHT = 0.5f;

  private final Params params;
  private final Gradients gradients;
  private final TrainedAffine into;
  private final TrainedAffine out;
  private final Param embedding;
  private float[][] x = {};
  private float[][] hidden = {};
  private float[][] dropped = {};
  private float[][] probabilities = {};
  private float[][] masks = {};
  private float[][] dScores = {};

  EarlyTags(Params params, Gradients gradients) {
    this.params = params;
    this.gradients = gradients;
    into = new TrainedAffine(params, gradients, "t1.w");
    out = new TrainedAffine(params, gradients, "t1.o");
    embedding = params.get("t1.e");
  }

  float[][] forward(Batch batch, float[][] inputs, Rates rates, SplittableRandom random) {
    x = inputs;
    hidden = into.forward(x);
    for (float[] row : hidden) {
      Curves.leaky(row);
    }
    masks = Dropout.masks(random, rates.hidden(), batch.sentences(), params.sizes.early());
    dropped = Blocks.copy(hidden);
    Dropout.apply(batch, dropped, masks);
    probabilities = out.forward(dropped);
    int upos = params.labels.upos().size();
    dScores = Blocks.copy(probabilities);
    for (float[] row : probabilities) {
      Curves.softmax(row, 0, upos);
      Curves.softmax(row, upos, row.length);
    }
    float[][] mean = new float[x.length][params.sizes.tag()];
    Rows.addProduct(probabilities, embedding.w, mean, mean.length);
    return mean;
  }

  double loss(Batch batch, Sample[] samples, float scale) {
    double loss = 0;
    int upos = params.labels.upos().size();
    float weight = WEIGHT * scale;
    for (int s = 0; s < samples.length; s++) {
      for (int i = 0; i < samples[s].size(); i++) {
        float[] row = dScores[batch.start(s) + i];
        loss += Losses.softmax(row, 0, upos, samples[s].answers().upos()[i], weight);
        loss += Losses.softmax(row, upos, row.length, samples[s].answers().xpos()[i], weight);
      }
    }
    return loss;
  }

  void backward(Batch batch, float[][] dMean, float[][] dx) {
    TrainedAffine.addOuter(probabilities, dMean, gradients.of[embedding.index]);
    float[][] dp = new float[dMean.length][probabilities[0].length];
    Rows.addProduct(dMean, embedding.transposed, dp, dp.length);
    int upos = params.labels.upos().size();
    for (int r = 0; r < dp.length; r++) {
      softmaxBack(probabilities[r], dp[r], dScores[r], 0, upos);
      softmaxBack(probabilities[r], dp[r], dScores[r], upos, dp[r].length);
    }
    float[][] dHidden = Blocks.zeros(hidden);
    out.backward(dropped, dScores, dHidden);
    Dropout.apply(batch, dHidden, masks);
    Losses.leakyBack(hidden, dHidden);
    into.backward(x, dHidden, dx);
  }

  private static void softmaxBack(float[] p, float[] dp, float[] dScores, int from, int to) {
    float mean = 0;
    for (int j = from; j < to; j++) {
      mean += p[j] * dp[j];
    }
    for (int j = from; j < to; j++) {
      dScores[j] += p[j] * (dp[j] - mean);
    }
  }
}
