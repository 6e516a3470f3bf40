package org.tocsin.engine;

import java.util.BitSet;
import java.util.List;

/**
 * A subject is a passive one just where its verb has a passive auxiliary. Where the words were
 * given relations that differ on this, the voice is taken whose scores together are higher. Of an
 * adjective neither is passive: "the mayor is <em>involved</em>".
 */
final class OneVoice {
  private final int subject;
  private final int passiveSubject;
  private final int auxiliary;
  private final int passiveAuxiliary;
  private final int copula;

  OneVoice(List<String> relations) {
    subject = relations.indexOf("nsubj");
    passiveSubject = relations.indexOf("nsubj:pass");
    auxiliary = relations.indexOf("aux");
    passiveAuxiliary = relations.indexOf("aux:pass");
    copula = relations.indexOf("cop");
  }

  /**
   * Changes relations.
   *
   * @param scores of each word's relations
   * @param heads of each word, counted from 1; 0 is the root
   * @param adjectives words that are adjectives, counted as heads are
   */
  void settle(float[][] scores, int[] heads, int[] relation, BitSet adjectives) {
    for (int i = 0; i < heads.length; i++) {
      if (relation[i] == subject || relation[i] == passiveSubject) {
        int helper = helper(scores, heads, relation, heads[i]);
        boolean adjective = adjectives.get(heads[i]);
        boolean passive = relation[i] == passiveSubject;
        if (helper >= 0 && (adjective || passive != (relation[helper] == passiveAuxiliary))) {
          float gain = scores[i][passiveSubject] - scores[i][subject] + gain(scores[helper]);
          boolean better = gain > 0 && !adjective;
          relation[i] = better ? passiveSubject : subject;
          relation[helper] = better ? passiveAuxiliary : active(scores[helper]);
        }
      }
    }
  }

  /** The auxiliary or copula of a verb that is the likeliest to make a passive; −1 for none. */
  private int helper(float[][] scores, int[] heads, int[] relation, int verb) {
    int best = -1;
    for (int i = 0; i < heads.length; i++) {
      boolean helps = heads[i] == verb && isHelper(relation[i]);
      best = helps && (best < 0 || gain(scores[i]) > gain(scores[best])) ? i : best;
    }
    return best;
  }

  private boolean isHelper(int relation) {
    return relation == auxiliary || relation == passiveAuxiliary || relation == copula;
  }

  private float gain(float[] scores) {
    return scores[passiveAuxiliary] - scores[active(scores)];
  }

  private int active(float[] scores) {
    return scores[copula] > scores[auxiliary] ? copula : auxiliary;
  }
}
