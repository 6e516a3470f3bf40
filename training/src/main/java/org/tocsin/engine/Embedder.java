package org.tocsin.engine;

import java.util.SplittableRandom;

/** From samples to the rows that enter the network, with words and affixes dropped at random. */
final class Embedder {
  private static final double RARE = 0.25;

  /** Of words taken as unknown, the share that the vectors do not know either. */
  private static final double UNMET = 0.3;

  private final Params params;
  private final Gradients gradients;
  private final int[] counts;
  private final Rates rates;
  private int[] words = {};
  private int[] known = {};
  private boolean[] keepsWord = {};
  private boolean[] keepsAffixes = {};

  /**
   * One for each pass.
   *
   * @param counts how often each word occurs in training
   */
  Embedder(Params params, Gradients gradients, int[] counts, Rates rates) {
    this.params = params;
    this.gradients = gradients;
    this.counts = counts;
    this.rates = rates;
  }

  float[][] forward(Batch batch, Sample[] samples, SplittableRandom random) {
    int n = batch.rows();
    words = new int[n];
    known = new int[n];
    keepsWord = new boolean[n];
    keepsAffixes = new boolean[n];
    float[][] x = new float[n][params.sizes.input()];
    for (int s = 0; s < samples.length; s++) {
      for (int i = 0; i < samples[s].size(); i++) {
        int r = batch.start(s) + i;
        int word = samples[s].words()[i];
        boolean unknown =
            rates.word() > 0
                && random.nextDouble()
                    < RARE / (RARE + counts[Math.min(word, counts.length - 1)]) + 0.01;
        words[r] = unknown || word >= counts.length ? 0 : word;
        known[r] = unknown && random.nextDouble() < UNMET ? 0 : word;
        keepsWord[r] = random.nextDouble() >= rates.word();
        keepsAffixes[r] = random.nextDouble() >= rates.affixes();
        embed(samples[s], i, r, x[r]);
      }
    }
    return x;
  }

  private void embed(Sample sample, int i, int r, float[] x) {
    if (keepsWord[r]) {
      put(params.get("word").w[words[r]], x, 0);
      float[][] news = params.get("pre").w;
      put(news[known[r] < news.length ? known[r] : 0], x, params.sizes.word());
      put(params.get("glove").w[known[r]], x, params.sizes.word() + params.sizes.pre());
    }
    int at = params.sizes.words();
    FormFeatures features = sample.features()[i];
    for (int t = 0; t < FormFeatures.TABLES.length; t++) {
      if (keepsAffixes[r]) {
        put(params.get(FormFeatures.TABLES[t]).w[features.affixes()[t]], x, at);
      }
      at += params.sizes.affixes()[t];
    }
    if (keepsAffixes[r]) {
      float[][] grams = params.get("gram").w;
      for (int gram : features.grams()) {
        for (int j = 0; j < params.sizes.gram(); j++) {
          x[at + j] += grams[gram][j] / features.grams().length;
        }
      }
    }
    at += params.sizes.gram();
    put(params.get("bank").w[sample.bank()], x, at);
  }

  private static void put(float[] row, float[] x, int at) {
    System.arraycopy(row, 0, x, at, row.length);
  }

  void backward(Batch batch, Sample[] samples, float[][] dx) {
    for (int s = 0; s < samples.length; s++) {
      for (int i = 0; i < samples[s].size(); i++) {
        int r = batch.start(s) + i;
        backward(samples[s], i, r, dx[r]);
      }
    }
  }

  private void backward(Sample sample, int i, int r, float[] dx) {
    if (keepsWord[r]) {
      add(dx, 0, gradients.touch(params.get("word"), words[r]), 1);
    }
    int at = params.sizes.words();
    FormFeatures features = sample.features()[i];
    for (int t = 0; t < FormFeatures.TABLES.length; t++) {
      if (keepsAffixes[r]) {
        Param table = params.get(FormFeatures.TABLES[t]);
        add(dx, at, gradients.touch(table, features.affixes()[t]), 1);
      }
      at += params.sizes.affixes()[t];
    }
    if (keepsAffixes[r]) {
      for (int gram : features.grams()) {
        add(dx, at, gradients.touch(params.get("gram"), gram), 1f / features.grams().length);
      }
    }
    at += params.sizes.gram();
    add(dx, at, gradients.touch(params.get("bank"), sample.bank()), 1);
  }

  private static void add(float[] dx, int at, float[] gradient, float factor) {
    for (int j = 0; j < gradient.length; j++) {
      gradient[j] += dx[at + j] * factor;
    }
  }
}
