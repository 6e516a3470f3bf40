package org.tocsin.coder;

import java.util.Comparator;
import org.tocsin.text.Span;

/** The characters that play a part in a finding. */
public record Evidence(Role role, Span span) implements Comparable<Evidence> {
  private static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::role).thenComparing(Evidence::span);

  /** The part they play. */
  public enum Role {
    TRIGGER,
    ACTOR,
    RECIPIENT,
    DATE,
    PLACE,
    ACT,
    CONDITION,
    DEMAND,
    DEADLINE,
    SPEAKER,
    ADDRESSEE,
    CUE,
    CONTENT,
    MEDIUM
  }

  /** By role, then by position. */
  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }
}
