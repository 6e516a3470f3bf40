package org.tocsin.reader;

import java.util.OptionalLong;

/** What reading yields, in the order of the input. */
public sealed interface Read permits ReadArticle, Problem {

  /** The file, or {@code -} for standard input. */
  String source();

  /** Line number from 1, where the input has lines. */
  OptionalLong line();
}
