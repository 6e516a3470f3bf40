package org.tocsin.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.syntax.Trees.below;
import static org.tocsin.syntax.Trees.mended;
import static org.tocsin.syntax.Trees.tree;

import org.junit.jupiter.api.Test;

class SayingsTest {
  @Test
  void whoSpeaksBetweenTwoCommasIsNoOtherNameOfTheSubject() {
    Sentence s =
        mended(
            """
            Tenants tenant NOUN NNS 8 nsubj:pass
            , , PUNCT , 1 punct
            the the DET DT 4 det
            mayor mayor NOUN NN 1 appos
            said say VERB VBD 8 advcl
            , , PUNCT , 1 punct
            were be AUX VBD 8 aux:pass
            moved move VERB VBN 0 root
            . . PUNCT . 8 punct
            """);
    assertThat(s.root().form()).isEqualTo("said");
    assertThat(below(s, "said", "nsubj")).containsExactly("mayor");
    assertThat(below(s, "said", "ccomp")).containsExactly("moved");
    assertThat(below(s, "moved", "nsubj:pass")).containsExactly("Tenants");
  }

  @Test
  void theSubjectOfWhatIsSaidDoesNotSayIt() {
    Sentence s =
        mended(
            """
            Tenants tenant NOUN NNS 4 nsubj
            , , PUNCT , 1 punct
            officials official NOUN NNS 1 appos
            said say VERB VBD 0 root
            , , PUNCT , 1 punct
            left leave VERB VBD 4 ccomp
            . . PUNCT . 4 punct
            """);
    assertThat(below(s, "said", "nsubj")).containsExactly("officials");
    assertThat(below(s, "left", "nsubj")).containsExactly("Tenants");
  }

  @Test
  void whereSomebodySpokeIsNotWhereWhatHeToldOfIs() {
    Sentence s =
        mended(
            """
            We we PRON PRP 3 nsubj
            will will AUX MD 3 aux
            wait wait VERB VB 6 ccomp
            , , PUNCT , 3 punct
            she she PRON PRP 6 nsubj
            said say VERB VBD 0 root
            on on ADP IN 8 case
            radio radio NOUN NN 3 obl
            . . PUNCT . 6 punct
            """);
    assertThat(below(s, "said", "obl")).containsExactly("radio");
  }

  @Test
  void aQuotationThatGoesOnKeepsItsOwn() {
    String words =
        """
        We we PRON PRP 2 nsubj
        met meet VERB VBD 5 ccomp
        , , PUNCT , 2 punct
        she she PRON PRP 5 nsubj
        said say VERB VBD 0 root
        , , PUNCT , 2 punct
        in in ADP IN 8 case
        Oslo Oslo PROPN NNP 2 obl
        . . PUNCT . 5 punct
        """;
    assertThat(mended(words).tokens()).isEqualTo(tree(words).tokens());
  }

  @Test
  void aPronounOwnsTheNounBehindIt() {
    Sentence s =
        mended(
            """
            Drop drop VERB VB 0 root
            their their PRON PRP$ 6 nmod:poss
            arms arm NOUN NNS 1 obj
            or or CCONJ CC 5 cc
            face face VERB VB 1 conj
            jail jail NOUN NN 5 obj
            . . PUNCT . 1 punct
            """);
    assertThat(below(s, "arms", "nmod:poss")).containsExactly("their");
  }

  @Test
  void whoSpeaksAlsoBlames() {
    Sentence s =
        mended(
            """
            Envoys envoy NOUN NNS 2 nsubj
            said say VERB VBD 0 root
            mayors mayor NOUN NNS 4 nsubj
            lied lie VERB VBD 2 ccomp
            , , PUNCT , 7 punct
            and and CCONJ CC 7 cc
            blamed blame VERB VBD 4 conj
            editors editor NOUN NNS 7 obj
            . . PUNCT . 2 punct
            """);
    assertThat(below(s, "said", "conj")).containsExactly("blamed");
  }

  @Test
  void whatIsDoneBesideIsPartOfWhatIsSaid() {
    String words =
        """
        Envoys envoy NOUN NNS 2 nsubj
        said say VERB VBD 0 root
        rebels rebel NOUN NNS 4 nsubj
        came come VERB VBD 2 ccomp
        , , PUNCT , 7 punct
        and and CCONJ CC 7 cc
        killed kill VERB VBD 4 conj
        guards guard NOUN NNS 7 obj
        . . PUNCT . 2 punct
        """;
    assertThat(mended(words).tokens()).isEqualTo(tree(words).tokens());
  }
}
