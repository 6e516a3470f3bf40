package org.tocsin.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimesTest {

  static Stream<String> sentences() {
    return Words.lines("sentences.txt").stream();
  }

  /** A line: publication date | sentence with [expression] | values in order. */
  @ParameterizedTest
  @MethodSource("sentences")
  void findsAndResolvesTheMarkedExpressions(String line) {
    List<String> parts = List.of(line.split(" \\| ?", -1));
    Optional<LocalDate> published =
        Optional.of(parts.get(0)).filter(d -> !d.equals("-")).map(LocalDate::parse);
    String marked = parts.get(1);
    String text = marked.replaceAll("[\\[\\]]", "");

    List<TimeExpression> found = Times.find(text, published);

    assertThat(mark(text, found)).isEqualTo(marked);
    assertThat(found.stream().map(t -> t.value().orElse("?")).collect(Collectors.joining(" ")))
        .as(text)
        .isEqualTo(parts.get(2));
  }

  private static String mark(String text, List<TimeExpression> found) {
    StringBuilder out = new StringBuilder(text);
    for (TimeExpression t : found.reversed()) {
      out.insert(t.span().end(), "]").insert(t.span().start(), "[");
    }
    return out.toString();
  }
}
