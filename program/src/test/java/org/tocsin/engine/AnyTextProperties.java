package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.text.Span;

class AnyTextProperties {

  @Property(tries = 200)
  void wordsLieInOrderAndCoverAllThatIsNoSpace(@ForAll("texts") String text) {
    StringBuilder covered = new StringBuilder();
    int at = 0;
    for (List<Span> sentence : Engine.words(text)) {
      assertThat(sentence).isNotEmpty().hasSizeLessThanOrEqualTo(SentenceSplitter.MOST_TOKENS);
      for (Span word : sentence) {
        assertThat(word.start()).isGreaterThanOrEqualTo(at);
        assertThat(word.length()).isPositive();
        covered.append(word.of(text));
        at = word.end();
      }
    }
    assertThat(solid(covered.toString())).isEqualTo(solid(text));
  }

  private static String solid(String text) {
    StringBuilder solid = new StringBuilder();
    text.chars().filter(c -> !Chars.isSpace((char) c)).forEach(c -> solid.append((char) c));
    return solid.toString();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Mr.",
            "U.S.",
            "don't",
            "well-known",
            "“",
            "”",
            "\"",
            "'s",
            "...",
            ".",
            "?!",
            "\n",
            "\n\n",
            " ",
            "\u00A0",
            "5pm",
            "$",
            "3,000",
            "http://x.example/",
            "@",
            "#",
            "A.",
            "—",
            "-",
            "(",
            ")",
            "[",
            "😀",
            "The",
            "word",
            "its",
            "a",
            "\u00AD",
            "\u2028",
            "…",
            "10:30");
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(200),
        pieces.list().ofMaxSize(60).map(list -> String.join("", list)),
        pieces.list().ofMaxSize(60).map(list -> String.join(" ", list)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ".", "(", "\n", "a.", "a-", "@", "A. "})
  void aMegabyteOfOneThingTakesLinearTime(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    assertThatCode(() ->
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Engine.words(text)))
        .doesNotThrowAnyException();
  }
}
