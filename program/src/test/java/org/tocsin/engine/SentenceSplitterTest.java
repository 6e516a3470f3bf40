package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private static List<String> sentences(String text) {
    return Engine.words(text).stream()
        .map(words -> text.substring(words.getFirst().start(), words.getLast().end()))
        .toList();
  }

  @Test
  void stopsEndSentencesButNotAfterTitlesAndInitials() {
    assertThat(sentences("Gen. A. B. Okoro met Mr. Diaz. They signed. Why? Nobody knows!"))
        .containsExactly("Gen. A. B. Okoro met Mr. Diaz.", "They signed.", "Why?", "Nobody knows!");
  }

  @Test
  void anAcronymMayEndASentenceOrNot() {
    assertThat(sentences("He left the U.S. in May. She stayed in the U.S. The border closed."))
        .containsExactly(
            "He left the U.S. in May.", "She stayed in the U.S.", "The border closed.");
  }

  @Test
  void noSentenceEndsInsideAName() {
    assertThat(sentences("Kim Jong Un left. The March 23 Movement met Kim Jong Un in Goma."))
        .containsExactly("Kim Jong Un left.", "The March 23 Movement met Kim Jong Un in Goma.");
  }

  @Test
  void aQuotationMarkThatClosesBelongsToTheSentence() {
    assertThat(sentences("“We will strike.” The minister left. \"Never,\" he said."))
        .containsExactly("“We will strike.”", "The minister left.", "\"Never,\" he said.");
  }

  @Test
  void aQuestionInsideAQuotationDoesNotPartItFromItsSpeaker() {
    assertThat(sentences("“Who fired?” asked the judge. “They did!” shouted the crowd."))
        .containsExactly("“Who fired?” asked the judge.", "“They did!” shouted the crowd.");
  }

  @Test
  void aDatelineIsASentenceOfItsOwn() {
    assertThat(sentences("LIMA, Feb. 3 (Reuters) - Miners struck on Monday. Police came."))
        .containsExactly("LIMA, Feb. 3 (Reuters) -", "Miners struck on Monday.", "Police came.");
  }

  @Test
  void aBlankLineEndsAHeadlineWithoutAStop() {
    assertThat(sentences("Miners strike in Lima\n\nPolice came."))
        .containsExactly("Miners strike in Lima", "Police came.");
  }

  @Test
  void aWrappedLineGoesOn() {
    assertThat(
            sentences(
                "The miners of the northern province went on strike on\nMonday and stayed out."))
        .hasSize(1);
  }

  @Test
  void noSentenceIsLongerThanTheBound() {
    String text = "word, ".repeat(1000);
    assertThat(Engine.words(text))
        .allMatch(words -> words.size() <= SentenceSplitter.MOST_TOKENS)
        .hasSizeLessThan(20);
  }
}
