package org.tocsin.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tocsin.syntax.Parsers;

/** One text in; its statements out as {@code speaker | cue | content}, the outermost only. */
final class StatementsTest {

  private static List<String> statements(String text) {
    return Statements.find(text, Parsers.load().parse(text)).stream()
        .filter(s -> s.parent().isEmpty())
        .map(s -> show(s, text))
        .toList();
  }

  private static String show(Statement statement, String text) {
    String content =
        statement.content().stream().map(c -> c.of(text)).collect(Collectors.joining(" … "));
    return statement.speaker().map(s -> s.span().of(text)).orElse("-")
        + " | "
        + statement.cue().map(c -> c.of(text)).orElse("-")
        + " | "
        + content;
  }

  @Test
  void quotationBeforeItsCue() {
    assertThat(statements("“The bridge will stay closed,” the mayor said."))
        .containsExactly("the mayor | said | “The bridge will stay closed,”");
  }

  @Test
  void clauseAfterItsCue() {
    assertThat(statements("The ministry said that the road had been cleared."))
        .containsExactly("The ministry | said | that the road had been cleared");
  }

  @Test
  void quotationThatGoesOnAfterTheCue() {
    assertThat(statements("“We are tired,” the nurse said. “Nobody listens to us.”"))
        .containsExactly("the nurse | said | “We are tired,” … “Nobody listens to us.”");
  }
}
