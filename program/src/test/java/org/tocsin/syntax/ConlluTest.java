package org.tocsin.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.text.Span;

class ConlluTest {
  private static final String TWO =
      """
      1\tTroops\ttroop\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\tTokenRange=4:10
      2\tleft\tleave\tVERB\tVBD\tTense=Past\t0\troot\t_\tTokenRange=12:16

      1\tQuiet\tquiet\tADJ\tJJ\t_\t0\troot\t_\tTokenRange=20:25

      """;

  @Test
  void whatIsReadIsWrittenTheSame() {
    assertThat(Conllu.write(Conllu.read(TWO))).isEqualTo(TWO);
  }

  @Test
  void keepsTheArticlesOffsets() {
    assertThat(Conllu.read(TWO))
        .flatExtracting(Sentence::tokens)
        .extracting("span")
        .isEqualTo(List.of(new Span(4, 10), new Span(12, 16), new Span(20, 25)));
  }

  @Test
  void passesOverCommentsRangesAndEmptyNodes() {
    String more =
        "# text = Troops left\n1-2\tTroopsleft"
            + "\t_".repeat(8)
            + "\n"
            + TWO.replaceFirst("\n2", "\n1.1\tgone" + "\t_".repeat(8) + "\n2");
    assertThat(Conllu.write(Conllu.read(more))).isEqualTo(TWO);
  }

  @Test
  void laysWordsWithoutARangeOneSpaceApart() {
    String bare = TWO.replaceAll("TokenRange=\\d+:\\d+", "SpaceAfter=No");
    assertThat(Conllu.read(bare).getFirst().token(1).span()).isEqualTo(new Span(7, 11));
  }

  @Test
  void nothingHoldsNoSentence() {
    assertThat(Conllu.read("\n\n# only a remark\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"VERB, VRB, VRB", "12:16, 16:12, 16..12", "'\t0\troot', '\troot', 9 fields"})
  void namesTheLineThatIsWrong(String good, String bad, String complaint) {
    assertThatThrownBy(() -> Conllu.read(TWO.replace(good, bad).replaceAll("^\n", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2: ")
        .hasMessageContaining(complaint);
  }
}
