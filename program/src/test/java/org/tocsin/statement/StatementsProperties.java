package org.tocsin.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.engine.Engine;
import org.tocsin.syntax.Sentence;
import org.tocsin.text.Span;

/** Whatever the text: offsets inside it, parents in the list, the same again. */
final class StatementsProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "'",
            "’",
            "‘",
            "``",
            "''",
            "\n\n",
            ": ",
            ", ",
            ". ",
            "? ",
            "(",
            " ]",
            " he said ",
            "The minister ",
            "according to ",
            "police ",
            " told reporters ",
            "that rain fell",
            " 😀 ",
            "adding ",
            "Belova",
            "who warned ",
            "of war",
            "—")
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 150)
  void offsetsAndParentsHold(@ForAll("texts") String text) {
    List<Sentence> sentences = Engine.english().parse(text);
    List<Statement> found = Statements.find(text, sentences);
    Span whole = new Span(0, text.length());
    for (Statement statement : found) {
      assertThat(statement.content()).allMatch(whole::contains);
      assertThat(whole.contains(statement.cue())).isTrue();
      assertThat(statement.parent().orElse(0)).isBetween(0, found.size() - 1);
      statement
          .speaker()
          .ifPresent(s -> assertThat(sentences.get(s.sentence()).size()).isGreaterThan(s.token()));
    }
    assertThat(Statements.find(text, sentences)).isEqualTo(found);
  }
}
