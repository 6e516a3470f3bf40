package org.tocsin.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.syntax.Trees.tree;
import static org.tocsin.syntax.Trees.word;

import java.util.List;
import org.junit.jupiter.api.Test;

class NounsOfVerbsTest {
  private static final String LEFT =
      """
      Shells shell NOUN NNS 2 nsubj
      %s VERB VBD 0 root
      two two NUM CD 4 nummod
      guards guard NOUN NNS 2 obj
      dead dead ADJ JJ 4 amod
      . . PUNCT . 2 punct
      """;

  private static List<String> below(Sentence sentence, String verb, String relation) {
    return sentence.children(word(sentence, verb), relation).map(Token::form).toList();
  }

  @Test
  void howSomebodyIsLeftBelongsToTheVerb() {
    Sentence s = Mender.mend(tree(LEFT.formatted("left leave")));
    assertThat(below(s, "left", "xcomp")).containsExactly("dead");
    assertThat(below(s, "guards", "amod")).isEmpty();
  }

  @Test
  void behindOtherVerbsItBelongsToTheNoun() {
    String words = LEFT.formatted("buried bury");
    assertThat(Mender.mend(tree(words)).tokens()).isEqualTo(tree(words).tokens());
  }
}
