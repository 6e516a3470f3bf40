package org.tocsin.rule;

import java.util.List;
import org.tocsin.ontology.EventType;
import org.tocsin.syntax.Token;

/**
 * A trigger in place, before its inner act and its parties are known.
 *
 * @param words all words of the trigger
 * @param top what bears tense and arguments: the trigger, or the light verb over a noun
 */
record Found(Entry entry, EventType type, Token trigger, List<Token> words, Token top) {
  Found {
    words = List.copyOf(words);
  }

  boolean isReciprocal() {
    return entry.frame().reciprocal();
  }

  boolean isNoun() {
    return trigger.upos().isNominal() && entry.hasNoun(trigger.lowerLemma());
  }

  /** Whether it is what an inner act says. */
  boolean says(Token act) {
    return top.equals(act) || trigger.equals(act);
  }
}
