package org.tocsin.syntax;

import java.util.List;

/**
 * Reads the syntax of a text. Implementations are deterministic and may be used by many threads.
 */
@FunctionalInterface
public interface Parser {

  /** The sentences of a text, in order; their spans lie inside the text and do not overlap. */
  List<Sentence> parse(String text);
}
