package org.tocsin.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.engine.Engine;
import org.tocsin.syntax.Parser;

/**
 * One sentence in, its threat and the terms of it out; the sentences are in {@code threats.txt}.
 */
final class ThreatTextsTest {
  private static final Parser PARSER = Engine.english();

  @TestFactory
  Stream<DynamicTest> sentenceGivesItsThreat() throws IOException {
    return tests("threats.txt", (text, line) -> assertThat(show(text)).isEqualTo(line));
  }

  /** Whoever mends one moves it to the sentences that are met. */
  @TestFactory
  Stream<DynamicTest> sentenceStillMissed() throws IOException {
    return tests(
        "threats-missed.txt",
        (text, line) ->
            assertThatThrownBy(() -> assertThat(show(text)).isEqualTo(line))
                .isInstanceOf(AssertionError.class));
  }

  private static Stream<DynamicTest> tests(String resource, BiConsumer<String, String> check)
      throws IOException {
    List<String> lines;
    try (InputStream in = ThreatTextsTest.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i);
      if (!text.isEmpty() && text.charAt(0) != '#' && text.charAt(0) != '=') {
        String expected = lines.get(i + 1);
        tests.add(DynamicTest.dynamicTest(text, () -> check.accept(text, expected)));
      }
    }
    return tests.stream();
  }

  private static String show(String text) {
    JsonNode row =
        JsonNodeFactory.instance.objectNode().put("id", "own").put("text", text).put("threat", 0);
    JsonNode said =
        new ThreatTask()
            .run(List.of(row), new EvalContext(Path.of(""), PARSER))
            .predictions()
            .getFirst();
    return said.get("threat").asInt() == 0
        ? "= none"
        : "= %s | %s | %s | %s"
                .formatted(
                    said.get("kind").asText(),
                    words(said, "threatener"),
                    words(said, "target"),
                    words(said, "act"))
            + more(said, "condition", "")
            + more(said, "demand", "demand ")
            + more(said, "deadline", "by ");
  }

  private static String words(JsonNode said, String role) {
    return said.get(role).isNull() ? "-" : said.get(role).asText();
  }

  private static String more(JsonNode said, String role, String label) {
    return said.get(role).isNull() ? "" : " | " + label + said.get(role).asText();
  }
}
