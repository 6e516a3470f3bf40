package org.tocsin.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.rule.MatchedTree.matches;

import org.junit.jupiter.api.Test;

/** What the matcher takes for the arguments of a noun; one shape of tree a test. */
final class NounMatchTest {
  @Test
  void aPossessorDoesWhatItsNounNames() {
    assertThat(
            matches(
                """
                Chad Chad PROPN NNP 3 nmod:poss
                's 's PART POS 1 case
                attack attack NOUN NN 6 nsubj
                on on ADP IN 5 case
                rebels rebel NOUN NNS 3 nmod
                failed fail VERB VBD 0 root
                """))
        .containsExactly("ASSAULT Chad > rebels");
  }

  @Test
  void whoIsUnderAttackDoesNotAttack() {
    assertThat(
            matches(
                """
                Guards guard NOUN NNS 4 nsubj
                are be AUX VBP 4 cop
                under under ADP IN 4 case
                attack attack NOUN NN 0 root
                """))
        .containsExactly("ASSAULT – > Guards");
  }

  @Test
  void aMonthIsNoMarch() {
    assertThat(
            matches(
                """
                Miners miner NOUN NNS 2 nsubj
                began begin VERB VBD 0 root
                March March PROPN NNP 2 obj
                with with ADP IN 5 case
                debts debt NOUN NNS 3 nmod
                """))
        .isEmpty();
  }

  @Test
  void anAttackByAndOnNamesBoth() {
    assertThat(
            matches(
                """
                An a DET DT 2 det
                attack attack NOUN NN 7 nsubj
                on on ADP IN 4 case
                guards guard NOUN NNS 2 nmod
                by by ADP IN 6 case
                rebels rebel NOUN NNS 4 nmod
                failed fail VERB VBD 0 root
                """))
        .containsExactly("ASSAULT rebels > guards");
  }

  @Test
  void aRecipientCountsThoughItHangsOnTheDoer() {
    assertThat(
            matches(
                """
                An a DET DT 2 det
                attack attack NOUN NN 7 nsubj
                by by ADP IN 4 case
                rebels rebel NOUN NNS 2 nmod
                on on ADP IN 6 case
                guards guard NOUN NNS 4 nmod
                failed fail VERB VBD 0 root
                """))
        .containsExactly("ASSAULT rebels > guards");
  }

  @Test
  void aLightVerbLendsItsSubject() {
    assertThat(
            matches(
                """
                Rebels rebel NOUN NNS 2 nsubj
                launched launch VERB VBD 0 root
                an a DET DT 4 det
                attack attack NOUN NN 2 obj
                on on ADP IN 6 case
                guards guard NOUN NNS 2 obl
                """))
        .containsExactly("ASSAULT Rebels > guards at launched");
  }

  @Test
  void anEmptyVerbReachesOverACountingNoun() {
    assertThat(
            matches(
                """
                Peru Peru PROPN NNP 2 nsubj
                held hold VERB VBD 0 root
                rounds round NOUN NNS 2 obj
                of of ADP IN 5 case
                talks talk NOUN NNS 3 nmod
                with with ADP IN 7 case
                Chile Chile PROPN NNP 5 nmod
                """))
        .containsExactly("CONSULT Peru > Chile at held");
  }

  @Test
  void aVerbWithAMeaningOfItsOwnLendsNothing() {
    assertThat(
            matches(
                """
                Rebels rebel NOUN NNS 2 nsubj
                survived survive VERB VBD 0 root
                an a DET DT 4 det
                attack attack NOUN NN 2 obj
                on on ADP IN 6 case
                guards guard NOUN NNS 4 nmod
                """))
        .containsExactly("ASSAULT – > guards");
  }

  @Test
  void talksBetweenTwoAreMutual() {
    assertThat(
            matches(
                """
                Talks talk NOUN NNS 6 nsubj
                between between ADP IN 3 case
                Peru Peru PROPN NNP 1 nmod
                and and CCONJ CC 5 cc
                Chile Chile PROPN NNP 3 conj
                failed fail VERB VBD 0 root
                """))
        .containsExactly("CONSULT Peru,Chile mutual");
  }

  @Test
  void talksHeldBetweenTwoAreMutual() {
    assertThat(
            matches(
                """
                Talks talk NOUN NNS 3 nsubj:pass
                were be AUX VBD 3 aux:pass
                held hold VERB VBN 0 root
                between between ADP IN 5 case
                Peru Peru PROPN NNP 3 obl
                and and CCONJ CC 7 cc
                Chile Chile PROPN NNP 5 conj
                """))
        .containsExactly("CONSULT Peru,Chile mutual at held");
  }

  @Test
  void aMakerNamedByAParticipleIsTheActor() {
    assertThat(
            matches(
                """
                An a DET DT 2 det
                attack attack NOUN NN 6 nsubj
                led lead VERB VBN 2 acl
                by by ADP IN 5 case
                rebels rebel NOUN NNS 3 obl
                failed fail VERB VBD 0 root
                """))
        .containsExactly("ASSAULT rebels > –");
  }

  @Test
  void anActorBeforeTheNounIsItsDoer() {
    assertThat(
            matches(
                """
                Police police NOUN NN 2 compound
                attacks attack NOUN NNS 5 nsubj
                on on ADP IN 4 case
                miners miner NOUN NNS 2 nmod
                failed fail VERB VBD 0 root
                """))
        .containsExactly("ASSAULT Police > miners");
  }

  @Test
  void whoRemainsADonorIsTheActor() {
    assertThat(
            matches(
                """
                Qatar Qatar PROPN NNP 2 nsubj
                remains remain VERB VBZ 0 root
                a a DET DT 4 det
                donor donor NOUN NN 2 xcomp
                to to ADP IN 6 case
                Peru Peru PROPN NNP 4 nmod
                """))
        .containsExactly("AID Qatar > Peru");
  }

  @Test
  void anAppositionLeavesTheRecipientAsItIs() {
    assertThat(
            matches(
                """
                Chad Chad PROPN NNP 3 nmod:poss
                's 's PART POS 1 case
                attack attack NOUN NN 7 nsubj
                on on ADP IN 5 case
                rebels rebel NOUN NNS 3 nmod
                miners miner NOUN NNS 5 appos
                failed fail VERB VBD 0 root
                """))
        .containsExactly("ASSAULT Chad > rebels");
  }

  @Test
  void whatIsCalledForHasNotHappened() {
    assertThat(
            matches(
                """
                Nurses nurse NOUN NNS 2 nsubj
                called call VERB VBD 0 root
                for for ADP IN 5 case
                the the DET DT 5 det
                resignation resignation NOUN NN 2 obl
                of of ADP IN 8 case
                the the DET DT 8 det
                minister minister NOUN NN 5 nmod
                """))
        .noneMatch(match -> match.startsWith("RETREAT"));
  }

  @Test
  void whoIsUnderAttackSuffersIt() {
    assertThat(
            matches(
                """
                Chad Chad PROPN NNP 4 nsubj
                is be AUX VBZ 4 cop
                under under ADP IN 4 case
                attack attack NOUN NN 0 root
                from from ADP IN 6 case
                rebels rebel NOUN NNS 4 nmod
                """))
        .containsExactly("ASSAULT rebels > Chad");
  }

  @Test
  void whoIsTheSubjectOfAnAttackSuffersIt() {
    assertThat(
            matches(
                """
                Chad Chad PROPN NNP 4 nsubj
                is be AUX VBZ 4 cop
                the the DET DT 4 det
                subject subject NOUN NN 0 root
                of of ADP IN 7 case
                an a DET DT 7 det
                attack attack NOUN NN 4 nmod
                by by ADP IN 9 case
                rebels rebel NOUN NNS 7 nmod
                """))
        .containsExactly("ASSAULT rebels > Chad");
  }
}
