package org.tocsin.engine;

/** Cross entropy. */
final class Losses {
  private Losses() {}

  /**
   * Of the scores between two columns, which become their gradient times {@code weight}; nothing
   * where the class is unknown.
   */
  static double softmax(float[] scores, int from, int to, Target gold, float weight) {
    int[] classes = gold.classes();
    if (classes.length == 0) {
      java.util.Arrays.fill(scores, from, to, 0);
      return 0;
    }
    double goldScore = 0;
    for (int i = 0; i < classes.length; i++) {
      goldScore += gold.shares()[i] * scores[from + classes[i]];
    }
    double logSum = Curves.softmax(scores, from, to);
    for (int i = 0; i < classes.length; i++) {
      scores[from + classes[i]] -= gold.shares()[i];
    }
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
