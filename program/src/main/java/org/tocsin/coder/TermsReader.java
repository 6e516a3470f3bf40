package org.tocsin.coder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.ontology.EventType;
import org.tocsin.rule.Match;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;
import org.tocsin.time.TimeExpression;

/** Reads the terms of a threat off its sentence. */
final class TermsReader {
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "should", "once", "provided", "until", "lest");
  private static final Set<String> LIMITS = Set.of("by", "within", "before", "until", "in");

  private final Scene scene;
  private final Sentence sentence;
  private final List<Match> matches;

  TermsReader(Scene scene, int index, List<Match> matches) {
    this.scene = scene;
    sentence = scene.sentences().get(index);
    this.matches = List.copyOf(matches);
  }

  Terms of(Match threat) {
    Optional<Token> act = threat.act();
    Optional<Span> condition = condition(threat);
    Optional<EventType> actType =
        act.flatMap(a ->
            matches.stream()
                .filter(m -> m.trigger().equals(a) || m.predicate().equals(a))
                .map(Match::type)
                .findFirst());
    return new Terms(
        act.map(this::clause), actType, condition, demand(threat), deadline(), kind(threat));
  }

  /** A clause without its mark and without the conditions below it. */
  private Span clause(Token head) {
    return sentence
        .children(head)
        .filter(c ->
            switch (c.baseRelation()) {
              case "mark", "punct", "advcl", "parataxis", "aux", "nsubj", "cc", "conj" -> false;
              default -> true;
            })
        .map(sentence::subtreeSpan)
        .filter(span -> span.end() > head.span().start())
        .reduce(head.span(), Span::cover);
  }

  private Optional<Span> condition(Match threat) {
    return sentence.tokens().stream()
        .filter(t -> t.baseRelation().equals("mark") || t.baseRelation().equals("case"))
        .filter(t -> CONDITIONS.contains(t.lower()))
        .flatMap(mark ->
            sentence.head(mark).stream()
                .map(sentence::subtreeSpan)
                .map(
                    span -> new Span(mark.span().start(), Math.max(span.end(), mark.span().end()))))
        .filter(span -> !span.contains(threat.trigger().span()))
        .min(Comparator.comparingInt(Span::start));
  }

  private Optional<Span> demand(Match threat) {
    return matches.stream()
        .filter(m -> m.type() == EventType.REQUEST)
        .filter(m -> !m.trigger().equals(threat.trigger()))
        .flatMap(m -> m.act().stream())
        .map(this::clause)
        .findFirst();
  }

  private Optional<Span> deadline() {
    return scene.timesOf(sentence).stream()
        .filter(t -> t.type() != TimeExpression.Type.SET)
        .filter(t -> isLimit(t.span()))
        .map(TimeExpression::span)
        .findFirst();
  }

  private boolean isLimit(Span time) {
    Stream<Token> before = sentence.tokens().stream().filter(t -> t.span().end() <= time.start());
    return before
        .reduce((first, second) -> second)
        .filter(t -> LIMITS.contains(t.lower()) && !t.lower().equals("in"))
        .isPresent();
  }

  private static Terms.Kind kind(Match threat) {
    String entry = threat.entry().name();
    if (entry.contains("announce")) {
      return Terms.Kind.ANNOUNCED;
    }
    return entry.contains("veiled") ? Terms.Kind.VEILED : Terms.Kind.EXPLICIT;
  }
}
