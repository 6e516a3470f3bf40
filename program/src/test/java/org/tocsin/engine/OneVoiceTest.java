package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneVoiceTest {
  private static final List<String> RELATIONS =
      List.of("nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "root");

  private static final float[] ROOT = {0, 0, 0, 0, 0, 9};

  @Test
  void aSurePassiveSubjectMakesItsAuxiliaryPassive() {
    float[][] scores = {{1, 5, 0, 0, 0, 0}, {0, 0, 0, 2, 3, 0}, ROOT};
    assertThat(settled(scores, 1, 4, 5)).containsExactly(1, 3, 5);
  }

  @Test
  void aSureCopulaMakesItsSubjectActive() {
    float[][] scores = {{3, 4, 0, 0, 0, 0}, {0, 0, 0, 0, 6, 0}, ROOT};
    assertThat(settled(scores, 1, 4, 5)).containsExactly(0, 4, 5);
  }

  @Test
  void aSubjectWithoutAuxiliaryKeepsItsVoice() {
    float[][] scores = {{3, 4, 0, 0, 0, 0}, ROOT};
    assertThat(settled(scores, 1, 5)).containsExactly(1, 5);
  }

  @Test
  void amongSeveralAuxiliariesTheLikeliestCounts() {
    float[][] scores = {{1, 5, 0, 0, 0, 0}, {0, 0, 9, 0, 0, 0}, {0, 0, 0, 5, 0, 0}, ROOT};
    assertThat(settled(scores, 1, 2, 3, 5)).containsExactly(1, 2, 3, 5);
  }

  @Test
  void anAdjectiveIsNotPassive() {
    float[][] scores = {{1, 5, 0, 0, 0, 0}, {0, 0, 0, 5, 3, 0}, ROOT};
    int[] relation = {1, 3, 5};
    new OneVoice(RELATIONS).settle(scores, new int[] {3, 3, 0}, relation, lastWord(3));
    assertThat(relation).containsExactly(0, 4, 5);
  }

  private static BitSet lastWord(int word) {
    BitSet words = new BitSet();
    words.set(word);
    return words;
  }

  /** All words before the last hang on it. */
  private static int[] settled(float[][] scores, int... relation) {
    int[] heads = new int[relation.length];
    Arrays.fill(heads, 0, heads.length - 1, heads.length);
    new OneVoice(RELATIONS).settle(scores, heads, relation, new BitSet());
    return relation;
  }
}
