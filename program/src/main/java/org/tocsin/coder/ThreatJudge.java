package org.tocsin.coder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.actor.Cast;
import org.tocsin.ontology.EventType;
import org.tocsin.rule.ActWords;
import org.tocsin.rule.Frame;
import org.tocsin.rule.Match;
import org.tocsin.rule.Slot;
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
  /** What goes on by whoever speaks: "the strikes will continue". */
  private static final Set<String> ONGOING =
      Set.of("strike", "attack", "bombing", "protest", "blockade", "boycott", "siege", "raid");

  private static final Set<String> JOINED_IN = Set.of("boycott", "protest", "picket");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");
  private static final Set<String> INTENDING =
      Set.of("consider", "plan", "intend", "mull", "weigh", "contemplate", "want");
  private static final Set<String> DENYING = Set.of("deny", "reject", "dismiss", "refute");
  private static final Set<String> HOPING =
      Set.of("hope", "expect", "predict", "ask", "wonder", "urge", "demand", "want", "confident");
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "acl", "obj", "obl");
  private static final Set<String> JOINED =
      Set.of("ccomp", "xcomp", "advcl", "acl", "obj", "obl", "conj");
  private static final int CHAIN = 4;
  private static final Set<String> GUESSING =
      Set.of(
          "believe",
          "think",
          "fear",
          "suspect",
          "assess",
          "estimate",
          "worry",
          "warn",
          "doubt",
          "accuse",
          "allege");

  private final Sentence sentence;
  private final Roles roles;
  private final OwnSide side;
  private final Threateners threateners;
  private final FactualityReader factuality;
  private final ThreatTargets targets;

  ThreatJudge(Sentence sentence, int index, Cast cast) {
    this.sentence = sentence;
    roles = new Roles(sentence);
    side = new OwnSide(sentence, index, cast);
    threateners = new Threateners(sentence, index, cast);
    factuality = new FactualityReader(sentence);
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
    List<Token> actors = threateners.of(match);
    boolean holds =
        isOwn(match, actors)
            && !(actors.isEmpty() && match.trigger().isUnder("amod"))
            && isComing(match)
            && !isSupposed(match)
            && !isDenied(match)
            && !isGuessed(match)
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

  /** "<em>Will</em> expel them": what is announced by nothing but its tense. */
  private boolean isComing(Match match) {
    if (!match.isMereFuture()) {
      return true;
    }
    Optional<FactualityReader.Found> coming = factuality.coming(match.predicate());
    boolean isTo = coming.filter(c -> c.because().equals("to")).isPresent();
    return coming.isPresent()
        && match.actors().stream().anyMatch(a -> !isTo || threateners.isNamed(a))
        && !isBelow(match.predicate(), HOPING, JOINED);
  }

  /** "may be planning to": nobody says so of himself. */
  private boolean isSupposed(Match match) {
    boolean announced = match.entry().threat().kind() == ThreatFrame.Kind.ANNOUNCED;
    return sentence.child(match.predicate(), "csubj").isPresent()
        || isContrary(match.predicate())
        || match.act().filter(this::isContrary).isPresent()
        || (announced && isOver(match.predicate()))
        || (announced
            && sentence
                .children(match.predicate(), "aux")
                .anyMatch(aux -> aux.lemma().matches("may|might|could|should|can")));
  }

  /** "Had considered suing": it came to nothing. */
  private boolean isOver(Token verb) {
    return INTENDING.contains(verb.lemma()) && sentence.has(verb, "aux", "had");
  }

  /** "Would have sued": he did not. */
  private boolean isContrary(Token verb) {
    return sentence.children(verb, "aux").anyMatch(aux -> aux.lower().equals("have"))
        && sentence
            .children(verb, "aux")
            .anyMatch(aux -> aux.lower().matches("would|could|might|'d"));
  }

  /** "denied that he had threatened", "said that nobody would be punished". */
  private boolean isDenied(Match match) {
    boolean nobody =
        match.act().stream()
            .flatMap(act -> sentence.children(act, "nsubj"))
            .anyMatch(s -> NOBODY.contains(s.lower()) || isNone(s));
    return nobody || isBelow(match.predicate(), DENYING, CLAUSES);
  }

  /** "Rejected the accusation that it intended to": the words over it say that it is not so. */
  private boolean isBelow(Token predicate, Set<String> verbs, Set<String> relations) {
    Token at = predicate;
    for (int i = 0; i < CHAIN && relations.contains(at.baseRelation()); i++) {
      at = sentence.token(at.head());
      if (verbs.contains(at.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "No envoy will be expelled", not "there will be no deal". */
  private boolean isNone(Token subject) {
    return subject.relation().equals("nsubj:pass") && sentence.has(subject, "det", "no");
  }

  /** "believe that Moscow is planning": what others think that somebody has in mind. */
  private boolean isGuessed(Match match) {
    Token predicate = match.predicate();
    boolean participle = predicate.isUnder("acl") && predicate.xpos().equals("VBG");
    return match.entry().threat().kind() == ThreatFrame.Kind.ANNOUNCED
        && (participle || isBelow(predicate, GUESSING, JOINED));
  }

  /** An analyst or a doctor, where the entry keeps such words out. */
  private boolean isForeteller(Token actor, Match match) {
    List<String> block = match.entry().block();
    return block.contains("forecaster")
        && !actor.lemma().matches("minister|ministry|secretary")
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

  /** "<em>The army</em> will shell the town unless …, its chief said": what is said is the act. */
  private boolean isOwnTrigger(Match match, List<Token> actors) {
    Frame frame = match.entry().frame();
    List<Token> subjects = sentence.children(match.trigger(), "nsubj").toList();
    return !frame.actor().contains(Slot.Core.SAYER)
        || frame.recipient().contains(Slot.Core.SUBJ)
        || match.entry().threat().isImplied()
        || match.entry().threat().under() == ThreatFrame.Under.ALTERNATIVE
        || subjects.isEmpty()
        || roles.isPassive(match.trigger())
        || sentence.has(match.trigger(), "expl")
        || subjects.stream().anyMatch(s -> ONGOING.contains(s.lemma()) || side.isOf(s, actors));
  }

  /** "The whole region would go on <em>strike</em>": what one announces for many. */
  private static boolean isOfMany(Token word) {
    return JOINED_IN.contains(word.lemma())
        || (word.upos() == Upos.NOUN && word.lemma().equals("strike"));
  }

  /**
   * Whether the act is the speaker's own, or done to somebody by nobody named, where it must be.
   */
  private boolean isOwn(Match match, List<Token> actors) {
    if (match.act().isEmpty()) {
      return isOwnTrigger(match, actors);
    }
    if (!match.entry().threat().own()) {
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
        || isOfMany(act)
        || sentence.children(act, "obl").anyMatch(ThreatJudge::isOfMany)
        || subjects.stream().anyMatch(s -> side.isOf(s, actors));
  }
}
