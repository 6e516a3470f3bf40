package org.tocsin.coder;

/**
 * One step on the way to a finding.
 *
 * @param about what it settled
 * @param says how, in words
 */
public record Step(About about, String says) {

  /** The parts of a finding that are worked out. */
  public enum About {
    TYPE,
    ACTOR,
    RECIPIENT,
    DATE,
    PLACE,
    FACTUALITY,
    TERMS,
    STATEMENT
  }
}
