package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Mention;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

class ModelTest {
  private static final List<List<String>> SENTENCES =
      List.of(
          List.of("The", "port", "was", "captured", "by", "the", "army", "on", "Monday", "."),
          List.of("Yes", "."),
          List.of("The", "minister", "said", "that", "talks", "had", "failed", "."));

  private static Sentence read(String... forms) {
    return Engine.english().parseWords(List.of(List.of(forms))).getFirst();
  }

  @Test
  void aPassiveHasItsSubjectAndItsAgent() {
    Sentence sentence = Engine.english().parseWords(SENTENCES).getFirst();
    assertThat(sentence.root().form()).isEqualTo("captured");
    assertThat(sentence.tokens())
        .extracting(Token::relation)
        .containsExactly(
            "det",
            "nsubj:pass",
            "aux:pass",
            "root",
            "case",
            "det",
            "obl:agent",
            "case",
            "obl",
            "punct");
  }

  @Test
  void aHeadlineEndsWithoutAStop() {
    assertThat(Model.isHeadline(List.of("Rebels", "shell", "harbour"))).isTrue();
    assertThat(Model.isHeadline(List.of("Toll", "reaches", "40"))).isTrue();
    assertThat(Model.isHeadline(List.of("Rebels", "shell", "harbour", "."))).isFalse();
    assertThat(Model.isHeadline(List.of("Yes", ",", "\"", "he", "said", ".", "\""))).isFalse();
  }

  @Test
  void aSpeakerAfterTheQuoteIsTheSubjectOfSaying() {
    Sentence sentence =
        read("\"", "We", "will", "not", "yield", ",", "\"", "Marta", "Lind", "said", ".");
    Token speaker = sentence.token(7);
    assertThat(speaker.relation()).isEqualTo("nsubj");
    assertThat(sentence.head(speaker).map(Token::form)).contains("said");
    assertThat(speaker.upos()).isEqualTo(Upos.PROPN);
  }

  @Test
  void headsOfMentionsHaveTheirType() {
    Sentence sentence = read("The", "mayor", "of", "London", "arrived", "on", "Monday", ".");
    assertThat(sentence.mentions())
        .extracting(Mention::head, Mention::type)
        .contains(
            tuple(1, EntityType.PERSON), tuple(3, EntityType.PLACE), tuple(6, EntityType.TIME));
  }

  @Test
  void sentencesReadTogetherAreReadAsAlone() {
    List<Sentence> together = Engine.english().parseWords(SENTENCES);
    for (int i = 0; i < SENTENCES.size(); i++) {
      Sentence alone = Engine.english().parseWords(List.of(SENTENCES.get(i))).getFirst();
      assertThat(together.get(i).tokens())
          .extracting(Token::head, Token::relation, Token::upos, Token::features)
          .containsExactlyElementsOf(
              alone.tokens().stream()
                  .map(t -> tuple(t.head(), t.relation(), t.upos(), t.features()))
                  .toList());
    }
  }

  @Test
  void aModelIsReadAsItWasWritten() throws IOException {
    Labels labels = new Labels(List.of("X"), List.of("a"), List.of("_"), List.of(), List.of("_"));
    float[][] matrix = {{1, -0.5f, 0}, {0, 0, 0}};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Weights(
            Vocabulary.of(List.of("", "é")),
            labels,
            Map.of("e", Embedding.of(matrix)),
            Map.of("f.x", matrix))
        .write(out);
    Weights read = Weights.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.words().words()).containsExactly("", "é");
    assertThat(read.labels().xpos()).containsExactly("a");
    assertThat(read.matrix("f.x")[0][1]).isBetween(-0.5001f, -0.4999f);
    assertThat(read.matrix("f.x")[1]).containsExactly(0, 0, 0);
    float[] sum = {1, 1, 1, 1};
    read.embedding("e").add(0, 2, sum, 1);
    assertThat(sum[1]).isEqualTo(1.5f);
    assertThat(sum[2]).isBetween(0.74f, 0.76f);
    assertThat(sum[3]).isEqualTo(1);
  }
}
