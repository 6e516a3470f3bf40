package org.tocsin.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.text.Span;

class TimesPropertyTest {
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
