package org.tocsin.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldTest {
  @ParameterizedTest
  @CsvSource({"Đukanović, dukanovic", "đukanović, dukanovic", "Østergård, ostergard", "Łódź, lodz"})
  void aLetterWithABarIsThePlainOne(String written, String folded) {
    assertThat(Fold.words(written)).containsExactly(folded);
  }
}
