package org.tocsin.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.actor.ActorMention;
import org.tocsin.ontology.EventType;
import org.tocsin.rule.Lexicon;
import org.tocsin.rule.Matcher;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Clauses between two known actors whose verb no rule knows: the scorer alone decides. */
final class UnknownVerbs {
  private static final double SURE = 0.75;

  /** Whoever is told a thing is its hearer, and no more than that. */
  private static final Set<String> TELLING = Set.of("tell", "say", "inform", "notify", "remind");

  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

  private final Lexicon lexicon;
  private final Scorer scorer;
  private final Sentence sentence;
  private final PairFeatures features;
  private final Participants participants;

  UnknownVerbs(
      Lexicon lexicon,
      Scorer scorer,
      Sentence sentence,
      PairFeatures features,
      Participants participants) {
    this.lexicon = lexicon;
    this.scorer = scorer;
    this.sentence = sentence;
    this.features = features;
    this.participants = participants;
  }

  /** Of all verbs but those that a rule has taken. */
  List<Proposal> propose(Set<Token> covered) {
    Roles roles = new Roles(sentence);
    List<Proposal> proposals = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      if (verb.upos() == Upos.VERB && !covered.contains(verb) && tellsMore(verb)) {
        for (Token actor : roles.doers(verb)) {
          Optional<ActorMention> from = participants.actor(actor);
          for (Token recipient :
              Participants.isKnown(from) ? roles.undergoers(verb) : List.<Token>of()) {
            unknown(verb, actor, from, recipient).ifPresent(proposals::add);
          }
        }
      }
    }
    return proposals;
  }

  /** What is not done tells nothing where nobody knows what it is. */
  private boolean tellsMore(Token verb) {
    return !TELLING.contains(verb.lemma()) && !sentence.has(verb, "advmod", NOT);
  }

  /** A rule that knows the verb has its reasons not to hold. */
  private boolean isBlocked(Token verb) {
    return Matcher.isBlocked(lexicon, sentence, verb);
  }

  private Optional<Proposal> unknown(
      Token verb, Token actor, Optional<ActorMention> from, Token recipient) {
    Optional<ActorMention> to = participants.recipient(recipient);
    if (!Participants.isKnown(to) || actor.equals(recipient)) {
      return Optional.empty();
    }
    List<String> named = scorer.known(features.unsorted(actor, recipient));
    double[] p = scorer.probabilities(named);
    for (EventType type : EventType.values()) {
      double probability = p[Scorer.label(Optional.of(type))];
      if (probability >= SURE && type != EventType.THREATEN && !isBlocked(verb)) {
        return Optional.of(
            new Proposal(
                type,
                Optional.empty(),
                verb,
                List.of(verb),
                from,
                to,
                probability,
                scorer.reasons(named, type)));
      }
    }
    return Optional.empty();
  }
}
