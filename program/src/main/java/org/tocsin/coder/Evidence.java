package org.tocsin.coder;

import org.tocsin.text.Span;

/** The characters that play a part in a finding. */
public record Evidence(Role role, Span span) implements Comparable<Evidence> {
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
    int byRole = role.compareTo(other.role);
    return byRole == 0 ? span.compareTo(other.span) : byRole;
  }
}
