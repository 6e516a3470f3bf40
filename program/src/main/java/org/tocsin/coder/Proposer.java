package org.tocsin.coder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.actor.ActorMention;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Quad;
import org.tocsin.rule.Lexicon;
import org.tocsin.rule.Match;
import org.tocsin.rule.Slot;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Lets the rules propose and the scorer decide, for one sentence. */
final class Proposer {
  /** How much surer a threat is that was judged by its act as well. */
  private static final double JUDGED = 8;

  private static final double LEAST = 0.12;

  private static final Set<String> COUNTS = Set.of("two", "three", "four", "both", "all");

  /** Where nobody knows either party. */
  private static final double UNKNOWN = 0.6;

  private final Scorer scorer;
  private final Sentence sentence;
  private final List<Match> matches;
  private final PairFeatures features;
  private final Participants participants;
  private final Whereabouts whereabouts;

  Proposer(Lexicon lexicon, Scorer scorer, Scene scene, int index, List<Match> matches) {
    this.scorer = scorer;
    sentence = scene.sentences().get(index);
    this.matches = clear(new ThreatJudge(sentence, index, scene.cast()).judge(matches));
    features = new PairFeatures(lexicon, sentence, index, scene.cast(), matches);
    participants = new Participants(lexicon, scene.cast(), sentence, index);
    whereabouts = new Whereabouts(scene, index);
  }

  /** "Said the stations would be hit if …" is a threat, and no charge that they were. */
  private static List<Match> clear(List<Match> judged) {
    Set<Token> said = new HashSet<>();
    for (Match match : judged) {
      boolean threat = match.type() == EventType.THREATEN;
      if (threat && match.entry().frame().actor().contains(Slot.Core.SAYER)) {
        said.add(match.trigger());
      }
    }
    return judged.stream()
        .filter(m -> m.type() != EventType.ACCUSE || m.act().filter(said::contains).isEmpty())
        .toList();
  }

  List<Proposal> propose() {
    Set<Token> acts = acts();
    SortedMap<Integer, List<Match>> byTrigger = new TreeMap<>();
    for (Match match : matches) {
      boolean act = acts.contains(match.trigger()) || acts.contains(match.predicate());
      if (!act || isVeiled(match)) {
        byTrigger.computeIfAbsent(match.trigger().index(), i -> new ArrayList<>()).add(match);
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    for (List<Match> same : byTrigger.values()) {
      proposals.addAll(ofTrigger(same));
    }
    return proposals.stream()
        .filter(p -> proposals.stream().noneMatch(o -> isTold(p, o) || isAnnounced(p, o)))
        .toList();
  }

  /** "Made an offer": of two that say the same of the same verb, the fuller or first stands. */
  private boolean isTold(Proposal one, Proposal other) {
    boolean same =
        one.type() == other.type()
            && (one.predicate().equals(other.predicate())
                || one.trigger().stream().anyMatch(other.trigger()::contains))
            && (one.actor().equals(other.actor())
                || (one.actor().isEmpty() && other.trigger().containsAll(one.trigger())))
            && one.recipient().equals(other.recipient());
    int words = Integer.compare(other.trigger().size(), one.trigger().size());
    return same && (words > 0 || (words == 0 && first(other) < first(one)));
  }

  /** "Will go on <em>strike</em>": what is announced is no event of its own yet. */
  private static boolean isAnnounced(Proposal one, Proposal other) {
    return !one.match().isMereFuture()
        && other.match().isMereFuture()
        && other.trigger().containsAll(one.trigger());
  }

  private static int first(Proposal proposal) {
    return proposal.trigger().getFirst().index();
  }

  /** The inner acts that are no events of their own; where nobody accuses, there is but the act. */
  private Set<Token> acts() {
    Set<Token> acts = new HashSet<>();
    for (Match match : matches) {
      boolean untold = match.type() == EventType.ACCUSE && match.actors().isEmpty();
      match.act().filter(act -> !isReported(act, match.type()) && !untold).ifPresent(acts::add);
    }
    return acts;
  }

  /** A threat that lies in what is said, though a milder rule took that for its act. */
  private boolean isVeiled(Match match) {
    return match.entry().threat().isImplied()
        && matches.stream()
            .filter(m -> m.type() == EventType.THREATEN)
            .noneMatch(m -> m.act().filter(match.trigger()::equals).isPresent());
  }

  /** One head of each side; the same pair may come from several entries. */
  private record Pair(Optional<Token> actor, Optional<Token> recipient) {}

  private List<Proposal> ofTrigger(List<Match> same) {
    SequencedMap<Pair, List<Match>> allowed = new LinkedHashMap<>();
    for (Match match : same) {
      for (Pair pair : new LinkedHashSet<>(pairs(match))) {
        allowed.computeIfAbsent(pair, p -> new ArrayList<>()).add(match);
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    allowed.forEach((pair, matches) -> decide(pair, matches).ifPresent(proposals::add));
    return proposals;
  }

  private List<Pair> pairs(Match match) {
    List<Pair> pairs = new ArrayList<>();
    if (match.mutual()) {
      for (Token actor : match.actors()) {
        for (Token other : match.actors()) {
          if (!actor.equals(other)) {
            pairs.add(new Pair(Optional.of(actor), Optional.of(other)));
          }
        }
      }
    }
    if (pairs.isEmpty()) {
      List<Token> actors = match.actors().stream().filter(whereabouts::mayAct).toList();
      for (Optional<Token> actor : optional(actors)) {
        for (Optional<Token> recipient : optional(match.recipients())) {
          pairs.add(new Pair(actor, recipient));
        }
      }
    }
    return pairs;
  }

  private static List<Optional<Token>> optional(List<Token> tokens) {
    List<Optional<Token>> all = new ArrayList<>();
    for (Token token : tokens) {
      all.add(Optional.of(token));
    }
    return all.isEmpty() ? List.of(Optional.empty()) : all;
  }

  private Optional<Proposal> decide(Pair pair, List<Match> allowed) {
    if (isSelf(pair)) {
      Match first = allowed.getFirst();
      boolean agreed = first.type() == EventType.AGREE && first.entry().frame().reciprocal();
      return agreed ? decide(new Pair(pair.actor(), Optional.empty()), allowed) : Optional.empty();
    }
    Optional<Match> judged = threat(allowed);
    boolean threat = judged.isPresent();
    boolean alone = allowed.getFirst().entry().frame().alone();
    Optional<ActorMention> actor = pair.actor().flatMap(participants::actor);
    List<String> named = named(pair, judged.orElse(allowed.getFirst()));
    double[] p = scorer.probabilities(named);
    Match probable = best(p, allowed);
    Match best = judged.filter(m -> isSurer(m, probable, p)).orElse(probable);
    Optional<ActorMention> recipient =
        pair.recipient().flatMap(r -> participants.recipient(r, best.type(), threat));
    boolean together =
        best.entry().frame().reciprocal()
            && pair.recipient().isEmpty()
            && pair.actor().filter(this::isCounted).isPresent();
    boolean known =
        threat || alone || Participants.isKnown(actor) || Participants.isKnown(recipient);
    boolean people =
        (best.type().quad() == Quad.MATERIAL_CONFLICT && isPerson(recipient))
            || (best.type() == EventType.PROTEST && isPerson(actor));
    if (!known && !together && !people && (actor.isEmpty() || recipient.isEmpty())) {
      return Optional.empty();
    }
    if (actor.filter(a -> participants.isIdea(a, best.type())).isPresent()) {
      return Optional.empty();
    }
    double confidence = probability(p, best);
    boolean asked = judged.equals(Optional.of(best)) || alone || best.mutual() || together;
    return !asked && confidence < (known ? LEAST : UNKNOWN)
        ? Optional.empty()
        : Optional.of(
            proposal(
                best,
                actor.map(m -> participants.before(best.trigger(), m)),
                recipient.map(m -> participants.before(best.trigger(), m)),
                confidence,
                scorer.reasons(named, best.type())));
  }

  /** "The two Koreas", "both countries": each other's partners. */
  private boolean isCounted(Token noun) {
    return noun.xpos().startsWith("NN")
        && noun.xpos().endsWith("S")
        && (noun.isName() || NounKinds.isBody(noun))
        && sentence.dependents(noun).stream().anyMatch(t -> COUNTS.contains(t.lower()));
  }

  /** Of a march or a raid it matters that people took part, though nobody knows who. */
  private boolean isPerson(Optional<ActorMention> mention) {
    return mention.filter(participants::isPerson).isPresent();
  }

  private static Optional<Match> threat(List<Match> allowed) {
    for (Match match : allowed) {
      if (match.type() == EventType.THREATEN) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  private static Match best(double[] p, List<Match> allowed) {
    Match best = allowed.getFirst();
    for (Match match : allowed) {
      best = probability(p, match) > probability(p, best) ? match : best;
    }
    return best;
  }

  /** The words of a veiled threat have no milder reading, and what is to come is not yet done. */
  private static boolean isSurer(Match threat, Match other, double[] p) {
    return threat.entry().threat().isImplied()
        || (threat.isMereFuture() && other.type().quad().isConflict())
        || probability(p, threat) * JUDGED > probability(p, other);
  }

  private List<String> named(Pair pair, Match match) {
    Optional<Token> actor = pair.actor();
    Optional<Token> recipient = pair.recipient();
    if (actor.isPresent() && recipient.isPresent()) {
      return scorer.known(features.unsorted(actor.get(), recipient.get()));
    }
    Token party = actor.or(() -> recipient).orElse(match.trigger());
    return scorer.known(features.unsortedOfOne(party, match.trigger(), actor.isPresent()));
  }

  /** "The rebels claimed <em>they</em> had …": nobody accuses himself. */
  private boolean isSelf(Pair pair) {
    if (pair.actor().isPresent() && pair.recipient().filter(Proposer::isReflexive).isPresent()) {
      return true;
    }
    return pair.actor().isPresent()
        && pair.recipient().filter(r -> participants.isSpeaker(r, pair.actor().get())).isPresent();
  }

  private static boolean isReflexive(Token recipient) {
    return recipient.upos() == Upos.PRON && recipient.lower().matches(".+sel(f|ves)");
  }

  /**
   * A finite clause tells what happened, whoever says so: an event of its own, unless it is asked
   * for ("demanded that Mali withdraw").
   */
  private boolean isReported(Token act, EventType type) {
    boolean asked = type == EventType.REQUEST && act.xpos().matches("VBP?");
    return !(asked && sentence.dependents(act, "aux").isEmpty())
        && act.headsSentence()
        && sentence.has(act, "nsubj")
        && !sentence.has(act, "mark", "to")
        && !hasModal(act);
  }

  private boolean hasModal(Token act) {
    for (Token aux : sentence.dependents(act, "aux")) {
      if (aux.xpos().equals("MD")) {
        return true;
      }
    }
    return false;
  }

  private static double probability(double[] p, Match match) {
    return p[Scorer.label(Optional.of(match.type()))];
  }

  private static Proposal proposal(
      Match match,
      Optional<ActorMention> actor,
      Optional<ActorMention> recipient,
      double confidence,
      List<String> reasons) {
    return new Proposal(
        match.type(),
        match,
        match.predicate(),
        match.words(),
        actor,
        recipient,
        confidence,
        reasons);
  }
}
