package org.tocsin.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.engine.Engine;
import org.tocsin.text.Span;

/** One text in, its statements out; the texts are in {@code texts.txt}. */
final class StatementsTest {

  private static List<Statement> find(String text) {
    return Statements.find(text, Engine.english().parse(text));
  }

  private static String show(Statement statement, String text) {
    return "= "
        + statement.kind()
        + " "
        + statement.directness()
        + " | "
        + statement.speaker().map(s -> s.span().of(text)).orElse("-")
        + " | "
        + statement.cue().of(text)
        + " | "
        + statement.content().stream().map(c -> c.of(text)).collect(Collectors.joining(" … "))
        + statement.addressee().map(a -> " | to " + a.span().of(text)).orElse("")
        + statement.medium().map(m -> " | via " + m.of(text)).orElse("");
  }

  @TestFactory
  Stream<DynamicTest> textGivesItsStatements() throws IOException {
    return tests("texts.txt", StatementsTest::check);
  }

  private static Stream<DynamicTest> tests(String resource, BiConsumer<String, List<String>> check)
      throws IOException {
    List<String> lines;
    try (InputStream in = StatementsTest.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isEmpty() && line.charAt(0) != '#' && line.charAt(0) != '=') {
        List<String> expected =
            lines.subList(i + 1, lines.size()).stream().takeWhile(l -> l.startsWith("=")).toList();
        tests.add(DynamicTest.dynamicTest(line, () -> check.accept(line, expected)));
      }
    }
    return tests.stream();
  }

  private static void check(String line, List<String> expected) {
    String text = line.replace("\\n", "\n");
    assertThat(find(text).stream().filter(s -> s.parent().isEmpty()).map(s -> show(s, text)))
        .map(s -> s.replace("\n", "\\n"))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void quotedQuotationKnowsTheStatementAroundIt() {
    List<Statement> found = find("“He told me, ‘Go home,’ and I left,” the driver said.");
    assertThat(found).extracting(s -> s.parent().orElse(-1)).containsExactly(-1, 0);
  }

  @Test
  void speakerIsGivenByItsHead() {
    Party speaker = find("“It is late,” the tired mayor said.").getFirst().speaker().orElseThrow();
    assertThat(speaker).extracting(Party::sentence, Party::token).containsExactly(0, 8);
  }

  @Test
  void unclosedAndStrayMarksStayInsideTheText() {
    String text = "“Open, he said. ‘ \" ’ ” “ The 6'2\" guard told her: “no\n\n\" ”";
    assertThat(find(text).stream().flatMap(s -> s.content().stream()))
        .allMatch(span -> new Span(0, text.length()).contains(span));
  }
}
