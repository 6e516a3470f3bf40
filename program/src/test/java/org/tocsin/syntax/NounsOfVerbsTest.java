package org.tocsin.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.syntax.Trees.below;
import static org.tocsin.syntax.Trees.tree;

import org.junit.jupiter.api.Test;

class NounsOfVerbsTest {
  private static final String LEFT =
      """
      Shells shell NOUN NNS 2 nsubj
      %s VERB VBD 0 root
      two two NUM CD 4 nummod
      guards guard NOUN NNS 2 obj
      dead dead ADJ JJ 4 amod
      . . PUNCT . 2 punct
      """;

  @Test
  void howSomebodyIsLeftBelongsToTheVerb() {
    Sentence s = Mender.mend(tree(LEFT.formatted("left leave")));
    assertThat(below(s, "left", "xcomp")).containsExactly("dead");
    assertThat(below(s, "guards", "amod")).isEmpty();
  }

  @Test
  void behindOtherVerbsItBelongsToTheNoun() {
    String words = LEFT.formatted("buried bury");
    assertThat(Mender.mend(tree(words)).tokens()).isEqualTo(tree(words).tokens());
  }

  private static final String PROMISE =
      """
      Envoys envoy NOUN NNS 2 nsubj
      %s VERB VBD 0 root
      , , PUNCT , 4 punct
      promised promise VERB VBD 2 conj
      help help NOUN NN 2 obj
      """;

  @Test
  void nobodyComesSomething() {
    Sentence s = Mender.mend(tree(PROMISE.formatted("came come")));
    assertThat(below(s, "promised", "obj")).containsExactly("help");
    assertThat(below(s, "came", "obj")).isEmpty();
  }

  @Test
  void whatTwoVerbsShareStaysWithTheFirst() {
    String words = PROMISE.formatted("sought seek");
    assertThat(Mender.mend(tree(words)).tokens()).isEqualTo(tree(words).tokens());
  }

  private static final String MEETING =
      """
      %s 3 %s
      ministers minister NOUN NNS 3 compound
      meeting meeting NOUN NN 6 nsubj
      in in ADP IN 5 case
      Lima Lima PROPN NNP 3 nmod
      agreed agree VERB VBD 0 root
      """;

  @Test
  void thoseWhoMeetAreTheSubject() {
    Sentence s = Mender.mend(tree(MEETING.formatted("Four four NUM CD", "nummod")));
    assertThat(below(s, "agreed", "nsubj")).containsExactly("ministers");
    assertThat(below(s, "ministers", "nummod")).containsExactly("Four");
    assertThat(below(s, "meeting", "obl")).containsExactly("Lima");
  }

  @Test
  void aMeetingWithAnArticleStays() {
    String words = MEETING.formatted("A a DET DT", "det");
    assertThat(Mender.mend(tree(words)).tokens()).isEqualTo(tree(words).tokens());
  }

  @Test
  void aParticleHasNoArticle() {
    Sentence s =
        Mender.mend(
            tree(
                """
                Banks bank NOUN NNS 2 nsubj
                sued sue VERB VBD 0 root
                the the DET DT 6 det
                start start NOUN NN 6 compound
                - - PUNCT HYPH 4 punct
                up up NOUN RP 2 compound:prt
                """));
    assertThat(below(s, "sued", "obj")).containsExactly("up");
  }
}
