package org.tocsin.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.Finding;
import org.tocsin.coder.Findings;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;

/** The event that a labelled sentence is about: with two parties if any has, nearest the root. */
final class MainEvent {
  private static final Comparator<Candidate> FIRST =
      Comparator.comparing((Candidate c) -> !c.hasBoth())
          .thenComparingInt(Candidate::depth)
          .thenComparingInt(c -> c.trigger().start());

  private final Findings findings;

  private MainEvent(Findings findings) {
    this.findings = findings;
  }

  private record Candidate(Finding.Event event, Span trigger, int depth) {
    boolean hasBoth() {
      return event.actor().isPresent() && event.recipient().isPresent();
    }
  }

  /** The pairs of the main trigger. */
  static List<Finding.Event> of(Findings findings) {
    MainEvent main = new MainEvent(findings);
    List<Candidate> candidates = findings.events().map(main::candidate).toList();
    Optional<Candidate> first = candidates.stream().min(FIRST);
    return candidates.stream()
        .filter(c -> first.filter(f -> f.trigger().equals(c.trigger())).isPresent())
        .map(Candidate::event)
        .toList();
  }

  private Candidate candidate(Finding.Event event) {
    Span trigger = event.triggers().getFirst();
    Sentence sentence = findings.sentences().get(event.sentence());
    return new Candidate(event, trigger, depth(sentence, trigger));
  }

  private static int depth(Sentence sentence, Span trigger) {
    Optional<Token> at =
        sentence.tokens().stream().filter(t -> t.span().equals(trigger)).findFirst();
    int depth = 0;
    while (at.isPresent()) {
      depth++;
      at = at.flatMap(sentence::head);
    }
    return depth;
  }
}
