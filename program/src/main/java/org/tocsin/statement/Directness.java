package org.tocsin.statement;

/** Whose words the content is in. */
public enum Directness {
  /** The speaker's own, all of it between quotation marks. */
  DIRECT,
  /** The article's. */
  INDIRECT,
  /** The article's with some of the speaker's own between quotation marks. */
  MIXED
}
