package org.tocsin.rule;

import java.util.List;

/**
 * Gives a value where one of its words stands below the trigger.
 *
 * @param value what it gives
 * @param words lemmas, or phrases of lemmas one space apart; none means always
 */
public record WordTest<T>(T value, List<String> words) {
  public WordTest {
    words = List.copyOf(words);
  }

  boolean holds(ClauseWords clause) {
    return words.isEmpty() || clause.hasAny(words);
  }
}
