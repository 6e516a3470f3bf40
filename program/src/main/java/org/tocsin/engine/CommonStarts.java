package org.tocsin.engine;

import java.util.Set;

/** Words that, capitalised, tell that a sentence starts here rather than that a name goes on. */
final class CommonStarts {
  static final Set<String> WORDS = Set.copyOf(Resources.lines("en/starts.txt"));

  private CommonStarts() {}
}
