package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormFeaturesTest {
  @Test
  void digitsCapitalsAndTypographyAreEvenedOut() {
    assertThat(FormFeatures.of("1984").key()).isEqualTo("0000");
    assertThat(FormFeatures.of("Ankara").key()).isEqualTo("ankara");
    assertThat(FormFeatures.of("n’t").key()).isEqualTo("n't");
    assertThat(FormFeatures.of("—").key()).isEqualTo("-");
  }

  @Test
  void capitalsStayInTheShape() {
    int shape = FormFeatures.TABLES.length - 1;
    assertThat(FormFeatures.of("Bank").affixes()[shape])
        .isNotEqualTo(FormFeatures.of("bank").affixes()[shape])
        .isNotEqualTo(FormFeatures.of("BANK").affixes()[shape])
        .isEqualTo(FormFeatures.of("Turn").affixes()[shape]);
  }

  @Test
  void wordsOfOneEndingShareItsRow() {
    assertThat(FormFeatures.of("walking").affixes()[5])
        .isEqualTo(FormFeatures.of("sing-ing").affixes()[5]);
  }

  @Test
  void everyRowIsInItsTable() {
    for (String form : new String[] {"", "a", "☃", "A".repeat(99), "e.g.", "\ud83d\ude00"}) {
      FormFeatures features = FormFeatures.of(form);
      for (int t = 0; t < FormFeatures.TABLES.length; t++) {
        assertThat(features.affixes()[t]).isBetween(0, FormFeatures.SIZES[t] - 1);
      }
      for (int gram : features.grams()) {
        assertThat(gram).isBetween(0, FormFeatures.GRAMS - 1);
      }
    }
  }
}
