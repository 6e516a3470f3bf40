package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.record.RecordFile;

/** Six kills, as each start loads the parser for seconds; {@code -Dtocsin.kill=20} for twenty. */
class KillTest {
  private static final int KILLS = Integer.getInteger("tocsin.kill", 6);
  private static final int ARTICLES = 30;

  @TempDir Path folder;

  private Process start(Path record) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "read",
            "--json",
            "--record",
            record.toString(),
            folder.resolve("in.jsonl").toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Ends it once it has printed so many lines and some milliseconds more went by. */
  private static void kill(Process process, int lines, int millis)
      throws IOException, InterruptedException {
    try (BufferedReader out = process.inputReader()) {
      for (int i = 0; i < lines && out.readLine() != null; i++) {}
      Thread.sleep(millis);
      process.destroyForcibly().waitFor();
    }
  }

  private int complete(Path record) throws IOException, InterruptedException {
    Process process = start(record);
    try (BufferedReader out = process.inputReader()) {
      int lines = (int) out.lines().count();
      assertThat(process.waitFor()).isZero();
      return lines;
    }
  }

  /** What the record holds of each article. */
  private static Map<String, String> articles(Path record) throws SQLException {
    try (Connection connection = RecordFile.openForReading(record);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT a.id, count(DISTINCT f.id) || ' ' || count(e.finding) FROM articles a"
                    + " LEFT JOIN findings f ON f.article = a.id"
                    + " LEFT JOIN evidence e ON e.finding = f.id GROUP BY a.id")) {
      Map<String, String> all = new TreeMap<>();
      while (rows.next()) {
        all.put(rows.getString(1), rows.getString(2));
      }
      return all;
    }
  }

  @Test
  void aKilledRunLeavesNoHalfArticleAndTheNextOneCompletesIt() throws Exception {
    Files.writeString(
        folder.resolve("in.jsonl"),
        IntStream.range(0, ARTICLES).mapToObj(KillTest::article).collect(Collectors.joining("\n")));
    Path whole = folder.resolve("whole.duckdb");
    int lines = complete(whole);
    Map<String, String> expected = articles(whole);
    assertThat(expected).hasSize(ARTICLES);
    Random random = new Random(20220105);
    Path record = folder.resolve("killed.duckdb");
    for (int i = 0; i < KILLS; i++) {
      // What was read before is printed again, so that later kills fall on new articles too.
      kill(start(record), random.nextInt(lines * (i + 1) / KILLS) + 1, random.nextInt(40));
      assertThat(expected.entrySet()).containsAll(articles(record).entrySet());
    }
    complete(record);
    assertThat(articles(record)).isEqualTo(expected);
  }

  private static String article(int i) {
    String city = List.of("Oslo", "Lima", "Accra", "Hanoi", "Quito", "Riga").get(i % 6);
    return """
    {"id":"a%d","published":"2022-01-05","text":"Police in %s arrested %d smugglers on Monday.\
     The mayor told reporters that the harbour would stay closed. The miners' union threatened\
     to strike if the ministry did not free its chairman."}\
    """
        .formatted(i, city, i + 2);
  }
}
