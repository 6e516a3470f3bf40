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
}
