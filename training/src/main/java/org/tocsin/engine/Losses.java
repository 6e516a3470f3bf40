package org.tocsin.engine;

/** Cross entropy. */
final class Losses {
  private Losses() {}

  /**
   * Of the scores between two columns, which become their gradient times {@code weight}; nothing
   * where the class is unknown.
   */
  static double softmax(float[] scores, int from, int to, int gold, float weight) {
    if (gold < 0) {
      java.util.Arrays.fill(scores, from, to, 0);
      return 0;
    }
    double goldScore = scores[from + gold];
    double logSum = Curves.softmax(scores, from, to);
    scores[from + gold] -= 1;
    for (int j = from; j < to; j++) {
      scores[j] *= weight;
    }
    return (logSum - goldScore) * weight;
  }

  static void leakyBack(float[][] y, float[][] dy) {
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < y[i].length; j++) {
        dy[i][j] *= Curves.leakySlope(y[i][j]);
      }
    }
  }
}
