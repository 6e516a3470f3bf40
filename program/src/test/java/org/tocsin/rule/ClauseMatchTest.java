package org.tocsin.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.rule.MatchedTree.matches;

import org.junit.jupiter.api.Test;

/** What the matcher takes for arguments across clauses; one shape of tree a test. */
final class ClauseMatchTest {
  @Test
  void anInfinitiveIsDoneByWhoWantsIt() {
    assertThat(
            matches(
                """
                Rebels rebel NOUN NNS 2 nsubj
                tried try VERB VBD 0 root
                to to PART TO 4 mark
                attack attack VERB VB 2 xcomp
                guards guard NOUN NNS 4 obj
                """))
        .containsExactly("ASSAULT Rebels > guards");
  }

  @Test
  void aPurposeIsTheSubjectsOwn() {
    assertThat(
            matches(
                """
                Uganda Uganda PROPN NNP 2 nsubj
                sent send VERB VBD 0 root
                troops troop NOUN NNS 2 obj
                to to PART TO 5 mark
                help help VERB VB 2 advcl
                Congo Congo PROPN NNP 5 obj
                """))
        .containsExactly("AID Uganda > Congo");
  }

  @Test
  void whoIsOrderedDoesTheAct() {
    assertThat(
            matches(
                """
                Uganda Uganda PROPN NNP 2 nsubj
                ordered order VERB VBD 0 root
                troops troop NOUN NNS 2 obj
                to to PART TO 5 mark
                help help VERB VB 2 xcomp
                Congo Congo PROPN NNP 5 obj
                """))
        .containsExactly("AID troops > Congo");
  }

  @Test
  void aRelativeClauseIsAboutTheNounBeforeIt() {
    assertThat(
            matches(
                """
                Rebels rebel NOUN NNS 5 nsubj
                who who PRON WP 3 nsubj
                attacked attack VERB VBD 1 acl:relcl
                guards guard NOUN NNS 3 obj
                fled flee VERB VBD 0 root
                """))
        .containsExactly("ASSAULT Rebels > guards");
  }

  @Test
  void aParticipleBehindANounIsPassive() {
    assertThat(
            matches(
                """
                Miners miner NOUN NNS 5 nsubj
                attacked attack VERB VBN 1 acl
                by by ADP IN 4 case
                guards guard NOUN NNS 2 obl
                fled flee VERB VBD 0 root
                """))
        .containsExactly("ASSAULT guards > Miners");
  }

  @Test
  void verbsInARowShareTheirSubject() {
    assertThat(
            matches(
                """
                Rebels rebel NOUN NNS 2 nsubj
                came come VERB VBD 0 root
                and and CCONJ CC 4 cc
                attacked attack VERB VBD 2 conj
                guards guard NOUN NNS 4 obj
                """))
        .containsExactly("ASSAULT Rebels > guards");
  }

  @Test
  void anActTogetherMakesThePledgeMutual() {
    assertThat(
            matches(
                """
                Peru Peru PROPN NNP 4 nsubj
                and and CCONJ CC 3 cc
                Chile Chile PROPN NNP 1 conj
                agreed agree VERB VBD 0 root
                to to PART TO 6 mark
                meet meet VERB VB 4 xcomp
                """))
        .containsExactly("AGREE Peru,Chile mutual", "CONSULT Peru,Chile mutual");
  }

  @Test
  void aRefusalTakesTheActBelowIt() {
    assertThat(
            matches(
                """
                Chile Chile PROPN NNP 2 nsubj
                refused refuse VERB VBD 0 root
                to to PART TO 4 mark
                help help VERB VB 2 xcomp
                Peru Peru PROPN NNP 4 obj
                """))
        .containsExactly("REJECT Chile > Peru", "AID Chile > Peru");
  }

  @Test
  void aRefusalOfWhatNoRuleKnowsReachesWhomItConcerns() {
    assertThat(
            matches(
                """
                Chile Chile PROPN NNP 2 nsubj
                refused refuse VERB VBD 0 root
                to to PART TO 4 mark
                share share VERB VB 2 xcomp
                water water NOUN NN 4 obj
                with with ADP IN 7 case
                Peru Peru PROPN NNP 4 obl
                """))
        .containsExactly("REJECT Chile > Peru");
  }
}
