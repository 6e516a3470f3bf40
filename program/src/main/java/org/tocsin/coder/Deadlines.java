package org.tocsin.coder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.rule.Match;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;
import org.tocsin.time.TimeExpression;

/** Finds until when a threat leaves time. */
final class Deadlines {
  private static final Set<String> LIMITS = Set.of("by", "within", "before");
  private static final Set<String> ENDS = Set.of("by", "within", "before", "until");

  private final Scene scene;
  private final Sentence sentence;

  Deadlines(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
  }

  Optional<Span> of(Match threat) {
    List<TimeExpression> times =
        scene.timesOf(sentence).stream().filter(t -> t.type() != TimeExpression.Type.SET).toList();
    Set<String> limits = Demands.asks(threat) ? ENDS : LIMITS;
    return times.stream()
        .flatMap(t -> before(t.span(), limits).map(b -> b.span().cover(t.span())).stream())
        .findFirst()
        .or(() -> Demands.asks(threat) ? given(times, threat) : Optional.empty());
  }

  /** "a Friday deadline", "gave them 15 days". */
  private Optional<Span> given(List<TimeExpression> times, Match threat) {
    Span clause = sentence.subtreeSpan(threat.predicate());
    return times.stream()
        .map(TimeExpression::span)
        .filter(clause::contains)
        .filter(span -> !span.contains(threat.trigger().span()))
        .filter(this::isGiven)
        .findFirst();
  }

  private boolean isGiven(Span time) {
    return Scene.head(sentence, time)
        .filter(t ->
            switch (t.baseRelation()) {
              case "compound", "amod", "nummod", "obj", "iobj", "xcomp", "nmod" -> true;
              case "obl" -> sentence.child(t, "case").isEmpty() && isAfterGiving(t);
              default -> false;
            })
        .isPresent();
  }

  private boolean isAfterGiving(Token time) {
    return sentence.head(time).filter(v -> v.lemma().matches("give|have|allow")).isPresent();
  }

  private Optional<Token> before(Span time, Set<String> words) {
    return sentence.tokens().stream()
        .filter(t -> t.span().end() <= time.start())
        .reduce((first, second) -> second)
        .flatMap(
            last -> last.lower().equals("the") ? before(last.span(), words) : Optional.of(last))
        .filter(t -> words.contains(t.lower()));
  }
}
