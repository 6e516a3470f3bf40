package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.coder.Coder;
import org.tocsin.coder.Finding;
import org.tocsin.coder.Findings;
import org.tocsin.engine.Engine;
import org.tocsin.ontology.EventType;
import org.tocsin.record.RecordFile;
import org.tocsin.text.Article;
import picocli.CommandLine;

final class ExplainCommandTest {
  private static final String TEXT =
      "Rebels warned the Angolan government on Monday that they would attack the refinery unless"
          + " prisoners were freed. Police arrested two smugglers in Luanda.";

  @TempDir static Path folder = Path.of("");

  private static String threat = "";
  private static String last = "";

  @BeforeAll
  static void read() {
    Article article = Article.of(TEXT, Optional.of(LocalDate.of(2022, 1, 20)));
    Findings told = Coder.english().code(article, Engine.english());
    try (RecordFile record =
        RecordFile.open(file(), new RecordFile.Provenance("0", "another", "model"))) {
      record.add(told);
    }
    threat =
        told.events()
            .filter(e -> e.type() == EventType.THREATEN)
            .map(Finding.Event::id)
            .findFirst()
            .orElseThrow();
    last = told.findings().getLast().id();
  }

  private static Path file() {
    return folder.resolve("r.duckdb");
  }

  /** Exit code and what was printed, errors included. */
  private static String explain(String... ids) {
    StringWriter out = new StringWriter();
    CommandLine line =
        new CommandLine(new ExplainCommand())
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(out, true));
    String[] args = new String[ids.length + 2];
    System.arraycopy(ids, 0, args, 0, ids.length);
    args[ids.length] = "--record";
    args[ids.length + 1] = file().toString();
    int code = line.execute(args);
    return code + "\n" + out;
  }

  @Test
  void aPageOpensWithTheFindingAndHasAllSections() {
    assertThat(explain(threat))
        .startsWith("0\nTHREATEN · violence")
        .containsSubsequence(
            "ARTICLE",
            "SENTENCE 1",
            "TERMS",
            "TREE",
            "RULE threaten.rules:",
            "DECISION",
            "STEP BY STEP",
            "PROVENANCE");
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    assertThat(explain(threat, last).lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void aRecordOfAnotherLexiconIsNamed() {
    assertThat(explain(threat)).contains("lexicon is not the one that coded");
  }

  @Test
  void severalAreExplainedOneAfterAnother() {
    assertThat(explain(threat, last, "--json").lines()).hasSize(3);
  }

  @Test
  void everyKeyOfTheJsonIsInTheManual() throws IOException {
    JsonNode told = new ObjectMapper().readTree(explain(threat, "--json").substring(2));
    String manual = Files.readString(Path.of("..", "docs", "explain.md"));
    ((ObjectNode) told).remove("finding");
    assertThat(keys(told)).allSatisfy(key -> assertThat(manual).contains("`" + key + "`"));
  }

  private static Set<String> keys(JsonNode node) {
    Set<String> keys = new TreeSet<>();
    node.fieldNames().forEachRemaining(keys::add);
    node.forEach(child -> keys.addAll(keys(child)));
    return keys;
  }

  @Test
  void anUnknownIdEndsWithTwoAndIsNamed() {
    assertThat(explain("ffff9999ffff"))
        .isEqualTo("2\nno finding has the id 'ffff9999ffff'; 'tocsin list events' shows ids\n");
  }
}
