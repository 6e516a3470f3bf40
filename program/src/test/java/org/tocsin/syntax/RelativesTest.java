package org.tocsin.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.engine.Engine;

final class RelativesTest {
  /** The noun on which the clause of a verb hangs. */
  private static String nounOf(String verb, String text) {
    List<Sentence> sentences = Engine.english().parse(text);
    Sentence sentence = sentences.getFirst();
    Token clause =
        sentence.tokens().stream().filter(t -> t.form().equals(verb)).findFirst().orElseThrow();
    return sentence.head(clause).orElseThrow().form();
  }

  @Test
  void whoIsAHumanBeing() {
    assertThat(
            nounOf(
                "sued", "The owner of a ferry company who had sued the mayor was stabbed at home."))
        .isEqualTo("owner");
  }

  @Test
  void placesDoNotKill() {
    assertThat(
            nounOf(
                "wounded",
                "A truck bomb went off near a bridge in Mosul, which wounded six people."))
        .isEqualTo("bomb");
  }

  @Test
  void placesMayBeMuchElse() {
    assertThat(
            nounOf(
                "lies", "A truck bomb went off near a bridge in Mosul, which lies on the Tigris."))
        .isIn("bridge", "Mosul");
  }

  @Test
  void thoseWithWhomItIsDoIt() {
    Sentence bare =
        Trees.tree(
            """
            It it PRON PRP 2 nsubj
            ended end VERB VBD 0 root
            in in ADP IN 4 case
            chaos chaos NOUN NN 2 obl
            , , PUNCT , 7 punct
            with with ADP IN 7 case
            looters looter NOUN NNS 4 nmod
            burning burn VERB VBG 4 acl
            cars car NOUN NNS 8 obj
            """);
    Mention looters = new Mention(6, Trees.word(bare, "looters").span(), EntityType.PERSON);
    Sentence s = Mender.mend(bare.with(List.of(looters)));
    assertThat(s.head(Trees.word(s, "burning")).orElseThrow().form()).isEqualTo("looters");
  }

  @Test
  void whoOwnsIsNotWhoActs() {
    Sentence s =
        Mender.mend(
            Trees.tree(
                """
                Paris Paris PROPN NNP 3 nsubj:pass
                was be AUX VBD 3 aux:pass
                shaken shake VERB VBN 0 root
                by by ADP IN 8 case
                Jean Jean PROPN NNP 3 obl:agent
                Ode Ode PROPN NNP 5 flat
                's 's PART POS 6 case
                vote vote NOUN NN 3 obl:agent
                """));
    assertThat(s.head(Trees.word(s, "Jean")).orElseThrow().form()).isEqualTo("vote");
  }
}
