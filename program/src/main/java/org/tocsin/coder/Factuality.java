package org.tocsin.coder;

import java.util.Locale;

/** Whether an event happened, as far as the article tells. */
public enum Factuality {
  ACTUAL,
  NEGATED,
  /** Conditional, modal or merely possible. */
  HYPOTHETICAL,
  FUTURE,
  /** Clearly before the article's present. */
  HISTORICAL,
  /** Only inside somebody's words. */
  CLAIMED;

  /** As in JSON: {@code actual}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
