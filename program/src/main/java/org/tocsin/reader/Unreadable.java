package org.tocsin.reader;

import java.util.OptionalLong;

/** Carries what is wrong with an input from where it shows to where the place is known. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final String what;
  private final String advice;

  Unreadable(String what, String advice) {
    super(what);
    this.what = what;
    this.advice = advice;
  }

  Problem at(String source, OptionalLong line) {
    return new Problem(source, line, what, advice);
  }
}
