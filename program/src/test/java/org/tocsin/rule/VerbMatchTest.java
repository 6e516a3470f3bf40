package org.tocsin.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.rule.MatchedTree.matches;

import org.junit.jupiter.api.Test;

/** What the matcher takes for the arguments of a verb; one shape of tree a test. */
final class VerbMatchTest {
  @Test
  void aPassiveNamesItsActorBehindBy() {
    assertThat(
            matches(
                """
                Miners miner NOUN NNS 3 nsubj:pass
                were be AUX VBD 3 aux:pass
                attacked attack VERB VBN 0 root
                by by ADP IN 5 case
                guards guard NOUN NNS 3 obl
                """))
        .containsExactly("ASSAULT guards > Miners");
  }

  @Test
  void aPassiveWithoutAgentHasNoActor() {
    assertThat(
            matches(
                """
                Miners miner NOUN NNS 3 nsubj:pass
                were be AUX VBD 3 aux:pass
                attacked attack VERB VBN 0 root
                """))
        .containsExactly("ASSAULT – > Miners");
  }

  @Test
  void anAgentCountsThoughItHangsOnTheObject() {
    assertThat(
            matches(
                """
                Peru Peru PROPN NNP 3 nsubj:pass
                was be AUX VBD 3 aux:pass
                given give VERB VBN 0 root
                tractors tractor NOUN NNS 3 obj
                by by ADP IN 6 case
                Japan Japan PROPN NNP 4 nmod
                """))
        .containsExactly("AID Japan > Peru");
  }

  @Test
  void aPastTenseReadAsParticipleKeepsItsSubject() {
    assertThat(
            matches(
                """
                Rebels rebel NOUN NNS 2 nsubj:pass
                attacked attack VERB VBN 0 root
                the the DET DT 4 det
                army army NOUN NN 2 obj
                . . PUNCT . 2 punct
                """))
        .containsExactly("ASSAULT Rebels > army");
  }

  @Test
  void aPhrasalVerbNeedsItsParticle() {
    assertThat(
            matches(
                """
                Nurses nurse NOUN NNS 2 nsubj
                called call VERB VBD 0 root
                off off ADP RP 2 compound:prt
                vigils vigil NOUN NNS 2 obj
                """))
        .containsExactly("RETREAT Nurses > vigils");
  }

  @Test
  void aVerbWithoutItsParticleIsNoTrigger() {
    assertThat(
            matches(
                """
                Nurses nurse NOUN NNS 2 nsubj
                called call VERB VBD 0 root
                guards guard NOUN NNS 2 obj
                """))
        .isEmpty();
  }

  @Test
  void actorsInARowAreAllActors() {
    assertThat(
            matches(
                """
                Rebels rebel NOUN NNS 4 nsubj
                and and CCONJ CC 3 cc
                miners miner NOUN NNS 1 conj
                attacked attack VERB VBD 0 root
                guards guard NOUN NNS 4 obj
                """))
        .containsExactly("ASSAULT Rebels,miners > guards");
  }

  @Test
  void membersOfAJointSubjectActOnEachOther() {
    assertThat(
            matches(
                """
                Peru Peru PROPN NNP 4 nsubj
                and and CCONJ CC 3 cc
                Chile Chile PROPN NNP 1 conj
                met meet VERB VBD 0 root
                """))
        .containsExactly("CONSULT Peru,Chile mutual");
  }

  @Test
  void adjectivesOfOneNounActOnEachOther() {
    assertThat(
            matches(
                """
                Greek Greek PROPN NNP 4 amod
                and and CCONJ CC 3 cc
                Cypriot Cypriot PROPN NNP 1 conj
                ministers minister NOUN NNS 5 nsubj
                met meet VERB VBD 0 root
                """))
        .containsExactly("CONSULT Greek,Cypriot mutual");
  }

  @Test
  void aPlaceBehindTheObjectIsNotTheRecipient() {
    assertThat(
            matches(
                """
                Farmers farmer NOUN NNS 2 nsubj
                blocked block VERB VBD 0 root
                roads road NOUN NNS 2 obj
                near near ADP IN 5 case
                Lima Lima PROPN NNP 2 obl
                """))
        .containsExactly("PROTEST Farmers > roads");
  }

  @Test
  void aNameBeforeANumberIsWhoReceives() {
    assertThat(
            matches(
                """
                Norway Norway PROPN NNP 2 nsubj
                gave give VERB VBD 0 root
                Peru Peru PROPN NNP 6 compound
                90 90 NUM CD 5 compound
                million million NUM CD 6 nummod
                dollars dollar NOUN NNS 2 obj
                """))
        .containsExactly("AID Norway > Peru");
  }

  @Test
  void whoIsGivenAsylumIsNoPartOfIt() {
    assertThat(
            matches(
                """
                Norway Norway PROPN NNP 2 nsubj
                gave give VERB VBD 0 root
                the the DET DT 5 det
                miner miner NOUN NN 5 compound
                asylum asylum NOUN NN 2 obj
                """))
        .containsExactly("AID Norway > miner");
  }

  @Test
  void aPrepositionBelowAModifierGovernsThePhrase() {
    assertThat(
            matches(
                """
                Peru Peru PROPN NNP 2 nsubj
                met meet VERB VBD 0 root
                with with ADP IN 4 case
                Chilean Chilean PROPN NNP 5 compound
                rebels rebel NOUN NNS 2 obl
                """))
        .containsExactly("CONSULT Peru > rebels");
  }

  @Test
  void aDayBehindAPrepositionIsNoRecipient() {
    assertThat(
            matches(
                """
                Peru Peru PROPN NNP 2 nsubj
                met meet VERB VBD 0 root
                with with ADP IN 4 case
                Monday Monday PROPN NNP 2 obl
                """))
        .containsExactly("CONSULT Peru > –");
  }

  @Test
  void whatSinksByItselfIsSunkByNobody() {
    assertThat(
            matches(
                """
                Two two NUM CD 2 nummod
                boats boat NOUN NNS 3 nsubj
                sank sink VERB VBD 0 root
                off off ADP IN 5 case
                Dakar Dakar PROPN NNP 3 obl
                """))
        .isEmpty();
  }
}
