package org.tocsin.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.syntax.Trees.below;
import static org.tocsin.syntax.Trees.mended;
import static org.tocsin.syntax.Trees.tree;
import static org.tocsin.syntax.Trees.word;

import org.junit.jupiter.api.Test;

class ComplementsTest {
  @Test
  void whoIsSetFreeWasNotFree() {
    Sentence s =
        mended(
            """
            Rebels rebel NOUN NNS 2 nsubj
            set set VERB VBD 0 root
            free free ADJ JJ 5 amod
            nine nine NUM CD 5 nummod
            monks monk NOUN NNS 2 obj
            . . PUNCT . 2 punct
            """);
    assertThat(below(s, "set", "xcomp")).containsExactly("free");
    assertThat(below(s, "set", "obj")).containsExactly("monks");
  }

  @Test
  void whatIsFreeStays() {
    String words =
        """
        Rebels rebel NOUN NNS 2 nsubj
        offered offer VERB VBD 0 root
        free free ADJ JJ 4 amod
        meals meal NOUN NNS 2 obj
        . . PUNCT . 2 punct
        """;
    assertThat(mended(words).tokens()).isEqualTo(tree(words).tokens());
  }

  @Test
  void clerksAreDeclaredPersonaNonGrata() {
    Sentence s =
        mended(
            """
            Prague Prague PROPN NNP 2 nsubj
            declared declare VERB VBD 0 root
            two two NUM CD 5 nummod
            clerks clerk NOUN NNS 5 compound
            persona persona NOUN NN 2 obj
            non non X AFX 7 compound
            grata grata NOUN NN 5 flat
            . . PUNCT . 2 punct
            """);
    assertThat(below(s, "declared", "obj")).containsExactly("clerks");
    assertThat(below(s, "declared", "xcomp")).containsExactly("persona");
    assertThat(below(s, "clerks", "nummod")).containsExactly("two");
  }

  @Test
  void whoIsSentPackingPacks() {
    Sentence s =
        mended(
            """
            Riga Riga PROPN NNP 2 nsubj
            sent send VERB VBD 0 root
            the the DET DT 5 det
            consul consul NOUN NN 5 compound
            packing packing NOUN NN 2 obj
            . . PUNCT . 2 punct
            """);
    assertThat(below(s, "sent", "obj")).containsExactly("consul");
    assertThat(below(s, "consul", "det")).containsExactly("the");
    assertThat(word(s, "packing").lemma()).isEqualTo("pack");
  }
}
