package org.tocsin.statement;

/** What sort of attribution a statement is. */
public enum Kind {
  /** Words, or a clause, reported as said or written. */
  SAID,
  /** Thought, known, wished or planned, as the article tells it. */
  HELD,
  /** Only the thing that somebody speaks or thinks about is named ("criticized the plan"). */
  TOPIC
}
