package org.tocsin.coder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.actor.Actor;
import org.tocsin.actor.ActorMention;
import org.tocsin.actor.Cast;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Sector;
import org.tocsin.rule.ActWords;
import org.tocsin.rule.Match;
import org.tocsin.rule.ThreatFrame;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/**
 * Which of the threats that the rules propose are threats, and by whom against whom.
 *
 * <p>Somebody who commands the harm must say so: no flood threatens, and who warns of another's act
 * warns only.
 */
final class ThreatJudge {
  private static final Set<Sector> STATE = Set.of(Sector.GOV, Sector.MIL);

  private final Sentence sentence;
  private final int index;
  private final Cast cast;
  private final Roles roles;
  private final Threateners threateners;
  private final ThreatTargets targets;

  ThreatJudge(Sentence sentence, int index, Cast cast) {
    this.sentence = sentence;
    this.index = index;
    this.cast = cast;
    roles = new Roles(sentence);
    threateners = new Threateners(sentence, index, cast);
    targets = new ThreatTargets(sentence, index, cast);
  }

  /**
   * All that are no threats, and of each trigger's threats the first that holds, with its parties;
   * one of which somebody is the author before one of which nobody is.
   */
  List<Match> judge(List<Match> matches) {
    List<Match> judged = new ArrayList<>();
    Map<Token, Integer> threats = new HashMap<>();
    for (Match match : matches) {
      if (match.type() != EventType.THREATEN) {
        judged.add(match);
      } else {
        Integer before = threats.get(match.trigger());
        if (before == null) {
          threat(match)
              .ifPresent(threat -> {
                threats.put(match.trigger(), judged.size());
                judged.add(threat);
              });
        } else if (judged.get(before).actors().isEmpty()) {
          threat(match).filter(t -> !t.actors().isEmpty()).ifPresent(t -> judged.set(before, t));
        }
      }
    }
    return judged;
  }

  private Optional<Match> threat(Match match) {
    ThreatFrame frame = match.entry().threat();
    List<Token> actors = threateners.of(match);
    boolean holds =
        (!frame.own() || isOwn(match, actors))
            && !(actors.isEmpty() && match.trigger().isUnder("amod"))
            && !isSupposed(match)
            && !isDenied(match)
            && actors.stream().noneMatch(a -> isForeteller(a, match))
            && (actors.isEmpty()
                ? !hasThing(match)
                : actors.stream().anyMatch(threateners::canSpeak));
    if (!holds) {
      return Optional.empty();
    }
    List<Token> receiver =
        threateners.demander(match).map(this::told).orElse(threateners.receiver(match));
    List<Token> recipients = targets.of(match, actors, receiver);
    boolean bare =
        actors.isEmpty()
            && recipients.isEmpty()
            && match.act().isEmpty()
            && match.words().size() == 1;
    return bare
        ? Optional.empty()
        : Optional.of(
            new Match(
                match.entry(),
                match.type(),
                match.trigger(),
                match.words(),
                match.predicate(),
                actors,
                recipients,
                match.mutual(),
                match.act(),
                match.mode(),
                match.contexts()));
  }

  /** "Told <em>the strikers</em>", "wrote to <em>the bank</em>". */
  private List<Token> told(Token verb) {
    List<Token> told = roles.objects(verb);
    return told.isEmpty() ? roles.prepositional(verb, "to") : told;
  }

  /** "may be planning to": nobody says so of himself. */
  private boolean isSupposed(Match match) {
    boolean announced = match.entry().threat().kind() == ThreatFrame.Kind.ANNOUNCED;
    return sentence.child(match.predicate(), "csubj").isPresent()
        || (announced
            && sentence
                .children(match.predicate(), "aux")
                .anyMatch(aux -> aux.lemma().matches("may|might|could|should|can")));
  }

  /** "denied that he had threatened". */
  private boolean isDenied(Match match) {
    return sentence
        .head(match.predicate())
        .filter(verb -> verb.lemma().equals("deny"))
        .filter(verb -> match.predicate().baseRelation().matches("ccomp|xcomp|advcl"))
        .isPresent();
  }

  /** An analyst or a doctor, where the entry keeps such words out. */
  private boolean isForeteller(Token actor, Match match) {
    List<String> block = match.entry().block();
    return block.contains("forecaster")
        && Stream.concat(
                Stream.of(actor),
                sentence.children(actor).filter(c -> c.baseRelation().matches("compound|amod")))
            .anyMatch(t -> block.contains(t.lower()) || block.contains(t.lemma()));
  }

  /** A subject that was put aside because it cannot speak. */
  private boolean hasThing(Match match) {
    return match.actors().stream()
            .filter(a -> match.act().filter(a::equals).isEmpty())
            .anyMatch(a -> !threateners.isDocument(a) && !threateners.canSpeak(a))
        && threateners.receiver(match).isEmpty();
  }

  /** Whether the act is the speaker's own, or done to somebody by nobody named. */
  private boolean isOwn(Match match, List<Token> actors) {
    if (match.act().isEmpty()) {
      return true;
    }
    Token act = match.act().get();
    List<Token> subjects = sentence.children(act, "nsubj").toList();
    boolean passive = roles.isPassive(act) || roles.isPassive(ActWords.core(sentence, act));
    if (passive && roles.agents(act).isEmpty()) {
      return true;
    }
    return subjects.isEmpty()
        || sentence.child(act, "expl").isPresent()
        || subjects.stream().anyMatch(s -> isSelf(s, actors));
  }

  private boolean isSelf(Token subject, List<Token> actors) {
    if (subject.upos() == Upos.PRON) {
      return subject.lower().matches("it|they|he|she|we|i");
    }
    boolean owned =
        sentence
            .children(subject, "nmod:poss")
            .anyMatch(p -> p.lower().matches("its|their|his|her|our|my"));
    return owned || actors.stream().anyMatch(a -> isSame(subject, a) || speaksFor(a, subject));
  }

  /** "its chief said": a speaker of whom the text says no more than whose he is. */
  private boolean speaksFor(Token speaker, Token doer) {
    boolean owned =
        sentence
            .children(speaker, "nmod:poss")
            .anyMatch(p -> p.lower().matches("its|their|his|her"));
    Optional<Actor> official = cast.mention(index, speaker.index()).map(ActorMention::actor);
    Optional<Actor> other = cast.mention(index, doer.index()).map(ActorMention::actor);
    boolean government =
        other.filter(a -> a.sectors().contains(Sector.GOV) && a.country().isEmpty()).isPresent()
            && official.filter(a -> a.sectors().contains(Sector.GOV)).isPresent();
    return owned || government || speaksForState(speaker, doer);
  }

  private boolean speaksForState(Token speaker, Token doer) {
    Optional<Actor> official = cast.mention(index, speaker.index()).map(ActorMention::actor);
    Optional<Actor> other = cast.mention(index, doer.index()).map(ActorMention::actor);
    return other.filter(a -> a.country().isPresent()).isPresent()
        && official
            .filter(a -> a.country().isEmpty() && !a.sectors().isEmpty())
            .filter(a -> a.sectors().stream().anyMatch(STATE::contains))
            .isPresent();
  }

  private boolean isSame(Token one, Token other) {
    if (one.lemma().equals(other.lemma())) {
      return true;
    }
    Optional<Actor> a = cast.mention(index, one.index()).map(ActorMention::actor);
    Optional<Actor> b = cast.mention(index, other.index()).map(ActorMention::actor);
    return a.isPresent()
        && b.isPresent()
        && a.get().country().isPresent()
        && a.get().country().equals(b.get().country());
  }
}
