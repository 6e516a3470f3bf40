package org.tocsin.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.ontology.Context;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;
import org.tocsin.syntax.Token;

/**
 * What an entry proposes for a sentence.
 *
 * @param trigger the head of the trigger
 * @param words all its words, in order of position
 * @param predicate the trigger, or the light verb over it: what tense, negation and time belong to
 * @param actors heads of the actors
 * @param recipients heads of the recipients
 * @param mutual whether the actors act on each other
 * @param act head of the inner act
 */
public record Match(
    Entry entry,
    EventType type,
    Token trigger,
    List<Token> words,
    Token predicate,
    List<Token> actors,
    List<Token> recipients,
    boolean mutual,
    Optional<Token> act,
    Optional<Mode> mode,
    Set<Context> contexts) {
  public Match {
    words = List.copyOf(words);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    contexts = Set.copyOf(contexts);
  }

  /** "Will expel them": whether it is a threat that nothing announces but the tense of its act. */
  public boolean isMereFuture() {
    return entry.isMereFuture();
  }
}
