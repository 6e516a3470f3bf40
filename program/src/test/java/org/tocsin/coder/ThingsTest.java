package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things strike nobody unless they are arms, and nobody agrees with them. */
final class ThingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rising costs have hit Peru hard.",
        "An argument ended with a girl stabbing a classmate in Lima.",
        "The acid attacks Turkish wheat.",
      })
  void whatIsNoWeaponStrikesNobody(String text) {
    assertThat(CodedEvents.told(text))
        .noneMatch(e -> e.startsWith("ASSAULT The") || e.startsWith("ASSAULT An"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A missile hit the Polish consulate. | ASSAULT A missile > the Polish consulate",
        "Gun battles between police and gangs left nine Haitians dead. | ASSAULT police > gangs",
      })
  void armsAndViolenceDo(String text, String event) {
    assertThat(CodedEvents.told(text)).contains(event);
  }

  @Test
  void nobodyAgreesWithAYear() {
    assertThat(CodedEvents.told("Peru agreed to host the festival.")).contains("AGREE Peru > -");
  }

  @Test
  void whatIsDemandedIsNotDone() {
    assertThat(CodedEvents.told("Chad demanded that Libya withdraw its troops from the strip."))
        .containsExactly("REQUEST Chad > Libya");
  }

  @Test
  void aSumCutIsNotGiven() {
    assertThat(CodedEvents.told("Austria has cut $40 million in aid to Niger."))
        .containsExactly("SANCTION Austria > Niger");
  }

  @Test
  void twoTogetherNeedNoOther() {
    assertThat(CodedEvents.told("The two Koreas struck a deal on Sunday."))
        .contains("SUPPORT The two Koreas > -");
  }

  @Test
  void whoEvictsStandsBehindThoseEvicted() {
    assertThat(CodedEvents.told("The eviction of Maasai herders by the Tanzanian army went on."))
        .contains("COERCE the Tanzanian army > Maasai herders");
  }
}
