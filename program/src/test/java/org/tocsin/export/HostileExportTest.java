package org.tocsin.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.coder.Findings;
import org.tocsin.record.TestRecord;
import org.tocsin.text.Article;

/** An article whose names, title, outlet and address try to run something. */
final class HostileExportTest {
  private static final String SPEAKER = "=HYPERLINK(\"http://evil.example\",\"Olga\")\u202E\u0007";

  @TempDir Path folder = Path.of("");

  private Exported hostile() {
    Findings story =
        TestRecord.story(
            1, SPEAKER, "<script>alert(1)</script>\u2066", "@SUM(1+1)\t+cmd|'/C calc'");
    Article a = story.article();
    Article article =
        new Article(
            a.id(),
            Optional.of("javascript:alert(1)"),
            a.outlet(),
            a.author(),
            a.title(),
            a.published(),
            a.language(),
            a.text());
    return new Exported(folder, new Findings(article, story.sentences(), story.findings()));
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"POLECAT", "GDELT", "ICEWS", "ACLED", "CSV"})
  void noCellStartsAFormula(ExportFormat format) throws SQLException {
    List<List<String>> rows = hostile().cells(format);
    assertThat(rows).hasSizeGreaterThan(1);
    assertThat(rows.stream().flatMap(List::stream))
        .allMatch(cell -> cell.matches("(?s)-?[0-9.]+|[^=+\\-@].*|"));
  }

  @ParameterizedTest
  @EnumSource(value = ExportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "PARQUET")
  void nothingUnseenAndNoTagStandsInAFile(ExportFormat format) throws IOException {
    String text = Files.readString(hostile().write(format));
    assertThat(text).doesNotContainPattern("[\\p{Cc}&&[^\\t\\r\\n]]|[\\p{Cf}\\u2028\\u2029]");
    if (format.mediaType().contains("json")) {
      assertThat(text).doesNotContain("<script", "javascript:");
    }
  }

  @Test
  void anAddressThatRunsIsLeftOut() throws IOException, SQLException {
    assertThat(hostile().lines(ExportFormat.PLOVER))
        .allMatch(e -> e.at("/cite_info/url").isMissingNode());
    assertThat(hostile().lines(ExportFormat.ANNOTATIONS))
        .allMatch(e -> e.at("/target/source").asText().equals("urn:tocsin:article:story1"));
    assertThat(hostile().cells(ExportFormat.GDELT)).noneMatch(c -> c.getLast().contains("java"));
  }

  @Test
  void jsonKeepsTheWordsAsTheyAre() throws IOException {
    JsonNode threat = hostile().lines(ExportFormat.PLOVER).getFirst();
    assertThat(threat.at("/actor/0/identifier_text").asText()).isEqualTo(SPEAKER);
    assertThat(threat.at("/cite_info/title").asText()).startsWith("<script>");
  }

  @ParameterizedTest
  @CsvSource({
    "=1+1, '''=1+1'",
    "+7 727, '''+7 727'",
    "-2, '''-2'",
    "@x, '''@x'",
    "＝1, '''＝1'",
    "a=b, a=b",
    "'  =1', '''=1'",
  })
  void textThatStartsAFormulaGetsAnApostrophe(String text, String cell) {
    assertThat(Cells.text(text)).isEqualTo(cell);
  }

  @Test
  void tabsAndLineBreaksBecomeSpaces() {
    assertThat(Cells.text("a\tb\r\nc\u0000d")).isEqualTo("a b c d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//host/x",
        "http:x",
        "https://a b",
        "https://a/\u202E"
      })
  void onlyHttpAddressesLeave(String url) {
    assertThat(Cells.url(Optional.of(url))).isEmpty();
    assertThat(Cells.url(Optional.of("https://example.org/a?b=c"))).isPresent();
  }
}
