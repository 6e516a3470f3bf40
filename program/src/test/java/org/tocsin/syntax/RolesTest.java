package org.tocsin.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.syntax.Trees.tree;
import static org.tocsin.syntax.Trees.word;

import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {
  private static List<String> doers(Sentence sentence, String predicate) {
    return forms(new Roles(sentence).doers(word(sentence, predicate)));
  }

  private static List<String> undergoers(Sentence sentence, String predicate) {
    return forms(new Roles(sentence).undergoers(word(sentence, predicate)));
  }

  private static List<String> forms(List<Token> tokens) {
    return tokens.stream().map(Token::form).toList();
  }

  @Test
  void anActiveVerbSharesItsListedArguments() {
    Sentence s =
        tree(
            """
            Police police NOUN NN 4 nsubj
            and and CCONJ CC 3 cc
            troops troop NOUN NNS 1 conj
            detained detain VERB VBD 0 root
            marchers marcher NOUN NNS 4 obj
            """);
    assertThat(doers(s, "detained")).containsExactly("Police", "troops");
    assertThat(undergoers(s, "detained")).containsExactly("marchers");
  }

  @Test
  void aPassiveTurnsItsArgumentsRound() {
    Sentence s =
        tree(
            """
            Miners miner NOUN NNS 3 nsubj:pass
            were be AUX VBD 3 aux:pass
            beaten beat VERB VBN 0 root
            by by ADP IN 5 case
            guards guard NOUN NNS 3 obl
            """);
    assertThat(doers(s, "beaten")).containsExactly("guards");
    assertThat(undergoers(s, "beaten")).containsExactly("Miners");
  }

  @Test
  void whoIsAskedToActUndergoesTheAsking() {
    Sentence s =
        tree(
            """
            Kenya Kenya PROPN NNP 2 nsubj
            asked ask VERB VBD 0 root
            Egypt Egypt PROPN NNP 2 iobj
            to to PART TO 5 mark
            help help VERB VB 2 xcomp
            """);
    assertThat(undergoers(s, "asked")).containsExactly("Egypt");
    assertThat(doers(s, "help")).containsExactly("Egypt");
  }

  @Test
  void aPhraseWithoutPrepositionAfterItsVerbIsItsObject() {
    Sentence s =
        tree(
            """
            Rebels rebel NOUN NNS 2 nsubj
            freed free VERB VBD 0 root
            nine nine NUM CD 4 nummod
            guards guard NOUN NNS 2 obl
            on on ADP IN 6 case
            Friday Friday PROPN NNP 2 obl
            """);
    assertThat(undergoers(s, "freed")).containsExactly("guards");
  }

  @Test
  void aPassiveWithoutAgentHasNoDoer() {
    Sentence s =
        tree(
            """
            Miners miner NOUN NNS 3 nsubj:pass
            were be AUX VBD 3 aux:pass
            beaten beat VERB VBN 0 root
            """);
    assertThat(doers(s, "beaten")).isEmpty();
  }

  @Test
  void aReducedClauseIsPassive() {
    Sentence s =
        tree(
            """
            Lawyers lawyer NOUN NNS 5 nsubj
            jailed jail VERB VBN 1 acl
            by by ADP IN 4 case
            Minsk Minsk PROPN NNP 2 obl
            appealed appeal VERB VBD 0 root
            """);
    assertThat(doers(s, "jailed")).containsExactly("Minsk");
    assertThat(undergoers(s, "jailed")).containsExactly("Lawyers");
    assertThat(doers(s, "appealed")).containsExactly("Lawyers");
  }

  @Test
  void aRelativePronounStandsForItsNoun() {
    Sentence s =
        tree(
            """
            Soldiers soldier NOUN NNS 5 nsubj
            who who PRON WP 3 nsubj
            shot shoot VERB VBD 1 acl:relcl
            looters looter NOUN NNS 3 obj
            left leave VERB VBD 0 root
            """);
    assertThat(doers(s, "shot")).containsExactly("Soldiers");
    assertThat(undergoers(s, "shot")).containsExactly("looters");
  }

  @Test
  void aRelativeClauseWithItsOwnSubjectTakesItsNounAsObject() {
    Sentence s =
        tree(
            """
            Looters looter NOUN NNS 5 nsubj
            whom whom PRON WP 4 obj
            soldiers soldier NOUN NNS 4 nsubj
            shot shoot VERB VBD 1 acl:relcl
            fled flee VERB VBD 0 root
            """);
    assertThat(doers(s, "shot")).containsExactly("soldiers");
    assertThat(undergoers(s, "shot")).containsExactly("Looters");
  }

  @Test
  void whoUrgesDoesNotActButWhoIsUrgedDoes() {
    Sentence s = control("urged", "urge");
    assertThat(doers(s, "withdraw")).containsExactly("Kabul");
  }

  @Test
  void whoPromisesActsHimself() {
    Sentence s = control("promised", "promise");
    assertThat(doers(s, "withdraw")).containsExactly("Delhi");
  }

  private static Sentence control(String form, String lemma) {
    return tree(
        """
        Delhi Delhi PROPN NNP 2 nsubj
        %s %s VERB VBD 0 root
        Kabul Kabul PROPN NNP 2 obj
        to to PART TO 5 mark
        withdraw withdraw VERB VB 2 xcomp
        """
            .formatted(form, lemma));
  }

  @Test
  void aPrepositionalPhraseMayHangOnTheObject() {
    Sentence s =
        tree(
            """
            Ottawa Ottawa PROPN NNP 2 nsubj
            imposed impose VERB VBD 0 root
            tariffs tariff NOUN NNS 2 obj
            on on ADP IN 5 case
            Peru Peru PROPN NNP 3 nmod
            and and CCONJ CC 7 cc
            Chile Chile PROPN NNP 5 conj
            """);
    assertThat(forms(new Roles(s).prepositional(word(s, "imposed"), "on")))
        .containsExactly("Peru", "Chile");
    assertThat(new Roles(s).prepositional(word(s, "imposed"), "against")).isEmpty();
  }

  @Test
  void whereSomethingHappenedIsNotWhatItHappenedTo() {
    Sentence s =
        tree(
            """
            They they PRON PRP 2 nsubj
            left leave VERB VBD 0 root
            the the DET DT 4 det
            port port NOUN NN 2 obj
            where where ADV WRB 8 advmod
            a a DET DT 7 det
            depot depot NOUN NN 8 nsubj
            exploded explode VERB VBD 4 acl:relcl
            """);
    assertThat(undergoers(s, "exploded")).isEmpty();
  }
}
