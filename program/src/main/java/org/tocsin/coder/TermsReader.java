package org.tocsin.coder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tocsin.actor.Cast;
import org.tocsin.ontology.EventType;
import org.tocsin.rule.ActWords;
import org.tocsin.rule.Conditions;
import org.tocsin.rule.Match;
import org.tocsin.rule.Slot;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** Reads the terms of a threat off its sentence. */
final class TermsReader {

  private final Scene scene;
  private final Sentence sentence;
  private final List<Match> matches;
  private final Conditions conditions;
  private final ActPhrase phrase;

  TermsReader(Scene scene, int index, List<Match> matches) {
    this.scene = scene;
    sentence = scene.sentences().get(index);
    this.matches = List.copyOf(matches);
    conditions = new Conditions(sentence);
    Cast cast = scene.cast();
    phrase =
        new ActPhrase(
            sentence,
            token -> cast.span(index, token.index()),
            token ->
                scene.timesOf(sentence).stream().anyMatch(t -> t.span().contains(token.span())));
  }

  Terms of(Match threat) {
    Demands demands = new Demands(sentence);
    Optional<Token> demand = demands.of(threat);
    Optional<Token> otherwise = demand.flatMap(demands::otherwise);
    Optional<Token> act =
        otherwise.or(() -> act(threat)).filter(a -> demand.filter(a::equals).isEmpty());
    Optional<Conditions.Found> condition = conditions.of(threat.trigger());
    Optional<Deadlines.Found> deadline = new Deadlines(scene, sentence).of(threat);
    return new Terms(
        act.map(words(threat, otherwise.isPresent())),
        act.flatMap(this::type),
        condition.map(conditions::span).map(c -> before(c, act)),
        demand.map(otherwise.isPresent() ? phrase::alone : phrase::of),
        deadline.map(Deadlines.Found::span),
        deadline.flatMap(Deadlines.Found::due),
        kind(threat, condition.isPresent()));
  }

  private Function<Token, Span> words(Match threat, boolean alternative) {
    if (threat.isMereFuture()) {
      return phrase::withoutDoer;
    }
    return alternative || isThreatened(threat) ? phrase::alone : phrase::of;
  }

  /** Where a parser hangs all that follows on the condition. */
  private Span before(Span condition, Optional<Token> act) {
    return act.map(Token::span)
        .filter(condition::contains)
        .flatMap(a ->
            sentence.tokens().stream()
                .filter(t -> t.form().equals(",") && condition.contains(t.span()))
                .filter(t -> t.span().end() <= a.start())
                .findFirst())
        .map(comma -> new Span(condition.start(), comma.span().start()))
        .orElse(condition);
  }

  private Optional<EventType> type(Token act) {
    return matches.stream()
        .filter(m -> m.trigger().equals(act) || m.predicate().equals(act))
        .map(Match::type)
        .filter(type -> type != EventType.THREATEN)
        .min(Comparator.comparing(TermsReader::isMild));
  }

  /** What is threatened is rather a blow than a gift: "send troops". */
  private static boolean isMild(EventType type) {
    return !type.quad().isConflict();
  }

  /** What the rule says is the act, else what the trigger itself does to somebody. */
  private Optional<Token> act(Match threat) {
    Optional<Token> own = threat.act().map(a -> ActWords.core(sentence, a));
    boolean itself =
        kind(threat, false) == Terms.Kind.VEILED
            || threat.entry().frame().actor().contains(Slot.Core.SAYER)
            || threat.isMereFuture()
            || isThreatened(threat);
    return own.or(() -> itself ? Optional.of(threat.trigger()) : afterColon(threat))
        .or(() -> modifier(threat.trigger()))
        .or(() -> content(threat));
  }

  /** "a threatened strike". */
  private static boolean isThreatened(Match threat) {
    return threat.trigger().upos() == Upos.NOUN
        && threat.words().getFirst().lower().equals("threatened");
  }

  /** "an ultimatum: leave or be shot": what follows the colon under its condition. */
  private Optional<Token> afterColon(Match threat) {
    return sentence
        .children(threat.predicate(), "parataxis")
        .filter(c -> c.index() > threat.trigger().index())
        .findFirst();
  }

  /** "death threats", "a bomb threat". */
  private Optional<Token> modifier(Token trigger) {
    return trigger.upos() != Upos.NOUN
        ? Optional.empty()
        : sentence
            .children(trigger, "compound")
            .filter(c -> c.upos() == Upos.NOUN && c.lemma().matches("death|bomb|murder|rape|kill"))
            .findFirst();
  }

  /** "Scared them with a threat of <em>prison</em>". */
  private Optional<Token> content(Match threat) {
    return Stream.concat(Stream.of(threat.trigger()), sentence.children(threat.trigger(), "obl"))
        .filter(noun -> noun.upos() == Upos.NOUN && noun.lemma().equals("threat"))
        .flatMap(noun -> sentence.children(noun, "nmod"))
        .filter(what -> sentence.has(what, "case", "of"))
        .findFirst();
  }

  private static Terms.Kind kind(Match threat, boolean conditional) {
    return switch (threat.entry().threat().kind()) {
      case EXPLICIT -> Terms.Kind.EXPLICIT;
      case VEILED -> Terms.Kind.VEILED;
      case ANNOUNCED -> conditional ? Terms.Kind.EXPLICIT : Terms.Kind.ANNOUNCED;
    };
  }
}
