package org.tocsin.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tocsin.syntax.Trees.tree;
import static org.tocsin.syntax.Trees.word;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.text.Span;

class SentenceTest {
  private static final Sentence CLOSED =
      tree(
          """
          The the DET DT 3 det
          border border NOUN NN 3 compound
          posts post NOUN NNS 5 nsubj:pass
          were be AUX VBD 5 aux:pass
          closed close VERB VBN 0 root
          """);

  @Test
  void aBareRelationFindsItsSubtypesAndASubtypeOnlyItself() {
    assertThat(CLOSED.child(CLOSED.root(), "nsubj")).contains(word(CLOSED, "posts"));
    assertThat(CLOSED.child(CLOSED.root(), "nsubj:pass")).contains(word(CLOSED, "posts"));
    assertThat(CLOSED.child(CLOSED.root(), "nsubj:outer")).isEmpty();
  }

  @Test
  void aSubtreeComesInOrderOfPosition() {
    assertThat(CLOSED.subtree(word(CLOSED, "posts")).map(Token::form))
        .containsExactly("The", "border", "posts");
    assertThat(CLOSED.subtreeSpan(word(CLOSED, "posts"))).isEqualTo(new Span(0, 16));
    assertThat(CLOSED.span()).isEqualTo(new Span(0, 28));
  }

  @Test
  void onlyTheRootHasNoHead() {
    assertThat(CLOSED.tokens())
        .filteredOn(t -> CLOSED.head(t).isEmpty())
        .containsExactly(CLOSED.root());
  }

  @ParameterizedTest
  @CsvSource({
    "2, 1, 0, not one tree",
    "2, 1, 1, no root",
    "0, 0, 1, not one tree",
    "0, 9, 1, out of"
  })
  void refusesWhatIsNoTree(int head1, int head2, int head3, String complaint) {
    List<Token> tokens = List.of(token(0, head1 - 1), token(1, head2 - 1), token(2, head3 - 1));
    assertThatThrownBy(() -> new Sentence(tokens))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(complaint);
  }

  private static Token token(int index, int head) {
    Span span = new Span(index, index + 1);
    return new Token(index, span, "a", "a", Upos.X, "_", "_", head, "dep");
  }

  @Test
  void aFeatureIsFoundOnlyWhole() {
    Token token =
        new Token(0, new Span(0, 1), "a", "a", Upos.X, "_", "Number=Sing|Tense=Past", -1, "root");
    assertThat(token.has("Tense=Past")).isTrue();
    assertThat(token.has("Number=Sing")).isTrue();
    assertThat(token.has("Tense=Pas")).isFalse();
    assertThat(token.has("ense=Past")).isFalse();
  }
}
