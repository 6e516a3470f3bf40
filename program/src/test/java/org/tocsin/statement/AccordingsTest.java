package org.tocsin.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Trees;

final class AccordingsTest {
  @Test
  void anAndThatOpensTheSentenceMayHangOnASecondClause() {
    Sentence sentence =
        Trees.tree(
            """
            And and CCONJ CC 3 cc
            walls wall NOUN NNS 3 nsubj
            fell fall VERB VBD 6 conj
            , , PUNCT , 6 punct
            Dale Dale PROPN NNP 6 nsubj
            left leave VERB VBD 0 root
            , , PUNCT , 10 punct
            according accord VERB VBG 10 case
            to to ADP IN 8 fixed
            Ode Ode PROPN NNP 3 obl
            """);
    String text = "And walls fell , Dale left , according to Ode";
    assertThat(Statements.find(text, List.of(sentence)))
        .singleElement()
        .extracting(statement -> statement.content().getFirst().of(text))
        .isEqualTo("And walls fell , Dale left");
  }
}
