package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sport is told in the words of war. */
final class SportsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru crushed Chile in the semi-final on Sunday.",
        "Ghana beat Togo 3-0 and climbed to the top of the league.",
        "Samoa were demolished by Fiji in the second half.",
        "Kenya meet Uganda in the quarter-finals of the tournament.",
        "Mali thrashed Niger by three goals. The midfielder scored twice in the first half.",
      })
  void aMatchIsNoEvent(String text) {
    assertThat(CodedEvents.told(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police beat supporters after the semi-final in Lima." + " | ASSAULT Police > supporters",
        "Qatar expelled the Danish team from the tournament. | SANCTION Qatar > the Danish team",
        "The army attacked Goma on the final day of the talks. | ASSAULT The army > Goma",
      })
  void whatHappensBesideItIs(String text, String event) {
    assertThat(CodedEvents.told(text)).contains(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Senator Ana Duarte attacked her rival in the last debate before the primary.",
        "The candidate promised voters that he would beat Governor Lena Horvat in the caucus.",
      })
  void candidatesStrikeWithWords(String text) {
    assertThat(CodedEvents.told(text)).noneMatch(event -> event.startsWith("ASSAULT"));
  }

  @Test
  void whoIsHurtBeforeAVoteIsHurt() {
    assertThat(CodedEvents.told("Gunmen attacked a candidate for the senate before the primary."))
        .contains("ASSAULT Gunmen > a candidate for the senate");
    assertThat(CodedEvents.told("Candidate Luis Pardo was wounded at a campaign rally in Quito."))
        .anyMatch(event -> event.startsWith("ASSAULT"));
    assertThat(
            CodedEvents.told("Presidential candidate Luis Pardo was shot dead after the debate."))
        .anyMatch(event -> event.startsWith("ASSAULT"));
  }
}
