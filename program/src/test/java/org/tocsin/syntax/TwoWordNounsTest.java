package org.tocsin.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.syntax.Trees.below;
import static org.tocsin.syntax.Trees.mended;
import static org.tocsin.syntax.Trees.tree;
import static org.tocsin.syntax.Trees.word;

import org.junit.jupiter.api.Test;

class TwoWordNounsTest {
  @Test
  void aCrossingIsOpened() {
    Sentence s =
        mended(
            """
            Cairo Cairo PROPN NNP 2 nsubj
            opened open VERB VBD 0 root
            the the DET DT 4 det
            Rafah Rafah PROPN NNP 2 obj
            crossing cross VERB VBG 2 xcomp
            to to ADP IN 7 case
            lorries lorry NOUN NNS 5 obl
            . . PUNCT . 2 punct
            """);
    assertThat(below(s, "opened", "obj")).containsExactly("crossing");
    assertThat(below(s, "opened", "obl")).containsExactly("lorries");
    assertThat(below(s, "crossing", "compound")).containsExactly("Rafah");
    assertThat(below(s, "crossing", "det")).containsExactly("the");
  }

  @Test
  void aCrossingBehindANameIsOneToo() {
    Sentence s =
        mended(
            """
            Cairo Cairo PROPN NNP 2 nsubj
            shut shut VERB VBD 0 root
            the the DET DT 4 det
            Rafah Rafah PROPN NNP 2 obj
            crossing cross VERB VBG 4 acl
            . . PUNCT . 2 punct
            """);
    assertThat(below(s, "shut", "obj")).containsExactly("crossing");
    assertThat(word(s, "crossing").upos()).isEqualTo(Upos.NOUN);
  }

  @Test
  void whoCrossesSomethingDoesSo() {
    String words =
        """
        Guards guard NOUN NNS 2 nsubj
        saw see VERB VBD 0 root
        the the DET DT 4 det
        Roma Roma PROPN NNP 2 obj
        crossing cross VERB VBG 4 acl
        rivers river NOUN NNS 5 obj
        . . PUNCT . 2 punct
        """;
    assertThat(mended(words).tokens()).isEqualTo(tree(words).tokens());
  }

  @Test
  void nobodyTearsGas() {
    Sentence s =
        mended(
            """
            Police police NOUN NNS 2 nsubj
            resorted resort VERB VBD 0 root
            to to PART TO 4 mark
            tear tear VERB VB 2 xcomp
            gas gas NOUN NN 4 obj
            against against ADP IN 7 case
            students student NOUN NNS 4 obl
            . . PUNCT . 2 punct
            """);
    assertThat(below(s, "resorted", "obl")).containsExactly("gas", "students");
    assertThat(below(s, "gas", "compound")).containsExactly("tear");
    assertThat(below(s, "gas", "case")).containsExactly("to");
  }
}
