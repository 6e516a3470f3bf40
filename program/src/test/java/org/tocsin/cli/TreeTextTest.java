package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.record.Explanation.Word;
import org.tocsin.text.Span;

final class TreeTextTest {
  private final List<Word> words = new ArrayList<>();

  private TreeTextTest word(String text, int head, String relation, String... roles) {
    int start = words.isEmpty() ? 0 : words.getLast().span().end() + 1;
    words.add(
        new Word(
            words.size(),
            new Span(start, start + text.length()),
            text,
            text,
            text.equals(".") ? "PUNCT" : "X",
            head,
            relation,
            List.of(roles)));
    return this;
  }

  private String tree(boolean full) {
    return String.join("\n", TreeText.lines(words, full, 60, new Paint(false)));
  }

  private TreeTextTest sentence() {
    return word("Armed", 1, "amod", "actor")
        .word("rebels", 2, "nsubj", "actor")
        .word("shelled", -1, "root", "trigger")
        .word("Nawa", 2, "obj", "recipient")
        .word("on", 5, "case")
        .word("Friday", 2, "obl", "date")
        .word(".", 2, "punct");
  }

  @Test
  void phrasesTakeOneLineAndKeepTheSentencesOrder() {
    assertThat(sentence().tree(false))
        .isEqualTo(
            """
            ╭─ Armed rebels  nsubj      actor
            shelled          root       trigger
            ├─ Nawa          obj        recipient
            ╰─ on Friday     obl        date\
            """);
  }

  @Test
  void aFullTreeHasALineForEveryWord() {
    assertThat(sentence().tree(true))
        .isEqualTo(
            """
               ╭─ Armed  amod       actor
            ╭─ rebels    nsubj      actor
            shelled      root       trigger
            ├─ Nawa      obj        recipient
            │  ╭─ on     case
            ├─ Friday    obl        date
            ╰─ .         punct\
            """);
  }

  @Test
  void noWordsMakeNoTree() {
    assertThat(tree(false)).isEmpty();
  }
}
