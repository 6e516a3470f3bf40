package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.record.RecordFile;

class ReadCommandTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  @TempDir Path folder;

  /** What a run printed and how it ended. */
  private record Run(int exit, List<String> lines) {}

  private Run read(Path input) {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      int exit =
          Main.commandLine()
              .execute("read", "--json", "--record", record().toString(), input.toString());
      return new Run(exit, printed.toString(StandardCharsets.UTF_8).lines().toList());
    } finally {
      System.setOut(before);
    }
  }

  private Path record() {
    return folder.resolve("record.duckdb");
  }

  private Path samples() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("in"));
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private Set<String> rows(String sql) throws SQLException {
    try (Connection connection = RecordFile.openForReading(record());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      Set<String> all = new TreeSet<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }

  @Test
  void goodInputEndsWithZeroAndAgainPrintsTheSameAndAddsNothing() throws Exception {
    Path input = samples();
    Run once = read(input);
    Set<String> counts = rows(COUNTS);
    Run again = read(input);
    assertThat(once.exit()).isZero();
    assertThat(once.lines()).hasSizeGreaterThan(50).allMatch(line -> line.startsWith("{\"id\""));
    assertThat(again).isEqualTo(once);
    assertThat(rows(COUNTS)).isEqualTo(counts);
  }

  private static final String COUNTS =
      "SELECT 'articles ' || count(*) FROM articles UNION ALL"
          + " SELECT 'findings ' || count(*) FROM findings UNION ALL"
          + " SELECT 'evidence ' || count(*) FROM evidence UNION ALL"
          + " SELECT 'actors ' || count(*) FROM actors UNION ALL"
          + " SELECT 'problems ' || count(*) FROM problems";

  @Test
  void brokenFilesAreProblemsAndStopNothing() throws Exception {
    Path input = Files.createDirectories(folder.resolve("in"));
    String story = "Harbour police arrested two smugglers in Oslo on Monday.\n";
    Files.writeString(input.resolve("good.txt"), story);
    Files.write(input.resolve("empty.txt"), new byte[0]);
    Files.write(input.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 5, 6, 7, 0, 1, 9, 1});
    Files.write(
        input.resolve("cut.txt.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3});
    Files.writeString(input.resolve("bad.jsonl"), "{\"text\": \"" + story.strip() + "\"}\n{oh\n");
    Files.writeString(input.resolve("long.jsonl"), "x".repeat(17 << 20));
    Files.writeString(input.resolve("page.html"), "<html><body><nav>Home</nav></body></html>");
    Files.writeString(
        input.resolve("deutsch.txt"),
        "Die Polizei hat am Montag im Hafen zwei Schmuggler festgenommen, wie der Sprecher der"
            + " Stadt mitteilte. Sie sollen seit Jahren Tabak über die Grenze gebracht haben.\n");
    assertThat(read(input).exit()).isEqualTo(3);
    assertThat(rows("SELECT regexp_extract(source, '[^/]+$') FROM problems"))
        .containsExactly(
            "bad.jsonl",
            "binary.txt",
            "cut.txt.gz",
            "deutsch.txt",
            "empty.txt",
            "long.jsonl",
            "page.html");
    assertThat(rows("SELECT count(*) FROM findings WHERE kind = 'event'")).doesNotContain("0");
    Set<String> counts = rows(COUNTS);
    assertThat(read(input).exit()).isEqualTo(3);
    assertThat(rows(COUNTS)).isEqualTo(counts);
  }

  @Test
  void wrongUsageEndsWithTwo() {
    assertThat(Main.commandLine().execute("read")).isEqualTo(2);
    assertThat(Main.commandLine().execute("read", "--threads", "x", "a")).isEqualTo(2);
  }
}
