package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
  @ParameterizedTest
  @CsvSource({
    "go, goes",
    "veto, vetoes",
    "woo, woos",
    "carry, carries",
    "pay, pays",
    "have, has",
    "reach, reaches",
    "sign, signs",
  })
  void theThirdPersonOfAVerb(String lemma, String form) {
    assertThat(Inflection.third(lemma)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"stop, stopped", "agree, agreed", "carry, carried", "visit, visited"})
  void thePastOfAVerb(String lemma, String form) {
    assertThat(Inflection.past(lemma)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"die, dying", "flee, fleeing", "strike, striking", "cut, cutting"})
  void theGerundOfAVerb(String lemma, String form) {
    assertThat(Inflection.gerund(lemma)).isEqualTo(form);
  }
}
