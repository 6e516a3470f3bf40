package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tocsin.rule.Lexicon;
import org.tocsin.syntax.Parsers;

/**
 * Runs every example sentence of the rules through the coder. What is known to fail stands in
 * {@code known-failures.txt}, written by {@code tocsin rules test --known}; the list may only
 * shrink.
 */
final class ExamplesTest {
  private static List<Examples.Result> results = List.of();

  @BeforeAll
  static void runThemAll() {
    Examples examples = new Examples(Coder.english(), Parsers.load());
    results = Lexicon.english().entries().stream().flatMap(e -> examples.run(e).stream()).toList();
  }

  @Test
  void everyExampleOfTheRulesIsCodedAsMarked() throws IOException {
    Set<String> known = known();
    List<String> failures =
        results.stream()
            .filter(r -> !r.passed() && !known.contains(r.id()))
            .map(ExamplesTest::worded)
            .toList();
    assertThat(failures).isEmpty();
  }

  @Test
  void noKnownFailurePassesByNow() throws IOException {
    Set<String> failing =
        results.stream()
            .filter(r -> !r.passed())
            .map(Examples.Result::id)
            .collect(Collectors.toSet());
    assertThat(known()).as("take these off known-failures.txt").allMatch(failing::contains);
  }

  private static String worded(Examples.Result result) {
    return "%s:%d: %s%n  got:      %s%n  expected: %s"
        .formatted(
            result.entry().file(),
            result.example().line(),
            result.example().text(),
            result.got().isEmpty() ? "nothing" : String.join("; ", result.got()),
            result.expected());
  }

  private static Set<String> known() throws IOException {
    try (InputStream in = ExamplesTest.class.getResourceAsStream("known-failures.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
