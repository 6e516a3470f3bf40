package org.tocsin.engine;

import java.util.Set;
import org.tocsin.text.Resource;

/** Words that, capitalised, tell that a sentence starts here rather than that a name goes on. */
final class CommonStarts {
  static final Set<String> WORDS = Set.copyOf(Resource.lines(CommonStarts.class, "en/starts.txt"));

  private CommonStarts() {}
}
