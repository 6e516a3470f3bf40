package org.tocsin.engine;

/** What a trained parser says of one sentence, in scores that a softmax makes probabilities of. */
interface Opinion {
  /** A row for each word, its first column for the root, then one for each word as head. */
  float[][] arcs();

  /** A row for each word: UPOS, Penn tag, features, entity type, as {@link Labels} has them. */
  float[][] tags();

  /**
   * A row for each word under the head chosen for it.
   *
   * @param heads counted from 1; 0 for the root
   */
  float[][] relations(int[] heads);
}
