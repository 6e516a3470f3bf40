package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.text.Span;

class DatelineTest {
  private static List<String> sentences(String text) {
    return Engine.words(text).stream()
        .map(words -> words.getFirst().cover(words.getLast()))
        .map((Span span) -> span.of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LIMA – | Miners blocked the road on Monday.",
        "NUR-SULTAN, Jan. 7 (Steppe Wire) — | The cabinet met.",
        "ST. PETERSBURG, Russia -- | Police freed the singer.",
        "Lagos (Harbour Wire) - | The union called off its strike.",
        "⚡️⚡️BREAKING: | Shells hit the quay.",
        "🇵🇪🇪🇨 | Lima and Quito signed.",
        "JUST IN: | The mayor has left.",
      })
  void aDatelineIsASentenceOfItsOwn(String dateline, String rest) {
    assertThat(sentences(dateline + " " + rest)).containsExactly(dateline, rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO – the alliance of 32 states – met in Vilnius.",
        "Two weeks later – on a Monday – the bridge fell.",
        "UN-backed troops left the valley – at last.",
        "Lima – Miners blocked the road.",
        "LIMA –",
        "🔥",
        "© Harbour Wire",
        "BREAKING news came in.",
      })
  void otherDashesPartNothing(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }
}
