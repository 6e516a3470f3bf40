package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first screen is what the program does. */
final class ReadmeTest {
  private static final Pattern FENCED = Pattern.compile("(?s)```(?:json)?\\n(.*?)```");

  @TempDir Path folder = Path.of("");

  private static List<String> blocks() throws IOException {
    return FENCED
        .matcher(Files.readString(Path.of("..", "README.md")))
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }

  private String read(String... options) throws IOException {
    Path article = folder.resolve("article.txt");
    Files.writeString(article, blocks().getFirst());
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      List<String> args = new ArrayList<>(List.of("read", article.toString()));
      args.addAll(List.of("--record", folder.resolve("record.duckdb").toString()));
      args.addAll(List.of(options));
      assertThat(Main.commandLine().execute(args.toArray(String[]::new))).isZero();
      return printed.toString(StandardCharsets.UTF_8);
    } finally {
      System.setOut(before);
    }
  }

  @Test
  void theFirstExampleComesOutAsShown() throws IOException {
    assertThat(blocks().get(1).strip()).isEqualTo("./tocsin read article.txt");
    assertThat(read().strip()).isEqualTo(blocks().get(2).strip());
  }

  @Test
  void theSentenceIsExplainedAsShown() throws IOException {
    String shown =
        blocks().stream().filter(b -> b.startsWith("SENTENCE")).findFirst().orElseThrow();
    String command =
        blocks().stream().filter(b -> b.startsWith("./tocsin explain")).findFirst().orElseThrow();
    read();
    StringWriter page = new StringWriter();
    Main.commandLine()
        .setOut(new PrintWriter(page, true))
        .execute(
            "explain",
            command.strip().substring("./tocsin explain ".length()),
            "--record",
            folder.resolve("record.duckdb").toString());
    assertThat(page.toString()).contains(shown);
  }

  @Test
  void theJsonIsThatOfTheFirstFinding() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    String shown = blocks().stream().filter(b -> b.startsWith("{\"id\"")).findFirst().orElseThrow();
    JsonNode expected = tree(mapper, shown);
    assertThat(read("--json").lines().map(line -> tree(mapper, line))).contains(expected);
  }

  /** Without what every change of a rule file may change. */
  private static JsonNode tree(ObjectMapper mapper, String line) {
    try {
      return ((ObjectNode) mapper.readTree(line)).without(List.of("rule", "confidence"));
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
