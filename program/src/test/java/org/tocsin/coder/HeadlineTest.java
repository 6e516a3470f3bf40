package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines leave out articles, "and" and "will". */
final class HeadlineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway to expel two Russian envoys | THREATEN Norway > two Russian envoys",
        "Bakers to go on strike over flour prices | THREATEN Bakers > -",
        "US to impose new sanctions on Iran | THREATEN US > Iran",
        "Serbia vows response if Kosovo bans dinar | THREATEN Serbia > Kosovo",
        "Poland to hold talks with Ukraine | CONSULT Poland > Ukraine",
      })
  void whatIsToComeHasItsDoer(String headline, String event) {
    assertThat(CodedEvents.told(headline)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad, Niger sign border pact | SUPPORT Chad > Niger | SUPPORT Niger > Chad",
        "Poland, Ukraine to hold grain talks | CONSULT Poland > Ukraine | CONSULT Ukraine > Poland",
        "Army, rebels trade fire near Goma | ASSAULT Army > rebels | ASSAULT rebels > Army",
        "Iran, Iraq leaders sign gas pact"
            + " | SUPPORT Iran > Iraq leaders | SUPPORT Iraq leaders > Iran",
        "Rome, Tunis near migrant deal | AGREE Rome > Tunis | AGREE Tunis > Rome",
      })
  void aCommaJoinsTwo(String headline, String one, String other) {
    assertThat(CodedEvents.told(headline)).contains(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two soldiers killed in Mali | ASSAULT - > Two soldiers",
        "Opposition leader arrested in Minsk | COERCE - > Opposition leader",
        "Rebels killed in ambush near Goma. | ASSAULT - > Rebels",
        "Airstrike kills 40 | ASSAULT - > 40",
        "The general said rebels killed and wounded a guard. | ASSAULT rebels > a guard",
      })
  void whoIsKilledDoesNotKill(String headline, String event) {
    assertThat(CodedEvents.told(headline)).contains(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two killed as police open fire on marchers in Kampala",
        "Three dead as troops fire on marchers in Lomé",
        "Six killed as police opened fire on marchers",
      })
  void whoIsKilledAsOthersFireDoesNotFire(String headline) {
    assertThat(CodedEvents.told(headline))
        .anyMatch(e -> e.matches("ASSAULT (police|troops) > marchers.*"))
        .noneMatch(e -> e.matches("ASSAULT (Two|Three|Six) .*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Monday, ministers meet in Oslo", "Oslo, police search two mosques."})
  void whatOpensASentenceIsNotAlwaysADoer(String headline) {
    assertThat(CodedEvents.told(headline))
        .noneMatch(e -> e.contains("Monday") || e.contains("Oslo >"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Time to expel two Russian envoys",
        "The man to sue Norway",
        "Norway to host two Russian envoys",
      })
  void notEveryInfinitiveIsAThreat(String headline) {
    assertThat(CodedEvents.told(headline)).noneMatch(e -> e.startsWith("THREATEN"));
  }
}
