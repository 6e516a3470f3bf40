package org.tocsin.engine;

/**
 * Sentences side by side, the longest first: where each word's row lies, and who is still there.
 */
final class Batch {
  private final int[] starts;
  private final int[] lengths;
  private final int rows;

  /**
   * Lays out sentences.
   *
   * @param lengths words of each sentence, falling
   */
  Batch(int[] lengths) {
    this.lengths = lengths.clone();
    starts = new int[lengths.length];
    int next = 0;
    for (int s = 0; s < lengths.length; s++) {
      starts[s] = next;
      next += lengths[s];
    }
    rows = next;
  }

  int sentences() {
    return lengths.length;
  }

  int rows() {
    return rows;
  }

  int start(int sentence) {
    return starts[sentence];
  }

  int length(int sentence) {
    return lengths[sentence];
  }

  int steps() {
    return lengths[0];
  }

  /** How many sentences have a word at this step; they are the first ones. */
  int active(int step) {
    int count = lengths.length;
    while (lengths[count - 1] <= step) {
      count--;
    }
    return count;
  }

  /** The row of a sentence's word at a step, counted from its end when going backward. */
  int row(int sentence, int step, boolean backward) {
    return starts[sentence] + (backward ? lengths[sentence] - 1 - step : step);
  }
}
