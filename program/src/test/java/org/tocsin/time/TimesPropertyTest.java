package org.tocsin.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.text.Span;

class TimesPropertyTest {
  private static final List<Rule> RULES =
      Grammar.load("en/patterns.txt", Words.load("en/words.txt"));
  private static final Starts STARTS =
      new Starts(RULES, Words.vocabulary("en/words.txt", "en/patterns.txt"));
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2022, 1, 20));

  /** Words that make expressions, mixed with anything at all. */
  @Provide
  Arbitrary<String> texts() {
    List<String> words = Words.vocabulary("en/words.txt").stream().sorted().toList();
    Arbitrary<String> known = Arbitraries.of(words);
    Arbitrary<String> signs =
        Arbitraries.of(",", ".", "-", "'s", "31", "2021", "29 February", "a.m.", "\n\n");
    Arbitrary<String> odd = Arbitraries.strings().ofMaxLength(4);
    return Arbitraries.oneOf(List.of(known, signs, odd))
        .list()
        .ofMaxSize(25)
        .map(w -> String.join(" ", w));
  }

  @Property(tries = 500)
  void spansLieInsideInOrderAndApart(@ForAll("texts") String text) {
    int end = 0;
    for (TimeExpression found : Times.find(text, PUBLISHED)) {
      Span span = found.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(end).isLessThan(span.end());
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  /** What is asked of beginnings only saves work: each rule that matches is among those tried. */
  @Property(tries = 500)
  void noRuleThatMatchesIsPassedOver(@ForAll("texts") String text) {
    for (int at = 0; at < text.length(); at++) {
      boolean begins = Character.isLetterOrDigit(text.charAt(at));
      if (begins && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
        assertThat(IntStream.of(STARTS.at(text, at)).boxed())
            .as("rules tried at %d of %s", at, text)
            .containsAll(matching(text, at));
      }
    }
  }

  private static List<Integer> matching(String text, int at) {
    return IntStream.range(0, RULES.size())
        .filter(rule -> RULES.get(rule).matcher(text).region(at, text.length()).lookingAt())
        .boxed()
        .toList();
  }

  @Property(tries = 200)
  void theSameTextIsReadTheSameTwice(@ForAll("texts") String text) {
    assertThat(Times.find(text, PUBLISHED)).isEqualTo(Times.find(text, PUBLISHED));
  }

  /** Words that only mean a date where another date is known. */
  @Provide
  Arbitrary<String> relative() {
    return Arbitraries.of(
            "Monday",
            "last",
            "next",
            "week",
            "yesterday",
            "March",
            "the",
            "two",
            "years",
            "ago",
            "earlier",
            "weekend",
            "this",
            "summer",
            "Christmas",
            "day",
            "same",
            "10 p.m.",
            "on")
        .list()
        .ofMinSize(1)
        .ofMaxSize(15)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 500)
  void withoutPublicationDateNoDateIsInvented(@ForAll("relative") String text) {
    assertThat(Times.find(text, Optional.empty())).allMatch(found -> found.begin().isEmpty());
  }
}
