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
                "denounced",
                "The director of a radio station who had denounced the mayor was shot at home."))
        .isEqualTo("director");
  }

  @Test
  void placesDoNotKill() {
    assertThat(
            nounOf(
                "killed", "A car bomb exploded near a market in Baghdad, which killed ten people."))
        .isEqualTo("bomb");
  }

  @Test
  void placesMayBeMuchElse() {
    assertThat(
            nounOf(
                "lies", "A car bomb exploded near a market in Baghdad, which lies on the Tigris."))
        .isIn("market", "Baghdad");
  }
}
