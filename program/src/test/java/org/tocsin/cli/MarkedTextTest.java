package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.record.Explanation.Mark;
import org.tocsin.record.Explanation.Passage;
import org.tocsin.text.Span;

final class MarkedTextTest {
  private static final int OFFSET = 100;

  /** Marks are given as {@code role=words}. */
  private static String marked(String text, int width, String... marks) {
    List<Mark> spans =
        Arrays.stream(marks)
            .map(mark -> mark.split("=", 2))
            .map(mark -> new Mark(mark[0], span(text, mark[1])))
            .toList();
    Passage passage = new Passage(1, new Span(OFFSET, OFFSET + text.length()), text, spans);
    return String.join("\n", MarkedText.lines(passage, width, new Paint(false)));
  }

  private static Span span(String text, String words) {
    int start = OFFSET + text.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void everyPartIsUnderlinedAndNamed() {
    assertThat(marked("Rebels shelled a town.", 80, "actor=Rebels", "recipient=a town"))
        .isEqualTo(
            """
            Rebels shelled a town.
            ──────         ──────
            actor          recipient\
            """);
  }

  @Test
  void aLabelWithoutRoomHangsLower() {
    assertThat(marked("He hit us.", 80, "actor=He", "trigger=hit", "recipient=us"))
        .isEqualTo(
            """
            He hit us.
            ── ═══ ──
            │  │   recipient
            │  trigger
            actor\
            """);
  }

  @Test
  void aPartInsideAnotherStandsNearerToTheText() {
    assertThat(
            marked(
                "unless it ends by Friday",
                80,
                "condition=unless it ends by Friday",
                "deadline=Friday"))
        .isEqualTo(
            """
            unless it ends by Friday
                              ──────
                              deadline
            ────────────────────────
            condition\
            """);
  }

  @Test
  void aPartThatGoesOnIsNamedOnBothLines() {
    assertThat(marked("They would attack the port", 18, "act=attack the port"))
        .isEqualTo(
            """
            They would attack
                       ──────
                       act
            the port
            ────────
            act\
            """);
  }

  @Test
  void aSentenceOverTwoLinesOfTheArticleIsOneText() {
    assertThat(marked("Rebels\nleft.", 80, "actor=Rebels")).startsWith("Rebels left.\n");
  }

  @Test
  void whatWouldSteerTheTerminalIsBlankAndMarksStayInPlace() {
    assertThat(marked("Re\u001bbels\u009b left.", 80, "trigger=left"))
        .startsWith("Re bels  left.\n         ════\n");
  }
}
