package org.tocsin.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tocsin.text.Article;

/** Whatever comes in, articles or problems come out. */
class AnyBytesTest {
  private static final int MUTANTS = 2000;
  private static final int SEED = 20220105;
  private static final Duration NO_HANG = Duration.ofMinutes(2);

  private static final String HTML =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Dam gives way</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam gives way",
      "datePublished":"2021-05-04","author":[{"name":"A. Clerk"}]}</script></head><body>
      <nav><a href="/">Home</a></nav><article><h1>Dam gives way</h1><div class="article-body">
      <p>Water from the broken dam reached the lower town in the night, and the mayor said that
      nobody had been hurt.<p>Engineers had asked for repairs in spring, but the council put the
      vote off twice before summer.</div></article><footer>Imprint</footer></body></html>
      """;
  private static final String JSON =
      """
      {"id":"a","published":"2021-05-04","text":"The mayor thanked the firemen."}
      {"id":"b","url":"http://town.example/b","text":"Repairs begin on Friday \\u2013 at last."}
      """;
  private static final String TEXT =
      """
      Title: Dam gives way
      Published: 4 May 2021

      The mayor said that the dam would be mended within the year. “We owe it to the town.”
      """;

  @Test
  void mutatedInputsNeitherCrashNorHang() throws IOException {
    Random random = new Random(SEED);
    List<byte[]> seeds =
        List.of(
            HTML.getBytes(UTF_8),
            JSON.getBytes(UTF_8),
            TEXT.getBytes(UTF_8),
            gzip(HTML.getBytes(UTF_8)),
            gzip(JSON.getBytes(UTF_8)));
    int[] articles = {0};
    int[] problems = {0};
    assertTimeoutPreemptively(
        NO_HANG,
        () -> {
          for (int i = 0; i < MUTANTS; i++) {
            Articles reads = read(mutate(seeds.get(i % seeds.size()), random));
            while (reads.hasNext()) {
              switch (reads.next()) {
                case ReadArticle _ -> articles[0]++;
                case Problem _ -> problems[0]++;
              }
            }
          }
        });
    assertThat(articles[0]).isGreaterThan(MUTANTS / 4);
    assertThat(problems[0]).isGreaterThan(MUTANTS / 10);
  }

  @Property(tries = 500)
  void anyBytesAreArticlesWithTextOrProblemsWithAdvice(@ForAll byte[] bytes) {
    assertOrderly(bytes);
  }

  @Property(tries = 300)
  void anyTextBehindAnOpeningTagIsOrderly(@ForAll String text) {
    assertOrderly(("<html><body><p>" + text).getBytes(UTF_8));
  }

  @Property(tries = 300)
  void anyTextBehindAnOpeningBraceIsOrderly(@ForAll String text) {
    assertOrderly(("{\"text\":\"" + text).getBytes(UTF_8));
  }

  @Test
  void aHundredThousandNestedTagsAreReadToTheEnd() {
    assertTimeoutPreemptively(
        NO_HANG, () -> assertOrderly(("<html>" + "<div>".repeat(100_000) + "x").getBytes(UTF_8)));
  }

  @Test
  void deeplyNestedJsonIsAProblem() {
    Articles reads = read(("{\"text\":" + "[".repeat(100_000)).getBytes(UTF_8));
    assertThat(reads.next()).isInstanceOf(Problem.class);
  }

  private static void assertOrderly(byte[] bytes) {
    Articles reads = read(bytes);
    boolean any = false;
    while (reads.hasNext()) {
      any = true;
      switch (reads.next()) {
        case ReadArticle read ->
            assertThat(read.article()).extracting(Article::text).asString().isNotBlank();
        case Problem problem -> assertThat(problem.what() + problem.advice()).isNotBlank();
      }
    }
    assertThat(any || new String(bytes, UTF_8).isBlank()).isTrue();
  }

  private static Articles read(byte[] bytes) {
    return Articles.read(List.of("-"), new ByteArrayInputStream(bytes), Optional.empty());
  }

  /** Flips, cuts, repeats and inserts bytes at up to eight places. */
  private static byte[] mutate(byte[] seed, Random random) {
    byte[] bytes = seed.clone();
    for (int n = 1 + random.nextInt(8); n > 0 && bytes.length > 1; n--) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + 1 + random.nextInt(64));
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 ->
            bytes = join(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
        case 2 ->
            bytes = join(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
        default -> {
          byte[] noise = new byte[1 + random.nextInt(16)];
          random.nextBytes(noise);
          bytes =
              join(
                  join(Arrays.copyOf(bytes, at), noise),
                  Arrays.copyOfRange(bytes, at, bytes.length));
        }
      }
    }
    return bytes;
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }
}
