package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.engine.Engine;
import org.tocsin.syntax.Sentence;

final class FactualityReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Spain will never attack Togo. | never
          Spain will not attack Togo. | not
          Spain would never attack Togo. | never
          """)
  void theWordThatDeniesIsToldAsItIsWritten(String text, String word) {
    Sentence sentence = Engine.english().parse(text).getFirst();
    assertThat(new FactualityReader(sentence).of(sentence.root()))
        .contains(new FactualityReader.Found(Factuality.NEGATED, word));
  }
}
