package org.tocsin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TookTest {
  private static final List<Took> FAST = List.of(new Took(1, 1), new Took(4, 2), new Took(2, 1));
  private static final List<Took> SLOW = List.of(new Took(8, 6), new Took(12, 8), new Took(20, 7));

  @Test
  void theRatioIsTakenRoundByRound() {
    assertThat(Took.ratio(SLOW, FAST, Took::seconds)).isEqualTo(8);
    assertThat(Took.ratio(SLOW, FAST, Took::cpu)).isEqualTo(6);
  }

  @Test
  void theMedianOfTwoLiesBetweenThem() {
    assertThat(Took.median(FAST.subList(0, 2), Took::seconds)).isEqualTo(2.5);
  }

  @Test
  void isReadAsItIsWritten() {
    assertThat(Took.parse(new Took(1.25, 0.5).toString())).isEqualTo(new Took(1.25, 0.5));
  }
}
