package org.tocsin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 2"})
  void refusesWhatIsNoStretch(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(start + ".." + end);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, 3, 5, false, false",
    "0, 4, 3, 5, true, false",
    "0, 9, 3, 5, true, true",
    "3, 5, 3, 5, true, true",
    "4, 5, 3, 5, true, false",
  })
  void endsBeforeItsEnd(int s1, int e1, int s2, int e2, boolean overlaps, boolean contains) {
    Span one = new Span(s1, e1);
    Span two = new Span(s2, e2);
    assertThat(one.overlaps(two)).isEqualTo(overlaps);
    assertThat(two.overlaps(one)).isEqualTo(overlaps);
    assertThat(one.contains(two)).isEqualTo(contains);
  }

  @Test
  void coverHoldsBothAndWhatLiesBetween() {
    assertThat(new Span(7, 9).cover(new Span(1, 3))).isEqualTo(new Span(1, 9));
  }

  @Test
  void countsInUtf16Units() {
    assertThat(new Span(2, 5).of("🔥war")).isEqualTo("war");
    assertThatThrownBy(() -> new Span(0, 6).of("🔥war"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void sortsByStartThenEnd() {
    assertThat(Stream.of(new Span(2, 3), new Span(0, 9), new Span(0, 4)).sorted())
        .containsExactly(new Span(0, 4), new Span(0, 9), new Span(2, 3));
  }
}
