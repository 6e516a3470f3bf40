package org.tocsin.syntax;

/** The seventeen universal parts of speech (UD v2). */
public enum Upos {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Nouns, names and pronouns: what can stand for an actor. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN || this == PRON;
  }
}
