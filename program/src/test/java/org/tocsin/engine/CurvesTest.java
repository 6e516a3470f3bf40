package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CurvesTest {
  @Test
  void theCurvesAreThoseOfMathematics() {
    for (float x = -20; x <= 20; x += 0.0137f) {
      assertThat((double) Curves.tanh(x)).isCloseTo(StrictMath.tanh(x), within(2e-6));
      assertThat(Curves.exp(x) / StrictMath.exp(x)).isCloseTo(1, within(1e-6));
      float[] one = {x};
      Curves.sigmoid(one, 0, 1);
      assertThat((double) one[0]).isCloseTo(1 / (1 + StrictMath.exp(-x)), within(2e-6));
    }
  }

  @Test
  void softmaxGivesProbabilitiesAndTheLogOfTheSum() {
    float[] scores = {9, 1, 2, 3, 9};
    double logSum = Curves.softmax(scores, 1, 4);
    assertThat(scores[0]).isEqualTo(9);
    assertThat(scores[1] + scores[2] + scores[3]).isCloseTo(1, within(1e-6f));
    assertThat(scores[3]).isCloseTo(0.66524f, within(1e-5f));
    assertThat(logSum).isCloseTo(3.407606, within(1e-5));
  }

  @Test
  void whatIsFarBelowTheBestHasNoProbability() {
    float[] scores = {0, Float.NEGATIVE_INFINITY, -100};
    Curves.softmax(scores, 0, 3);
    assertThat(scores).containsExactly(1, 0, 0);
  }
}
