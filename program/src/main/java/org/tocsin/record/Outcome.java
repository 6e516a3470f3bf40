package org.tocsin.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of a threat, as far as the record tells. Threats that were not made, or long ago,
 * have no outcome.
 */
public enum Outcome {
  /** The record tells of no such act, and the deadline, if there is one, has not passed. */
  OPEN,
  /** Within a year the same party did to the same what it had threatened. */
  CAME_TRUE,
  /** The deadline was over when the record's last article appeared, and it tells of no such act. */
  LAPSED;

  static Optional<Outcome> of(String code) {
    return Arrays.stream(values()).filter(outcome -> outcome.code().equals(code)).findFirst();
  }

  /** As {@code came-true}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
