package org.tocsin.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tocsin.ontology.EventType;

final class LexiconTest {
  private static final String HEAD = "type: ASSAULT\n[attack]\nverbs: attack\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "verb: hit@ unknown line 'verb'",
        "mode hugging: arm@ no mode 'hugging'",
        "context kitchen: pan@ no context 'kitchen'",
        "+ {Rebels attacked a convoy.@ a mark that is not closed",
        "+ Rebels} attacked a convoy.@ a mark that was not opened",
        "+ {Rebels <attacked> it}.@ a mark inside a mark",
        "+ {Rebels} attacked. | hugging@ neither a mode of ASSAULT nor a factuality: 'hugging'",
        "just words@ neither 'key: value'",
        "type: HUG@ no type 'HUG'; there are [AGREE, CONSULT",
        "act type: hug@ no type 'hug'; there are [AGREE, CONSULT",
        "target: neded@ no target 'neded'; there are needed",
        "of: recipent@ no of 'recipent'; there are actor, recipient",
        "alone: yse@ no alone 'yse'; there are yes, no",
        "reciprocal: true@ no reciprocal 'true'; there are yes, no",
        "- {Rebels} attacked. | hug@ no type 'hug'; there are [AGREE, CONSULT",
        "[attack]@ a second entry 'attack'"
      },
      quoteCharacter = '`')
  void aFaultyLineIsNamedWithItsAlternatives(String line, String message) {
    assertThatThrownBy(() -> Lexicon.parse("my.rules", HEAD + line))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("my.rules:4: ")
        .hasMessageContaining(message);
  }

  @Test
  void aLineBeforeTheFirstEntryIsAnError() {
    assertThatThrownBy(() -> Lexicon.parse("my.rules", "type: ASSAULT\nverbs: attack"))
        .hasMessage("my.rules:2: a line before the first [entry]");
  }

  @Test
  void oneRunShowsAllErrors() {
    assertThatThrownBy(() -> Lexicon.parse("my.rules", HEAD + "verb: hit\nwords"))
        .hasMessageContaining("my.rules:4: ")
        .hasMessageContaining("my.rules:5: ");
  }

  @Test
  void aQuestionMarkAfterTheSignMarksAKnownMiss() {
    String lines = "+ {Rebels} attacked.\n+? {Rebels} struck.\n-? They left.\n";
    List<Example> examples =
        Lexicon.parse("my.rules", HEAD + lines).entries().getFirst().examples();
    assertThat(examples).extracting(Example::missed).containsExactly(false, true, true);
    assertThat(examples).extracting(Example::must).containsExactly(true, true, false);
    assertThat(examples.get(1).text()).isEqualTo("Rebels struck.");
  }

  @Test
  void theLexiconHasSevenHundredTriggers() {
    assertThat(Lexicon.english().entries().stream().mapToInt(e -> e.triggers().size()).sum())
        .isGreaterThanOrEqualTo(700);
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeHasTwentyTriggers(EventType type) {
    assertThat(
            Lexicon.english().entries().stream()
                .filter(e -> e.type().filter(type::equals).isPresent())
                .mapToInt(e -> e.triggers().size())
                .sum())
        .isGreaterThanOrEqualTo(20);
  }
}
