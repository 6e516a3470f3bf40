package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.syntax.Conllu;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

class EngineTest {
  private static final String TEXT =
      "Rebels attacked the town of Mora on Friday. The governor, who fled, blamed Kenya.";

  @Test
  void aTextBecomesTreesWithItsOwnOffsets() {
    List<Sentence> sentences = Engine.english().parse(TEXT);
    assertThat(sentences).hasSize(2);
    Sentence first = sentences.getFirst();
    assertThat(first.root().lemma()).isEqualTo("attack");
    assertThat(first.child(first.root(), "nsubj")).map(Token::form).contains("Rebels");
    assertThat(sentences)
        .flatExtracting(Sentence::tokens)
        .allMatch(token -> token.span().of(TEXT).equals(token.form()));
  }

  @Test
  void mentionsReachOverRelativeClausesButNotPrepositions() {
    List<String> said =
        Engine.english().parse(TEXT).stream()
            .flatMap(sentence -> sentence.mentions().stream())
            .map(mention -> mention.type() + " " + mention.span().of(TEXT))
            .toList();
    assertThat(said)
        .contains("PERSON Rebels", "PLACE the town of Mora", "PLACE Kenya")
        .anyMatch(mention -> mention.startsWith(EntityType.PERSON + " The governor, who fled"));
  }

  @Test
  void whatIsKeptAsConlluComesBackWithItsMentions() {
    List<Sentence> sentences = Engine.english().parse(TEXT);
    List<Sentence> back = Conllu.read(Conllu.write(sentences));
    assertThat(back)
        .extracting(Sentence::tokens)
        .isEqualTo(sentences.stream().map(Sentence::tokens).toList());
    assertThat(back)
        .extracting(Sentence::mentions)
        .isEqualTo(sentences.stream().map(Sentence::mentions).toList());
  }

  @Test
  void anEmptyTextHasNoSentences() {
    assertThat(Engine.english().parse(" \n ")).isEmpty();
  }
}
