package org.tocsin.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.syntax.Trees.below;
import static org.tocsin.syntax.Trees.mended;
import static org.tocsin.syntax.Trees.tree;

import java.util.List;
import org.junit.jupiter.api.Test;

class MenderTest {
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
  void anArticleGoesWithANoun() {
    for (int head : List.of(3, 4)) {
      Sentence s =
          mended(
              """
              The the DET DT %d det
              Armenian Armenian ADJ JJ %d amod
              premier premier ADJ JJ 4 amod
              quit quit VERB VBD 0 root
              . . PUNCT . 4 punct
              """
                  .formatted(head, head));
      assertThat(below(s, "quit", "nsubj")).containsExactly("premier");
      assertThat(below(s, "premier", "det")).containsExactly("The");
    }
  }

  @Test
  void nobodyOwnsWithoutASignOfIt() {
    String lent = "banks bank NOUN NNS 2 nsubj\nlent lend VERB VBD 0 root\n";
    Sentence s =
        mended(
            lent
                + """
                Malawi Malawi PROPN NNP 4 nmod:poss
                dollars dollar NOUN NNS 2 obj
                . . PUNCT . 2 punct
                """);
    assertThat(below(s, "lent", "iobj")).containsExactly("Malawi");
    Sentence owned =
        mended(
            lent
                + """
                Malawi Malawi PROPN NNP 5 nmod:poss
                's 's PART POS 3 case
                dollars dollar NOUN NNS 2 obj
                . . PUNCT . 2 punct
                """);
    assertThat(below(owned, "lent", "iobj")).isEmpty();
  }

  @Test
  void aPastParticipleDescribesAndHasNoObject() {
    Sentence s =
        mended(
            """
            blocs bloc NOUN NNS 2 nsubj
            imposed impose VERB VBD 0 root
            targeted target VERB VBN 2 xcomp
            sanctions sanction NOUN NNS 3 obj
            . . PUNCT . 2 punct
            """);
    assertThat(below(s, "imposed", "obj")).containsExactly("sanctions");
    assertThat(below(s, "sanctions", "amod")).containsExactly("targeted");
  }

  @Test
  void betweenTwoVerbsWithoutAndStandsTheSecondsSubject() {
    String hopes = "he he PRON PRP 2 nsubj\nhopes hope VERB VBZ 0 root\n";
    String help = "will will AUX MD %d aux\nhelp help VERB VB 2 conj\n";
    Sentence s = mended(hopes + "Lima Lima PROPN NNP 2 obj\n" + help.formatted(5));
    assertThat(below(s, "help", "nsubj")).containsExactly("Lima");
    assertThat(below(s, "hopes", "ccomp")).containsExactly("help");
    Sentence two =
        mended(hopes + "gain gain NOUN NN 2 obj\nand and CCONJ CC 6 cc\n" + help.formatted(6));
    assertThat(below(two, "help", "nsubj")).isEmpty();
  }

  @Test
  void whoDoesWhatTheObjectTellsOfIsNoDoerOfTheVerb() {
    Sentence warlord =
        mended(
            """
            guild guild NOUN NN 2 nsubj
            condemned condemn VERB VBD 0 root
            threats threat NOUN NNS 2 obj
            by by ADP IN 5 case
            warlords warlord NOUN NNS 2 obl
            """);
    assertThat(below(warlord, "threats", "nmod")).isEmpty();
    Sentence typed =
        Mender.mend(
            warlord.with(
                List.of(
                    new Mention(2, warlord.token(2).span(), EntityType.EVENT),
                    new Mention(4, warlord.token(4).span(), EntityType.PERSON))));
    assertThat(below(typed, "threats", "nmod")).containsExactly("warlords");
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

  @Test
  void betweenHelpAndABareInfinitiveStandsAnObject() {
    Sentence s =
        mended(
            """
            Medics medic NOUN NNS 2 nsubj
            helped help VERB VBD 0 root
            the the DET DT 5 det
            Congo Congo PROPN NNP 5 compound
            fight fight VERB VB 2 xcomp
            Ebola Ebola PROPN NNP 5 obj
            """);
    assertThat(below(s, "helped", "obj")).containsExactly("Congo");
    assertThat(below(s, "helped", "xcomp")).containsExactly("fight");
    assertThat(below(s, "Congo", "det")).containsExactly("the");
  }

  @Test
  void theNounBehindAParticipleIsWhatThatDescribes() {
    Sentence s =
        mended(
            """
            Kenya Kenya PROPN NNP 2 nsubj
            sent send VERB VBD 0 root
            troops troops NOUN NNS 2 obj
            to to ADP IN 8 case
            the the DET DT 8 det
            drought drought NOUN NN 8 compound
            - - PUNCT HYPH 8 punct
            hit hit VERB VBN 2 obl
            north north NOUN NN 8 compound
            """);
    assertThat(below(s, "sent", "obl")).containsExactly("north");
    assertThat(below(s, "north", "amod")).containsExactly("hit");
    assertThat(below(s, "north", "case")).containsExactly("to");
    assertThat(below(s, "hit", "compound")).containsExactly("drought");
  }

  @Test
  void aClauseBehindAVerbWithASubjectIsNoSecondOne() {
    String words =
        """
        %s %s PRON PRP 3 nsubj:pass
        were be AUX VBD 3 aux:pass
        warned warn VERB VBN 0 root
        that that SCONJ IN 6 mark
        it it PRON PRP 6 nsubj
        rained rain VERB VBD 3 csubj:pass
        """;
    assertThat(below(mended(words.formatted("They", "they")), "warned", "ccomp"))
        .containsExactly("rained");
    assertThat(below(mended(words.formatted("It", "it")), "warned", "ccomp")).isEmpty();
  }

  @Test
  void whoIsShotDeadIsShotThoughTheParserSeesANoun() {
    Sentence s =
        mended(
            """
            Gunmen gunman NOUN NNS 0 root
            shot shot NOUN NN 1 nmod
            dead dead ADJ JJ 2 amod
            a a DET DT 5 det
            guard guard NOUN NN 2 appos
            . . PUNCT . 1 punct
            """);
    assertThat(s.root().form()).isEqualTo("shot");
    assertThat(below(s, "shot", "nsubj")).containsExactly("Gunmen");
    assertThat(below(s, "shot", "obj")).containsExactly("guard");
  }

  @Test
  void theOnlyVerbOfASentenceTakesTheObjectOfItsSubject() {
    Sentence s =
        mended(
            """
            Men man NOUN NNS 0 root
            beat beat VERB VBD 1 amod
            monitors monitor NOUN NNS 1 obj
            . . PUNCT . 1 punct
            """);
    assertThat(s.root().form()).isEqualTo("beat");
    assertThat(below(s, "beat", "nsubj")).containsExactly("Men");
    assertThat(below(s, "beat", "obj")).containsExactly("monitors");
  }

  @Test
  void whatIsFacedIsNotLaidDown() {
    Sentence s =
        mended(
            """
            Lay lay VERB VB 0 root
            their their PRON PRP$ 6 nmod:poss
            arms arms NOUN NNS 1 iobj
            or or CCONJ CC 5 cc
            face face VERB VB 1 conj
            annihilation annihilation NOUN NN 1 obj
            """);
    assertThat(below(s, "face", "obj")).containsExactly("annihilation");
    assertThat(below(s, "Lay", "obj")).containsExactly("arms");
    assertThat(below(s, "arms", "nmod")).containsExactly("their");
  }

  @Test
  void whatFollowsAndAfterBetweenIsTheSecondOfTwo() {
    Sentence s =
        mended(
            """
            Talks talk NOUN NNS 6 nsubj
            between between ADP IN 3 case
            Quito Quito PROPN NNP 1 nmod
            and and CCONJ CC 5 cc
            Lima Lima PROPN NNP 1 conj
            resumed resume VERB VBD 0 root
            . . PUNCT . 6 punct
            """);
    assertThat(below(s, "Quito", "conj")).containsExactly("Lima");
    assertThat(below(s, "Talks", "conj")).isEmpty();
  }

  @Test
  void whatFollowsAndAfterAWholePairIsNone() {
    String words =
        """
        Talks talk NOUN NNS 8 nsubj
        between between ADP IN 3 case
        Quito Quito PROPN NNP 1 nmod
        and and CCONJ CC 5 cc
        Lima Lima PROPN NNP 3 conj
        and and CCONJ CC 7 cc
        visits visit NOUN NNS 1 conj
        resumed resume VERB VBD 0 root
        . . PUNCT . 8 punct
        """;
    assertThat(mended(words).tokens()).isEqualTo(tree(words).tokens());
  }

  @Test
  void whatGoesOnIsDoneToItsObject() {
    Sentence s =
        mended(
            """
            Troops troop NOUN NNS 3 nsubj
            will will AUX MD 3 aux
            continue continue VERB VB 0 root
            bombing bomb VERB VBG 6 amod
            rebel rebel NOUN NN 6 compound
            camps camp NOUN NNS 3 obj
            . . PUNCT . 3 punct
            """);
    assertThat(below(s, "continue", "xcomp")).containsExactly("bombing");
    assertThat(below(s, "bombing", "obj")).containsExactly("camps");
  }

  @Test
  void whatLastsIsNotDone() {
    String words =
        """
        Banks bank NOUN NNS 3 nsubj
        will will AUX MD 3 aux
        keep keep VERB VB 0 root
        existing exist VERB VBG 5 amod
        rules rule NOUN NNS 3 obj
        . . PUNCT . 3 punct
        """;
    assertThat(mended(words).tokens()).isEqualTo(tree(words).tokens());
  }
}
