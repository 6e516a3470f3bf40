package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static final String ONE = "Harbour pilots to strike over pay from Monday at noon";
  private static final String TWO = "Union: no talks until the company drops its lawsuit";

  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void headlinesOneALineAreNotOne() {
    assertThat(paragraphs(String.join("\n", ONE, TWO, ONE))).containsExactly(ONE, TWO, ONE);
  }

  @Test
  void aLongLineGoesOnInTheNextOne() {
    String wrapped = String.join("\n", ONE, TWO, "where the pilots had waited for an hour");
    assertThat(paragraphs(wrapped)).containsExactly(wrapped);
    assertThat(paragraphs(ONE + "\n" + TWO)).containsExactly(ONE + "\n" + TWO);
  }

  @Test
  void eachBlockIsLookedAtByItself() {
    String wrapped = ONE + "\nNobody knows when.";
    assertThat(paragraphs(String.join("\n", ONE, TWO, ONE) + "\n\n" + wrapped))
        .containsExactly(ONE, TWO, ONE, wrapped);
  }
}
