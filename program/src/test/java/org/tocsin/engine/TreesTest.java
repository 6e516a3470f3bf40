package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreesTest {
  private static double score(float[][] scores, int[] heads) {
    double sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += scores[i][heads[i]];
    }
    return sum;
  }

  private static boolean oneTree(int[] heads) {
    int roots = 0;
    for (int i = 1; i <= heads.length; i++) {
      roots += heads[i - 1] == 0 ? 1 : 0;
      int at = i;
      for (int steps = 0; at != 0 && steps <= heads.length; steps++) {
        at = heads[at - 1];
      }
      if (at != 0) {
        return false;
      }
    }
    return roots == 1;
  }

  private static double bestOfAll(float[][] scores, int[] heads, int next) {
    if (next == heads.length) {
      return oneTree(heads) ? score(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = 0; head <= heads.length; head++) {
      heads[next] = head;
      best = Math.max(best, bestOfAll(scores, heads, next + 1));
    }
    return best;
  }

  @Test
  void theTreeIsTheBestOfAllTrees() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      int n = 1 + round % 5;
      float[][] scores = new float[n][n + 1];
      for (float[] row : scores) {
        for (int j = 0; j <= n; j++) {
          row[j] = random.nextInt(100);
        }
      }
      int[] heads = Trees.best(scores);
      assertThat(oneTree(heads)).isTrue();
      assertThat(score(scores, heads)).isEqualTo(bestOfAll(scores, new int[n], 0));
    }
  }

  @Test
  void aCycleIsBrokenWhereItCostsLeast() {
    float[][] scores = {{5, 0, 9}, {1, 9, 0}};
    assertThat(Trees.best(scores)).containsExactly(0, 1);
  }

  @Test
  void longSentencesOfEqualScoresStillFormOneTree() {
    assertThat(oneTree(Trees.best(new float[150][151]))).isTrue();
  }
}
