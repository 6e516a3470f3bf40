package org.tocsin.actor;

import java.util.List;
import java.util.Optional;

/**
 * Lexicon entries found at some tokens of a sentence.
 *
 * @param start first token
 * @param end token after the last
 * @param entries all readings, best first; never empty
 */
record Match(int start, int end, List<Entry> entries) {

  Match {
    entries = List.copyOf(entries);
  }

  Entry best() {
    return entries.getFirst();
  }

  Optional<Entry> of(Kind kind) {
    for (Entry entry : entries) {
      if (entry.kind() == kind) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  boolean is(Kind kind) {
    return best().kind() == kind;
  }
}
