package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.engine.Engine;
import org.tocsin.ontology.EventType;
import org.tocsin.syntax.Parser;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

final class ThreatTest {
  private static final Parser PARSER = Engine.english();

  private static List<Finding.Event> threats(String text) {
    return threats(Article.of(text, Optional.empty()));
  }

  private static List<Finding.Event> threats(Article article) {
    return Coder.english()
        .code(article, PARSER)
        .events()
        .filter(e -> e.type() == EventType.THREATEN)
        .toList();
  }

  private static String words(Optional<Span> span, String text) {
    return span.map(s -> s.of(text)).orElse("");
  }

  @Test
  void whoThreatensIsKeptAsWordedWhereNobodyKnowsHim() {
    String text = "He threatened to burn down the barn.";
    assertThat(threats(text))
        .singleElement()
        .satisfies(e -> assertThat(words(e.actor().map(a -> a.span()), text)).isEqualTo("He"));
  }

  @Test
  void theActEndsWhereWhenAndWhyBegin() {
    String text = "Norway threatened to expel two diplomats next week over the leaked cable.";
    assertThat(threats(text))
        .first()
        .extracting(e -> words(e.terms().flatMap(Terms::act), text))
        .isEqualTo("expel two diplomats");
  }

  @Test
  void theConditionIsTheClauseOfIt() {
    String text = "The union said it would sue the mill unless the wages are paid.";
    assertThat(threats(text))
        .first()
        .extracting(e -> words(e.terms().flatMap(Terms::condition), text))
        .isEqualTo("unless the wages are paid");
  }

  /** Told on Wednesday, 5 January 2022. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway said it would expel the envoy unless the ship is freed by Friday. | 2022-01-07",
        "Norway said it would expel the envoy unless the ship is freed by 20 January. | 2022-01-20",
        "Norway threatened to expel the envoy within 48 hours. | 2022-01-07",
        "Norway threatened to expel the envoy within ten days. | 2022-01-15",
        "Norway threatened to expel the envoy before Saturday. | 2022-01-07",
        "The rebels gave the garrison three days to surrender or be attacked. | 2022-01-08",
        "Norway threatened to expel the envoy. |",
      })
  void theDeadlineHasALastDay(String text, @Nullable LocalDate due) {
    Article article = Article.of(text, Optional.of(LocalDate.of(2022, 1, 5)));
    assertThat(threats(article))
        .first()
        .extracting(e -> e.terms().flatMap(Terms::due))
        .isEqualTo(Optional.ofNullable(due));
  }

  @Test
  void nobodyThreatensHimself() {
    String text = "Russia warned that it would attack if the convoy moved.";
    assertThat(threats(text))
        .isNotEmpty()
        .allSatisfy(
            e -> assertThat(words(e.recipient().map(r -> r.span()), text)).isNotIn("it", "Russia"));
  }

  @Test
  void goingOnWithAStrikeIsAThreatUnderACondition() {
    assertThat(
            threats("The miners said they would not call off the strike until the shaft is safe."))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Floods threaten the old town.",
        "Analysts warned that the cartel would attack the port.",
        "The premier vowed to build a bridge.",
        "Drought poses a threat to the herds.",
        "The court set a Friday deadline for applications.",
        "The army trains to counter threats from the north.",
      })
  void dangersForecastsAndHarmlessPromisesAreNone(String text) {
    assertThat(threats(text)).isEmpty();
  }
}
