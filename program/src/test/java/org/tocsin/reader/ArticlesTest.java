package org.tocsin.reader;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.text.Article;
import org.tocsin.text.ContentId;

class ArticlesTest {
  private static final String TEXT =
      "The miners walked out of the pit on Monday and they marched to the office of the governor.";

  @TempDir private Path folder;

  @Test
  void headerLinesDescribeTheArticle() throws IOException {
    Article article =
        article(
            "a.txt",
            "Title: Miners march\nSource: Hill Post\nPublished: 3 January 2022\nURL: http://hill.example/1\nLanguage: en\n\n"
                + TEXT);
    assertThat(article.title()).contains("Miners march");
    assertThat(article.outlet()).contains("Hill Post");
    assertThat(article.published()).contains(LocalDate.of(2022, 1, 3));
    assertThat(article.url()).contains("http://hill.example/1");
    assertThat(article.text()).isEqualTo(TEXT);
  }

  @Test
  void aLoneFirstLineIsTheTitle() throws IOException {
    Article article = article("a.md", "# Miners march\n\n" + TEXT);
    assertThat(article.title()).contains("Miners march");
    assertThat(article.text()).isEqualTo(TEXT);
  }

  @Test
  void aNewsFlashIsNoTitle() throws IOException {
    String flash = "⚡️BREAKING: Two dockers dead in Odesa\n\n" + TEXT;
    Article article = article("a.txt", flash);
    assertThat(article.title()).isEmpty();
    assertThat(article.text()).isEqualTo(flash);
  }

  @Test
  void aFirstSentenceIsNoTitle() throws IOException {
    Article article = article("a.txt", TEXT + "\n\nNobody was hurt.");
    assertThat(article.title()).isEmpty();
    assertThat(article.text()).startsWith(TEXT);
  }

  @Test
  void jsonLinesKeepTheTextVerbatim() throws IOException {
    Article article =
        article(
            "a.jsonl",
            "{\"id\":7,\"outlet\":\"Hill Post\",\"published\":\"2022-01-03T23:10:00+06:00\",\"text\":\"  Two\\n lines \"}\n");
    assertThat(article.id()).isEqualTo("7");
    assertThat(article.text()).isEqualTo("  Two\n lines ");
    assertThat(article.published()).contains(LocalDate.of(2022, 1, 3));
  }

  @Test
  void theUrlNamesAnArticleWithoutId() throws IOException {
    Article article = article("a.jsonl", "{\"url\":\"http://hill.example/1\",\"text\":\"A\"}");
    assertThat(article.id()).isEqualTo(ContentId.of("http://hill.example/1"));
  }

  @Test
  void theGivenDateIsForArticlesWithoutOne() throws IOException {
    file("a.txt", TEXT.getBytes(UTF_8));
    List<Read> reads =
        list(
            Articles.read(
                List.of(folder.toString()),
                InputStream.nullInputStream(),
                Optional.of(LocalDate.of(2022, 1, 5))));
    assertThat(((ReadArticle) reads.getFirst()).article().published())
        .contains(LocalDate.of(2022, 1, 5));
  }

  @Test
  void malformedJsonIsOneProblemAndReadingGoesOn() throws IOException {
    file(
        "a.jsonl",
        "{\"text\":\"One\"}\n{\"text\":\n\n{\"text\":\"Two\"}\n{}\n[]\n".getBytes(UTF_8));
    assertThat(read("a.jsonl"))
        .extracting(ArticlesTest::shape)
        .containsExactly(
            "One@1",
            "malformed JSON at column 9@2",
            "Two@4",
            "no \"text\"@5",
            "not a JSON object@6");
  }

  @Test
  void aPublicationDateThatIsNoneIsAProblemBesideTheArticle() throws IOException {
    file("a.jsonl", "{\"text\":\"One\",\"published\":\"lately\"}".getBytes(UTF_8));
    assertThat(read("a.jsonl"))
        .extracting(ArticlesTest::shape)
        .containsExactly("One@1", "\"published\" is not a date@1");
  }

  @Test
  void gzipIsTransparent() throws IOException {
    file("a.txt.gz", gzip(TEXT.getBytes(UTF_8)));
    assertThat(read("a.txt.gz")).extracting(ArticlesTest::shape).containsExactly(TEXT + "@");
  }

  @Test
  void truncatedGzipIsAProblemAfterTheLinesThatCouldBeRead() throws IOException {
    byte[] lines =
        gzip(("{\"text\":\"One\"}\n" + "{\"text\":\"Two\"}\n".repeat(9)).getBytes(UTF_8));
    file("a.jsonl.gz", Arrays.copyOf(lines, lines.length - 4));
    List<String> shapes = read("a.jsonl.gz").stream().map(ArticlesTest::shape).toList();
    assertThat(shapes).startsWith("One@1");
    assertThat(shapes.getLast()).startsWith("truncated gzip");
  }

  @Test
  void utf16AndWindows1252AreRecognised() throws IOException {
    String text = "It’s the café where the délégué said “no” to the élite, as he had said before.";
    file("a.txt", text.getBytes(UTF_16));
    file("b.txt", text.getBytes(Charset.forName("windows-1252")));
    file("c.jsonl", "{\"text\":\"Naïve\"}\n".repeat(3).getBytes(UTF_16));
    assertThat(read(""))
        .extracting(ArticlesTest::shape)
        .containsExactly(text + "@", text + "@", "Naïve@1", "Naïve@2", "Naïve@3");
  }

  @Test
  void whatHoldsNoTextSaysWhy() throws IOException {
    file("a.txt", new byte[0]);
    file("b.txt", new byte[] {1, 0, 2, 0, 0, 0, 9, 9, 0, 3, 4, 5});
    file("c.txt", "%PDF-1.4 etc".getBytes(UTF_8));
    file("d.txt", " \n ".getBytes(UTF_8));
    file("e.jsonl", new byte[0]);
    file("f.html", "<html><body><ul><li><a href=x>Home</a></ul></body></html>".getBytes(UTF_8));
    assertThat(read(""))
        .extracting(ArticlesTest::shape)
        .containsExactly(
            "empty@",
            "binary, not text@",
            "not text but a PDF@",
            "no text@",
            "empty@",
            "a page without an article@");
  }

  @Test
  void anEndlessLineIsAProblemAndTheNextLineIsRead() throws IOException {
    byte[] line = new byte[50 << 20];
    Arrays.fill(line, (byte) 'x');
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(line);
    out.write("\n{\"text\":\"Two\"}".getBytes(UTF_8));
    file("a.jsonl", out.toByteArray());
    file("b.txt", line);
    assertThat(read(""))
        .extracting(ArticlesTest::shape)
        .containsExactly(
            "more than 16 MB in one piece@1", "Two@2", "more than 16 MB in one piece@");
  }

  @Test
  void foreignArticlesAreKeptAndMarked() throws IOException {
    file(
        "a.txt",
        "Die Bergleute haben am Montag die Grube verlassen und sind zum Amt des Gouverneurs gezogen, weil sie nicht mehr warten wollen."
            .getBytes(UTF_8));
    List<Read> reads = read("a.txt");
    assertThat(((ReadArticle) reads.getFirst()).article().language()).isEqualTo("de");
    assertThat(shape(reads.getLast())).isEqualTo("not English but German@");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Spain extradited a suspected money launderer to Argentina on Thursday under a bilateral judicial treaty.",
        "en | Thugs beat up a teacher outside a cafe in Sofia, leaving a colleague with a broken jaw, a neighbour says.",
        "cs | Horníci v pondělí opustili důl a šli k úřadu hejtmana, protože se jim už nechce čekat na slib, který jim dal.",
        "it | I minatori hanno lasciato la miniera e sono andati in piazza, perché non si fidano della promessa di un ministro.",
        "pt | Os mineiros saíram da mina e foram para a praça, porque não confiam na promessa que o ministro fez em março.",
        "hu | A bányászok elhagyták a bányát és a térre vonultak, mert nem hisznek az ígéretnek, amit a miniszter tett.",
        "nl | De mijnwerkers hebben de mijn verlaten en zijn naar het plein gegaan, want ze willen niet meer wachten op geld.",
        "pl | Górnicy wyszli z kopalni i poszli na plac, bo nie wierzą w obietnicę, którą dał im w marcu minister.",
      })
  void aLineIsToldByItsSmallWords(String language, String line) throws IOException {
    assertThat(article("a.txt", line).language()).isEqualTo(language);
  }

  @Test
  void foldersAreReadInOrderAndOtherFilesPassedOver() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    file("sub/c.txt", "C".getBytes(UTF_8));
    file("b.txt", "B".getBytes(UTF_8));
    file("a.png", "A".getBytes(UTF_8));
    file(".hidden.txt", "H".getBytes(UTF_8));
    assertThat(read("")).extracting(ArticlesTest::shape).containsExactly("B@", "C@");
  }

  @Test
  void globsMatchFiles() throws IOException {
    file("one.txt", "1".getBytes(UTF_8));
    file("two.txt", "2".getBytes(UTF_8));
    assertThat(read("o*.txt")).extracting(ArticlesTest::shape).containsExactly("1@");
    assertThat(read("x*.txt")).extracting(ArticlesTest::shape).containsExactly("matches no file@");
  }

  @Test
  void whatIsNotThereIsAProblem() {
    assertThat(read("gone.txt"))
        .extracting(ArticlesTest::shape)
        .containsExactly("no such file or folder@");
  }

  @Test
  void standardInputIsToldByItsFirstCharacters() {
    assertThat(standardInput("{\"text\":\"One\"}")).containsExactly("One@1");
    assertThat(standardInput(TEXT)).containsExactly(TEXT + "@");
    assertThat(standardInput("<!DOCTYPE html><p>x")).containsExactly("a page without an article@");
  }

  @Test
  void bytesReadReachesBytes() throws IOException {
    file("a.jsonl.gz", gzip("{\"text\":\"One\"}".getBytes(UTF_8)));
    Articles articles =
        Articles.read(List.of(folder.toString()), InputStream.nullInputStream(), Optional.empty());
    list(articles);
    assertThat(articles.bytesRead()).isPositive().isEqualTo(articles.bytes());
  }

  private static List<String> standardInput(String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
    return list(Articles.read(List.of("-"), in, Optional.empty())).stream()
        .map(ArticlesTest::shape)
        .toList();
  }

  private Article article(String name, String content) throws IOException {
    file(name, content.getBytes(UTF_8));
    return ((ReadArticle) read(name).getFirst()).article();
  }

  private void file(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private List<Read> read(String name) {
    String path = folder.resolve(name).toString();
    return list(Articles.read(List.of(path), InputStream.nullInputStream(), Optional.empty()));
  }

  private static List<Read> list(Articles articles) {
    List<Read> reads = new ArrayList<>();
    articles.forEachRemaining(reads::add);
    return reads;
  }

  private static String shape(Read read) {
    String what =
        switch (read) {
          case ReadArticle article -> article.article().text();
          case Problem problem -> problem.what();
        };
    return what + "@" + (read.line().isPresent() ? read.line().getAsLong() : "");
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }
}
