package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.text.Span;

class TokenizerTest {

  /** The words of a text with one space between. */
  private static String words(String text) {
    return Paragraphs.of(text).stream()
        .flatMap(paragraph -> Tokenizer.tokens(text, paragraph).stream())
        .map(word -> word.of(text))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "Don't go.                       | Do n't go .",
        "We can’t and won’t.             | We ca n’t and wo n’t .",
        "John's dogs' bowls              | John 's dogs ' bowls",
        "They cannot; I'm gonna.         | They can not ; I 'm gon na .",
        "O'Neill couldn't've known       | O'Neill could n't 've known",
        "the '90s and the 1990s          | the '90s and the 1990s",
      })
  void cliticsArePartedFromTheirWords(String text, String words) {
    assertThat(words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "a 12-year-old well-known spy    | a 12 - year - old well - known spy",
        "an anti-war e-mail, re-elected  | an anti-war e-mail , re-elected",
        "al-Shabab and US-led troops     | al - Shabab and US - led troops",
        "two – perhaps three—left        | two – perhaps three — left",
        "call 555-0142 now               | call 555-0142 now",
        "and/or on 3/4/2021              | and / or on 3/4/2021",
      })
  void hyphensPartWordsButNotPrefixes(String text, String words) {
    assertThat(words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "Mr. J. K. Smith Jr. left.       | Mr. J. K. Smith Jr. left .",
        "the U.S. and the U.N.'s envoy   | the U.S. and the U.N. 's envoy",
        "No. 5 said no.                  | No. 5 said no .",
        "at 5 p.m. on Jan. 30            | at 5 p.m. on Jan. 30",
        "Wait... what?!                  | Wait ... what ?!",
        "He is taller than I.            | He is taller than I .",
      })
  void abbreviationsKeepTheirStops(String text, String words) {
    assertThat(words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "$3.5bn, £20m and 7%             | $ 3.5 bn , £ 20 m and 7 %",
        "US$4,000 for 30km at 10:45am    | US$ 4,000 for 30 km at 10:45 am",
        "the 2nd of 1,234.5 tons         | the 2nd of 1,234.5 tons",
        "(see http://a.example/b?c=d).   | ( see http://a.example/b?c=d ) .",
        "mail x.y@news.example, please   | mail x.y@news.example , please",
        "@tocsin on #threats             | @tocsin on #threats",
        "⚡️⚡️Fire👩‍🚒👍🏽 🇵🇪🇪🇨             | ⚡️ ⚡️ Fire 👩‍🚒 👍🏽 🇵🇪 🇪🇨",
      })
  void numbersAndAddressesStayWhole(String text, String words) {
    assertThat(words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "“We [the union] won,” she said  | “ We [ the union ] won , ” she said",
        "SEOUL, Jan. 30 (Reuters) - It   | SEOUL , Jan. 30 ( Reuters ) - It",
        "«Non», dit-il                   | « Non » , dit - il",
        "\"Go,\" he said                 | \" Go , \" he said",
        "• one *two*                     | • one * two *",
      })
  void signsStandAlone(String text, String words) {
    assertThat(words(text)).isEqualTo(words);
  }

  @Test
  void offsetsAreThoseOfTheText() {
    String text = "  A 😀 b\u00A0c";
    assertThat(Tokenizer.tokens(text, new Span(0, text.length())))
        .containsExactly(new Span(2, 3), new Span(4, 6), new Span(7, 8), new Span(9, 10));
  }
}
