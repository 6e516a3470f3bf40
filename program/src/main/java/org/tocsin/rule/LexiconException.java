package org.tocsin.rule;

import java.util.Collection;
import java.util.List;

/** The rule files are not as the format wants them; the message lists every place, a line each. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1;

  LexiconException(Collection<String> errors) {
    super(String.join("\n", List.copyOf(errors)));
  }
}
