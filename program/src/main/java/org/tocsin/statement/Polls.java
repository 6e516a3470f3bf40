package org.tocsin.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;

/** "In a new poll, half of the voters chose …": what a survey says without a verb of saying. */
final class Polls {
  private static final Set<String> POLLS = Set.of("poll", "survey", "study", "polling", "census");

  private Polls() {}

  static Optional<Report> read(Page page, int number, Subjects subjects) {
    Sentence sentence = page.sentences().get(number);
    Token first = sentence.token(0);
    return !first.lower().equals("in")
        ? Optional.empty()
        : sentence
            .head(first)
            .filter(noun -> POLLS.contains(noun.lemma()))
            .flatMap(noun -> report(page, number, subjects, noun));
  }

  private static Optional<Report> report(Page page, int number, Subjects subjects, Token noun) {
    Sentence sentence = page.sentences().get(number);
    Token first = sentence.token(0);
    int comma = noun.index() + 1;
    while (comma < sentence.size() && !sentence.token(comma).form().equals(",")) {
      comma++;
    }
    BitSet content = new BitSet();
    content.set(Math.min(comma + 1, sentence.size()), sentence.size());
    List<Span> spans = Pieces.of(sentence, content);
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Report(
                number,
                first,
                first.span(),
                Kind.SAID,
                false,
                Optional.of(subjects.party(noun, first)),
                Optional.empty(),
                Optional.empty(),
                spans));
  }
}
