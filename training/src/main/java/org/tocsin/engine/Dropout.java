package org.tocsin.engine;

import java.util.SplittableRandom;

/** Masks that drop columns and scale up the rest: one mask a sentence for all its words. */
final class Dropout {
  private Dropout() {}

  static float[][] masks(SplittableRandom random, double rate, int sentences, int columns) {
    float[][] masks = new float[sentences][columns];
    float kept = (float) (1 / (1 - rate));
    for (float[] mask : masks) {
      for (int j = 0; j < columns; j++) {
        mask[j] = rate > 0 && random.nextDouble() < rate ? 0 : kept;
      }
    }
    return masks;
  }

  /** Multiplies each word's row with its sentence's mask. */
  static void apply(Batch batch, float[][] rows, float[][] masks) {
    for (int s = 0; s < batch.sentences(); s++) {
      for (int r = batch.start(s); r < batch.start(s) + batch.length(s); r++) {
        multiply(rows[r], masks[s]);
      }
    }
  }

  static void multiply(float[] row, float[] mask) {
    for (int j = 0; j < row.length; j++) {
      row[j] *= mask[j];
    }
  }
}
