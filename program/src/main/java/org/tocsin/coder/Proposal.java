package org.tocsin.coder;

import java.util.List;
import java.util.Optional;
import org.tocsin.actor.ActorMention;
import org.tocsin.ontology.EventType;
import org.tocsin.rule.Match;
import org.tocsin.syntax.Token;

/**
 * An event before it is placed and dated: two parties, a type, and how sure the scorer is.
 *
 * @param match the rule's proposal
 * @param predicate what carries tense and negation
 * @param trigger the words that tell of it
 * @param reasons the features that spoke loudest
 */
record Proposal(
    EventType type,
    Match match,
    Token predicate,
    List<Token> trigger,
    Optional<ActorMention> actor,
    Optional<ActorMention> recipient,
    double confidence,
    List<String> reasons) {
  Proposal {
    trigger = List.copyOf(trigger);
    reasons = List.copyOf(reasons);
  }

  /** The same, done by somebody. */
  Proposal by(ActorMention somebody) {
    return new Proposal(
        type, match, predicate, trigger, Optional.of(somebody), recipient, confidence, reasons);
  }
}
