package org.tocsin.rule;

import java.util.List;

/**
 * A word, or some words that belong together, that may tell of an event.
 *
 * @param head lemma of the verb, noun or adjective
 * @param rest the other words, in order; of a verb after it, of a noun before it
 */
public record Trigger(Kind kind, String head, List<String> rest) {

  /** The part of speech of the head. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  public Trigger {
    rest = List.copyOf(rest);
    if (head.isBlank()) {
      throw new IllegalArgumentException("a trigger needs a word");
    }
  }

  @Override
  public String toString() {
    String others = String.join(" ", rest);
    if (rest.isEmpty()) {
      return head;
    }
    return kind == Kind.NOUN ? others + " " + head : head + " " + others;
  }
}
