package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final List<String> WORDS = List.of("", "the", "é", "Żabno", "t", "th");

  @Test
  void everyWordHasItsRow() {
    Vocabulary vocabulary = Vocabulary.of(WORDS);
    for (int row = 0; row < WORDS.size(); row++) {
      assertThat(vocabulary.row(WORDS.get(row))).isEqualTo(row);
    }
    assertThat(vocabulary.words()).isEqualTo(WORDS);
  }

  @Test
  void otherWordsHaveTheFirstRow() {
    assertThat(Vocabulary.of(WORDS).row("he")).isZero();
    assertThat(Vocabulary.of(WORDS).row("thé")).isZero();
    assertThat(Vocabulary.of(List.of("")).row("the")).isZero();
  }

  @Property
  void isWhatAListWouldSay(@ForAll Set<Short> numbers, @ForAll short other) {
    Set<String> words = new LinkedHashSet<>(List.of(""));
    numbers.forEach(number -> words.add(Integer.toString(number, 36)));
    List<String> list = List.copyOf(words);
    Vocabulary vocabulary = Vocabulary.of(Vocabulary.of(list).bytes());
    for (String word : list) {
      assertThat(vocabulary.row(word)).isEqualTo(list.indexOf(word));
    }
    String asked = Integer.toString(other, 36);
    assertThat(vocabulary.row(asked)).isEqualTo(Math.max(0, list.indexOf(asked)));
  }
}
