package org.tocsin.engine;

import java.util.Arrays;

/** The best tree over a sentence: Chu-Liu and Edmonds, with one root. */
final class Trees {
  /** More than all scores of a sentence can differ by. */
  private static final double ROOT_COST = 1e7;

  private Trees() {}

  /**
   * The heads of the best tree.
   *
   * @param scores of each word (row) for each head (column), column 0 for the root
   * @return the head of each word, 0 for the root, words counted from 1
   */
  static int[] best(float[][] scores) {
    int n = scores.length;
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      heads[i] = bestHead(scores[i], i + 1);
    }
    return isTree(heads) ? heads : spanning(scores);
  }

  private static int bestHead(float[] row, int self) {
    int best = 0;
    for (int j = 0; j < row.length; j++) {
      best = j != self && row[j] > row[best] ? j : best;
    }
    return best;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int head : heads) {
      roots += head == 0 ? 1 : 0;
    }
    if (roots != 1) {
      return false;
    }
    for (int i = 1; i <= heads.length; i++) {
      int steps = 0;
      for (int at = i; at != 0; at = heads[at - 1]) {
        if (steps++ > heads.length) {
          return false;
        }
      }
    }
    return true;
  }

  private static int[] spanning(float[][] scores) {
    int n = scores.length + 1;
    double[][] weights = new double[n][n];
    for (int i = 1; i < n; i++) {
      for (int j = 0; j < n; j++) {
        weights[i][j] = i == j ? Double.NEGATIVE_INFINITY : scores[i - 1][j];
      }
      weights[i][0] -= ROOT_COST;
    }
    return Arrays.copyOfRange(arborescence(weights), 1, n);
  }

  /** The best head of every node but 0, so that none is on a cycle. */
  private static int[] arborescence(double[][] weights) {
    int n = weights.length;
    int[] heads = new int[n];
    for (int i = 1; i < n; i++) {
      for (int j = 1; j < n; j++) {
        heads[i] = weights[i][j] > weights[i][heads[i]] ? j : heads[i];
      }
    }
    boolean[] onCycle = cycle(heads);
    return onCycle.length == 0 ? heads : contracted(weights, heads, onCycle);
  }

  /** The nodes of one cycle marked, or an empty array. */
  private static boolean[] cycle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int at = start;
      while (at != 0 && seen[at] == 0) {
        seen[at] = start;
        at = heads[at];
      }
      if (at != 0 && seen[at] == start) {
        boolean[] marked = new boolean[heads.length];
        for (; !marked[at]; at = heads[at]) {
          marked[at] = true;
        }
        return marked;
      }
    }
    return new boolean[0];
  }

  /** Solves the graph in which a cycle is one node (the last), then breaks it where that enters. */
  private static int[] contracted(double[][] weights, int[] heads, boolean[] onCycle) {
    int n = weights.length;
    int[] outside = new int[n];
    int m = 0;
    for (int i = 0; i < n; i++) {
      if (!onCycle[i]) {
        outside[m++] = i;
      }
    }
    double[][] small = new double[m + 1][m + 1];
    int[] enters = new int[m];
    int[] leaves = new int[m];
    small[m][m] = Double.NEGATIVE_INFINITY;
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < m; b++) {
        small[a][b] = weights[outside[a]][outside[b]];
      }
      leaves[a] = bestOnCycle(weights[outside[a]], onCycle);
      small[a][m] = weights[outside[a]][leaves[a]];
      enters[a] = bestEntry(weights, heads, onCycle, outside[a]);
      small[m][a] = weights[enters[a]][outside[a]] - weights[enters[a]][heads[enters[a]]];
    }
    int[] solved = arborescence(small);
    int[] result = heads.clone();
    for (int a = 1; a < m; a++) {
      result[outside[a]] = solved[a] == m ? leaves[a] : outside[solved[a]];
    }
    result[enters[solved[m]]] = outside[solved[m]];
    return result;
  }

  private static int bestOnCycle(double[] row, boolean[] onCycle) {
    int best = -1;
    for (int j = 0; j < row.length; j++) {
      if (onCycle[j] && (best < 0 || row[j] > row[best])) {
        best = j;
      }
    }
    return best;
  }

  private static int bestEntry(double[][] weights, int[] heads, boolean[] onCycle, int from) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < heads.length; i++) {
      double gain = onCycle[i] ? weights[i][from] - weights[i][heads[i]] : 0;
      if (onCycle[i] && (best < 0 || gain > most)) {
        best = i;
        most = gain;
      }
    }
    return best;
  }
}
