package org.tocsin.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Trees;

final class SubjectsTest {
  /** Who speaks where the tree hangs the word before the cue into what is said. */
  private static Stream<String> speakers(String word) {
    Sentence sentence =
        Trees.tree(
            """
            The the DET DT 2 det
            river river NOUN NN 4 nsubj
            will will AUX MD 4 aux
            rise rise VERB VB 7 ccomp
            , , PUNCT , 7 punct
            %1$s %1$s PROPN NNP 4 obj
            said say VERB VBD 0 root
            """
                .formatted(word));
    String text = "The river will rise , " + word + " said";
    return Statements.find(text, List.of(sentence)).stream()
        .flatMap(statement -> statement.speaker().stream())
        .map(speaker -> speaker.span().of(text));
  }

  @Test
  void aNameThatEndsLikeADaySpeaks() {
    assertThat(speakers("Halliday")).containsExactly("Halliday");
    assertThat(speakers("Faraday")).containsExactly("Faraday");
  }

  @Test
  void aDayDoesNotSpeak() {
    assertThat(speakers("Monday")).isEmpty();
    assertThat(speakers("Yesterday")).isEmpty();
  }
}
