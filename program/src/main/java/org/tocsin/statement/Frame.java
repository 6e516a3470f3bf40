package org.tocsin.statement;

/** Where the content of a cue stands. */
enum Frame {
  /** A finite clause: complement, or the clause that a comma sets before "he said". */
  CLAUSE,
  INFINITIVE,
  OBJECT,
  /** Only a quotation beside it makes the word a cue. */
  QUOTE
}
