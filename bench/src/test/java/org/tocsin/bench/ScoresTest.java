package org.tocsin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.syntax.Conllu;
import org.tocsin.syntax.Sentence;

final class ScoresTest {
  private static final List<Sentence> GOLD =
      tree(
          "1 Troops troop NOUN NNS _ 2 nsubj _ _",
          "2 seized seize VERB VBD _ 0 root _ _",
          "3 ports port NOUN NNS _ 2 obj _ _",
          "4 . . PUNCT . _ 2 punct _ _");

  private static List<Sentence> tree(String... lines) {
    return Conllu.read(String.join("\n", lines).replace(' ', '\t'));
  }

  private static String scores(List<Sentence> said, boolean universal) {
    Scores scores = new Scores();
    scores.add(GOLD, said);
    return scores.cells(universal);
  }

  @Test
  void punctuationIsCountedAndLeftOut() {
    List<Sentence> said =
        tree(
            "1 Troops troop NOUN NNS _ 2 nsubj:pass _ _",
            "2 seized seize VERB VBD _ 0 root _ _",
            "3 ports port NOUN NNS _ 2 obl _ _",
            "4 . . PUNCT . _ 3 punct _ _");
    assertThat(scores(said, true)).isEqualTo("75.0 | 100.0 | 50.0");
  }

  @Test
  void relationsOfAnotherSchemeAreNotCompared() {
    assertThat(scores(GOLD, false)).isEqualTo("100.0 | 100.0 | –");
  }

  @Test
  void otherWordsAreNoResult() {
    List<Sentence> said = tree("1 Troops troop NOUN NNS _ 0 root _ _");
    assertThatThrownBy(() -> scores(said, true)).hasMessageContaining("Troops seized ports .");
  }
}
