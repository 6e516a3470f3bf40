package org.tocsin.cli;

import org.tocsin.coder.Findings;

/** Prints what an article tells. */
interface Printer {
  void print(Findings findings);
}
