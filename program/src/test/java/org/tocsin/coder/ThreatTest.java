package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.ontology.EventType;
import org.tocsin.syntax.Parser;
import org.tocsin.syntax.Parsers;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

final class ThreatTest {
  private static final Parser PARSER = Parsers.load();

  private static List<Finding.Event> threats(String text) {
    return Coder.english()
        .code(Article.of(text, Optional.empty()), PARSER)
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
