package org.tocsin.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.coder.Coder;
import org.tocsin.coder.Findings;
import org.tocsin.engine.Engine;
import org.tocsin.text.Article;

final class EachOtherTest {
  private static boolean holds(String text) {
    Findings findings = Coder.english().code(Article.of(text, Optional.empty()), Engine.english());
    return findings
        .events()
        .filter(e -> e.recipient().isEmpty())
        .anyMatch(e -> EachOther.english().holds(e, findings));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rival militias clashed again on Sunday.",
        "The two governments expelled each other's consuls."
      })
  void severalOfOnePhraseActOnEachOther(String text) {
    assertThat(holds(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The militia clashed again on Sunday.", "Kenyan miners stopped work on Dec. 12."})
  void oneAloneAndThoseWhoActAloneDoNot(String text) {
    assertThat(holds(text)).isFalse();
  }
}
