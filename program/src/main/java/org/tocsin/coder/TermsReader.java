package org.tocsin.coder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.actor.Cast;
import org.tocsin.ontology.EventType;
import org.tocsin.rule.ActWords;
import org.tocsin.rule.Match;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;
import org.tocsin.time.TimeExpression;

/** Reads the terms of a threat off its sentence. */
final class TermsReader {
  private static final Set<String> LIMITS = Set.of("by", "within", "before");
  private static final Set<String> DEMANDING = Set.of("demand", "order", "require", "urge", "tell");

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
    phrase = new ActPhrase(sentence, token -> cast.span(index, token.index()));
  }

  Terms of(Match threat) {
    Optional<Token> act = act(threat);
    Optional<EventType> actType =
        act.flatMap(a ->
            matches.stream()
                .filter(m -> m.trigger().equals(a) || m.predicate().equals(a))
                .map(Match::type)
                .min(Comparator.comparing(TermsReader::isMild)));
    Optional<Conditions.Found> condition = conditions.of(threat.trigger());
    return new Terms(
        act.map(phrase::of),
        actType,
        condition.map(conditions::span),
        demand(threat),
        deadline(threat),
        kind(threat, condition.isPresent()));
  }

  /** What is threatened is rather a blow than a gift: "send troops". */
  private static boolean isMild(EventType type) {
    return !type.quad().isConflict();
  }

  /** What the rule says is the act, else what the trigger itself does to somebody. */
  private Optional<Token> act(Match threat) {
    Optional<Token> own = threat.act().map(a -> ActWords.core(sentence, a));
    boolean veiled = kind(threat, false) == Terms.Kind.VEILED;
    return own.or(() -> veiled ? Optional.of(threat.trigger()) : afterColon(threat))
        .or(() -> modifier(threat.trigger()));
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

  private Optional<Span> demand(Match threat) {
    Roles roles = new Roles(sentence);
    Token trigger = threat.trigger();
    boolean noun = trigger.lemma().equals("ultimatum") || trigger.lemma().equals("deadline");
    Stream<Token> below =
        noun
            ? Stream.of(trigger, threat.predicate())
                .distinct()
                .flatMap(t -> infinitives(t))
                .filter(t -> threat.act().filter(t::equals).isEmpty())
            : Stream.empty();
    Stream<Token> asked =
        sentence.tokens().stream()
            .filter(t -> DEMANDING.contains(t.lemma()) && t.upos() == Upos.VERB)
            .filter(t -> noun || t.lemma().equals("demand"))
            .flatMap(t -> asked(roles, t));
    return Stream.concat(below, asked).map(phrase::of).findFirst();
  }

  private Stream<Token> infinitives(Token token) {
    return Stream.of("acl", "xcomp", "advcl", "ccomp")
        .flatMap(relation -> sentence.children(token, relation))
        .filter(c -> sentence.children(c, "mark").anyMatch(m -> m.lower().equals("to")));
  }

  private Stream<Token> asked(Roles roles, Token verb) {
    return Stream.of(
            sentence.children(verb, "ccomp").toList(),
            sentence.children(verb, "xcomp").toList(),
            roles.objects(verb))
        .filter(list -> !list.isEmpty())
        .limit(1)
        .flatMap(list -> list.stream().limit(1));
  }

  private Optional<Span> deadline(Match threat) {
    List<TimeExpression> times =
        scene.timesOf(sentence).stream().filter(t -> t.type() != TimeExpression.Type.SET).toList();
    boolean limit =
        threat.trigger().lemma().equals("deadline") || threat.trigger().lemma().equals("ultimatum");
    return times.stream()
        .flatMap(t -> before(t.span(), LIMITS).map(b -> b.span().cover(t.span())).stream())
        .findFirst()
        .or(() -> limit ? given(times, threat) : Optional.empty());
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

  private static Terms.Kind kind(Match threat, boolean conditional) {
    return switch (threat.entry().threat().kind()) {
      case EXPLICIT -> Terms.Kind.EXPLICIT;
      case VEILED -> Terms.Kind.VEILED;
      case ANNOUNCED -> conditional ? Terms.Kind.EXPLICIT : Terms.Kind.ANNOUNCED;
    };
  }
}
