package org.tocsin.cli;

import org.tocsin.coder.Findings;

/** Prints what an article tells. */
interface Printer {
  void print(Findings findings);

  /** Whether it prints articles again that the record holds. */
  boolean repeats();
}
