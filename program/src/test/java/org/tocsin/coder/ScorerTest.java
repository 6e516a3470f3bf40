package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScorerTest {
  private static float[] row(float first, float second) {
    float[] row = new float[Scorer.CLASSES];
    row[0] = first;
    row[1] = second;
    return row;
  }

  @Test
  void weightsAreReadAsTheyWereWrittenRoundedToHundredths() {
    String lines =
        Scorer.line("trigger:arrest", row(-0.274f, 3.5f)) + "\n" + Scorer.line("bias", row(0, 1));
    Scorer scorer = Scorer.read(lines + "\n");
    assertThat(scorer.weight("trigger:arrest", 0)).isEqualTo(-0.27f);
    assertThat(scorer.weight("trigger:arrest", 1)).isEqualTo(3.5f);
    assertThat(scorer.weight("trigger:arrest", 2)).isZero();
    assertThat(scorer.weight("bias", 1)).isEqualTo(1f);
    assertThat(scorer.weight("unknown", 1)).isZero();
  }

  @Test
  void weightsBeyondTwentyAreCutOff() {
    Scorer scorer = Scorer.read(Scorer.line("bias", row(99, -99)) + "\n");
    assertThat(scorer.weight("bias", 0)).isCloseTo(20.47, within(0.001));
    assertThat(scorer.weight("bias", 1)).isCloseTo(-20.48, within(0.001));
  }

  @Test
  void otherWeightsHaveAnotherHash() {
    Scorer one = Scorer.read(Scorer.line("bias", row(1, 0)) + "\n");
    Scorer other = Scorer.read(Scorer.line("bias", row(1.01f, 0)) + "\n");
    assertThat(one.hash()).isNotEqualTo(other.hash());
  }
}
