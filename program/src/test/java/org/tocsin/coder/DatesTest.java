package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.engine.Engine;
import org.tocsin.ontology.EventType;
import org.tocsin.text.Article;

/** The dates of an article's events. */
final class DatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rebels attacked the village 4,500,000,000 years ago.",
        "Rebels attacked the village 6,000,000 years ago.",
        "Rebels attacked the village 9,000,000,000,000,000,000,000 weeks ago.",
        "Rebels attacked the village 40,000 years earlier."
      })
  void aTimeTooFarOffToTellIsAVagueOne(String text) {
    Optional<LocalDate> published = Optional.of(LocalDate.of(2022, 1, 5));
    Article article = Article.of(text, published);
    assertThat(Coder.english().code(article, Engine.english()).events())
        .filteredOn(e -> e.type() == EventType.ASSAULT)
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.date().day()).isEqualTo(published));
  }
}
