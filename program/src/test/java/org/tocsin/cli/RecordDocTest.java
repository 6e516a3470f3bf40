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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.record.Filter;
import org.tocsin.record.RecordFile;
import org.tocsin.record.RecordReader;

/** docs/record.md names every column of the record, and its queries find something. */
final class RecordDocTest {
  private static final Pattern QUERY =
      Pattern.compile("(?s)## ([^\\n]+)\\n[^#]*?```sql\\n(.*?)```");
  private static final Pattern COLUMN =
      Pattern.compile("(?m)^(?:## (\\w+)$|\\| (\\w+) \\| ([A-Z]+(?:\\[])?) \\|)");

  @TempDir static Path folder = Path.of("");

  @BeforeAll
  static void readSamples() {
    PrintStream before = System.out;
    System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    try {
      int code =
          Main.commandLine()
              .execute(
                  "read", "--record", record().toString(), Path.of("..", "samples").toString());
      assertThat(code).isZero();
    } finally {
      System.setOut(before);
    }
  }

  private static Path record() {
    return folder.resolve("record.duckdb");
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "record.md"));
  }

  /** The queries under their headings. */
  private static SequencedMap<String, String> queries() throws IOException {
    SequencedMap<String, String> queries = new LinkedHashMap<>();
    QUERY.matcher(page()).results().forEach(q -> queries.put(q.group(1), q.group(2)));
    return queries;
  }

  /** Rows, the cells of each joined by a bar. */
  private static List<String> rows(String sql) throws SQLException {
    try (Connection connection = RecordFile.openForReading(record());
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(found.getString(i)));
        }
        rows.add(String.join("|", cells));
      }
      return rows;
    }
  }

  @Test
  void everyColumnIsDescribedInItsTableAndNoOther() throws Exception {
    List<String> described = new ArrayList<>();
    List<String> table = new ArrayList<>(List.of(""));
    COLUMN
        .matcher(page())
        .results()
        .forEach(line -> {
          if (line.group(1) == null) {
            described.add(table.getFirst() + "|" + line.group(2) + "|" + line.group(3));
          } else {
            table.set(0, line.group(1));
          }
        });
    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            rows(
                "SELECT c.table_name, column_name, data_type FROM information_schema.columns c"
                    + " JOIN information_schema.tables t ON t.table_name = c.table_name"
                    + " WHERE table_type = 'BASE TABLE'"));
  }

  @Test
  void thereAreTenQueries() throws IOException {
    assertThat(queries()).hasSize(10);
  }

  private static long events(String actor) {
    try (RecordReader reader = RecordReader.open(record())) {
      return reader.count(Filter.of(Map.of("kind", List.of("event"), "actor", List.of(actor))));
    }
  }

  @Test
  void anActorIsFoundByCountrySectorAndAnyPartOfTheName() {
    assertThat(events("Tokayev")).isPositive().isEqualTo(events("kassym-jomart tokayev"));
    assertThat(events("KAZ:GOV")).isGreaterThanOrEqualTo(events("Tokayev"));
    assertThat(events("KAZ")).isGreaterThan(events("KAZ:GOV"));
    assertThat(events("okaye")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Threats that came true; 1; 2022-01-09\\|Its press office\\|be prosecuted\\|.*",
        "Who threatens whom, by month; 3; 2022-01\\|Its press office\\|.*\\|1",
        "Rising pairs; 5; RUS\\|USA\\|1\\|0",
        "Who contests whom; 10; 2022-01-08\\|ACCUSE\\|A Russian lawmaker\\|.*\\|accused",
        "Statements on a subject; 2; 2022-01-03\\|Kassym-Jomart Tokayev\\|KAZ\\|indirect\\|.*Mangystau.*",
        "Where there was violence; 3; Almaty\\|43\\..*\\|76\\..*",
        "Who is quoted most; 2; Kassym-Jomart Tokayev\\|KAZ\\|.*",
        "What each outlet tells; 6; Steppe Courier\\|.*",
        "By what names an actor goes; 3; Kassym-Jomart Tokayev\\|KAZ\\|.*The president.*",
        "The words behind the worst events; 6; .*\\|trigger\\|killing\\|true",
      })
  void aQueryFindsWhatTheSamplesTell(String heading, int least, String row) throws Exception {
    String sql =
        queries().entrySet().stream()
            .filter(q -> q.getKey().startsWith(heading))
            .map(q -> q.getValue())
            .collect(Collectors.joining());
    assertThat(rows(sql))
        .hasSizeGreaterThanOrEqualTo(least)
        .anySatisfy(found -> assertThat(found).matches(row));
  }
}
