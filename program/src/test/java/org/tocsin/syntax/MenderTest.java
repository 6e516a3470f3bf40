package org.tocsin.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.syntax.Trees.tree;
import static org.tocsin.syntax.Trees.word;

import java.util.List;
import org.junit.jupiter.api.Test;

class MenderTest {
  private static Sentence mended(String words) {
    return Mender.mend(List.of(tree(words))).getFirst();
  }

  private static List<String> below(Sentence sentence, String verb, String relation) {
    return sentence.children(word(sentence, verb), relation).map(Token::form).toList();
  }

  @Test
  void aSentenceWithoutAVerbGetsTheParticipleBeforeItsNoun() {
    Sentence s =
        mended(
            """
            Doctors doctor NOUN NNS 0 root
            from from ADP IN 5 case
            Havana Havana PROPN NNP 5 compound
            trained train VERB VBN 5 amod
            medics medic NOUN NNS 1 nmod
            . . PUNCT . 1 punct
            """);
    assertThat(s.root().form()).isEqualTo("trained");
    assertThat(below(s, "trained", "nsubj")).containsExactly("Doctors");
    assertThat(below(s, "trained", "obj")).containsExactly("medics");
    assertThat(below(s, "Doctors", "nmod")).containsExactly("Havana");
  }

  @Test
  void aParticipleThatIsNoVerbStays() {
    String words =
        """
        Rebels rebel NOUN NNS 2 nsubj
        left leave VERB VBD 0 root
        state state NOUN NN 5 compound
        owned own VERB VBN 5 amod
        mines mine NOUN NNS 2 obj
        . . PUNCT . 2 punct
        """;
    assertThat(mended(words).tokens()).isEqualTo(tree(words).tokens());
  }

  @Test
  void aPrepositionStandsBeforeTheWholeNoun() {
    Sentence s =
        mended(
            """
            They they PRON PRP 2 nsubj
            marched march VERB VBD 0 root
            to to ADP IN 4 case
            parliament parliament NOUN NN 5 compound
            square square NOUN NN 2 obl
            . . PUNCT . 2 punct
            """);
    assertThat(below(s, "square", "case")).containsExactly("to");
  }

  @Test
  void aNounBeforeAVerbWithoutASubjectIsItsSubject() {
    Sentence s =
        mended(
            """
            Libya Libya PROPN NNP 2 compound
            supplied supply VERB VBD 0 root
            rockets rocket NOUN NNS 2 obj
            . . PUNCT . 2 punct
            """);
    assertThat(below(s, "supplied", "nsubj")).containsExactly("Libya");
  }

  @Test
  void bothHalvesOfATitleAreOneSubject() {
    String met = "met meet VERB VBD 0 root\n. . PUNCT . 4 punct";
    String article = "The the DET DT 2 det\n";
    List<String> trees =
        List.of(
            "attorney attorney NOUN NN 4 compound\ngeneral general NOUN NN 4 nsubj\n",
            "attorney attorney NOUN NN 4 nsubj\ngeneral general NOUN NN 4 vocative\n");
    for (String tree : trees) {
      Sentence s = mended(article + tree + met);
      assertThat(below(s, "met", "nsubj")).containsExactly("general");
      assertThat(below(s, "general", "compound")).containsExactly("attorney");
      assertThat(below(s, "general", "det")).containsExactly("The");
    }
  }

  @Test
  void theFirstOwnerOwnsTheFirstOfTwo() {
    Sentence s =
        mended(
            """
            Chad Chad PROPN NNP 6 nmod:poss
            's 's PART POS 1 case
            premier premier NOUN NN 7 nsubj
            and and CCONJ CC 6 cc
            his his PRON PRP$ 6 nmod:poss
            host host NOUN NN 3 conj
            met meet VERB VBD 0 root
            . . PUNCT . 7 punct
            """);
    assertThat(below(s, "premier", "nmod")).containsExactly("Chad");
    assertThat(below(s, "host", "nmod")).containsExactly("his");
  }

  @Test
  void aCounterpartComesFromItsOwnCountry() {
    Sentence s =
        mended(
            """
            She she PRON PRP 2 nsubj
            met meet VERB VBD 0 root
            her her PRON PRP$ 4 nmod:poss
            counterpart counterpart NOUN NN 2 obj
            from from ADP IN 6 case
            Chile Chile PROPN NNP 2 obl
            . . PUNCT . 2 punct
            """);
    assertThat(below(s, "counterpart", "nmod")).containsExactly("her", "Chile");
  }
}
