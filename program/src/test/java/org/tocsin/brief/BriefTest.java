package org.tocsin.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.coder.Findings;
import org.tocsin.record.RecordReader;
import org.tocsin.record.TestRecord;

final class BriefTest {
  private static final Question QUESTION =
      new Question("RUS", "KAZ", Optional.of(LocalDate.of(2022, 1, 1)), Optional.empty());

  @TempDir Path folder = Path.of("");
  private int records;

  private byte[] brief(Brief.Form form, Findings... stories) throws IOException {
    Path file = folder.resolve(records++ + ".duckdb");
    TestRecord.write(file, stories);
    try (RecordReader reader = RecordReader.open(file)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Brief.of(reader, QUESTION).write(form, out);
      return out.toByteArray();
    }
  }

  private String text(Brief.Form form, Findings... stories) throws IOException {
    return new String(brief(form, stories), StandardCharsets.UTF_8);
  }

  @Test
  void aThreatIsToldWithItsTermsAndItsSource() throws IOException {
    Findings story = TestRecord.story(1);
    String id = story.events().toList().getFirst().id();
    String markdown = text(Brief.Form.MARKDOWN, story).replace("\\", "");
    assertThat(markdown)
        .contains(
            "On 5 January 2022 Olga Ivanova (Russia) threatened Kazakhstan with: “close the"
                + " pipeline”; the condition: “if the border is not opened”; the deadline: “by"
                + " Friday”. The threat is veiled. What became of it: open; the record tells of no"
                + " such act.",
            "(finding " + id + ") [3]",
            "3. Steppe Wire, Border talks 1, 2022-01-05 (article story1), <https://example.org/1>",
            "| 2022-01-03 | 0 | 1 |");
  }

  @Test
  void everyParagraphOfTheHtmlPointsToASourceThatIsThere() throws IOException {
    var page = Jsoup.parse(text(Brief.Form.HTML, TestRecord.story(1), TestRecord.story(2)));
    var told = page.select("h2 ~ p, figcaption");
    assertThat(told).hasSizeGreaterThan(4);
    assertThat(told).allMatch(p -> !p.select("sup a").isEmpty());
    assertThat(page.select("sup a")).allMatch(mark -> page.selectFirst(mark.attr("href")) != null);
    assertThat(page.select("figure svg rect")).isNotEmpty();
  }

  @Test
  void hostileWordsRunNowhere() throws IOException {
    Findings story =
        TestRecord.story(
            1,
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "[x](javascript:1)\u202E");
    String html = text(Brief.Form.HTML, story);
    assertThat(Jsoup.parse(html).select("script, img, [onerror], a[href^=javascript]")).isEmpty();
    assertThat(html).doesNotContain("\u202E");
    assertThat(text(Brief.Form.MARKDOWN, story))
        .doesNotContain("<script", "<img")
        .doesNotContainPattern("(?<!\\\\)\\]\\(");
  }

  @Test
  void aFullBriefingFillsAtMostTwoPages() throws IOException {
    Findings[] stories =
        IntStream.rangeClosed(1, 60).mapToObj(TestRecord::story).toArray(Findings[]::new);
    try (PDDocument pdf = Loader.loadPDF(brief(Brief.Form.PDF, stories))) {
      assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains(
              "Russia and Kazakhstan", "close the pipeline", "Sources", "https://example.org/60");
    }
  }

  @Test
  void lettersBeyondLatinAreWrittenAndThoseWithoutAShapeBecomeQuestionMarks() throws IOException {
    Findings story = TestRecord.story(1, "Ольга Łucka 東", "Talks", "Wire");
    try (PDDocument pdf = Loader.loadPDF(brief(Brief.Form.PDF, story))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Ольга Łucka ?");
    }
  }

  @Test
  void theSameRecordGivesTheSamePdf() throws IOException {
    byte[] first = brief(Brief.Form.PDF, TestRecord.story(1));
    byte[] second = brief(Brief.Form.PDF, TestRecord.story(1));
    assertThat(stable(second)).isEqualTo(stable(first));
  }

  private static String stable(byte[] pdf) {
    return Pattern.compile("\\+[0-9A-Z]{6}\\+")
        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
        .replaceAll("");
  }

  @Test
  void whereThereIsNothingTheBriefingSaysSo() throws IOException {
    Path file = folder.resolve("none.duckdb");
    TestRecord.write(file);
    try (RecordReader reader = RecordReader.open(file)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Brief.of(reader, QUESTION).write(Brief.Form.HTML, out);
      assertThat(out.toString(StandardCharsets.UTF_8))
          .contains("The record holds no event by Russia towards Kazakhstan.");
    }
  }

  @Test
  void aSectorWithoutACountryIsCalledByItsWords() {
    Question question = new Question("RUS:GOV", ":MIL", Optional.empty(), Optional.empty());
    assertThat(question.actorName()).isEqualTo("Russia (GOV)");
    assertThat(question.recipientName()).isEqualTo("military");
  }

  @Test
  void theCommandOfAnAnswerCanBeTypedAgain() {
    References references = new References();
    references.of(new Question("Rosa d'Arc", "KAZ", Optional.empty(), Optional.empty()).forth());
    assertThat(references.all().getFirst().toString())
        .contains("--actor 'Rosa d'\\''Arc' --recipient KAZ");
  }
}
