package org.tocsin.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.text.Span;

class TreebankTest {
  private static final String TWO =
      """
      # newdoc id = a
      # meta::genre = news
      # newpar
      1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
      1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_
      2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
      3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
      4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

      # newpar
      1\tWhy\twhy\tADV\tWRB\t_\t0\troot\t_\tSpaceAfter=No
      2\t?\t?\tPUNCT\t.\t_\t1\tpunct\t_\t_

      # newdoc id = b
      1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_
      """;

  @Test
  void theRawTextIsMadeOfSpacesAndParagraphs() {
    assertThat(Treebank.read(TWO))
        .extracting(Treebank.Document::text)
        .containsExactly("Don't go.\n\nWhy?", "Go");
  }

  @Test
  void wordsHaveTheirPlacesInTheText() {
    List<Sentence> sentences = Treebank.read(TWO).getFirst().sentences();
    assertThat(sentences.getFirst().tokens())
        .extracting(Token::span)
        .containsExactly(new Span(0, 2), new Span(2, 5), new Span(6, 8), new Span(8, 9));
    assertThat(sentences.getLast().span()).isEqualTo(new Span(11, 15));
  }

  @Test
  void theGenreIsThatOfTheDocument() {
    assertThat(Treebank.read(TWO))
        .extracting(d -> d.genre().orElse(""))
        .containsExactly("news", "");
  }

  @Test
  void aLineThatIsNoneIsNamed() {
    assertThatThrownBy(() -> Treebank.read("1\tGo"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 1");
  }
}
