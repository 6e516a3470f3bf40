package org.tocsin.time;

/** How a value is meant, in the words of TIMEX3's {@code mod}. */
public enum Modifier {
  START,
  MID,
  END,
  APPROX,
  MORE_THAN,
  LESS_THAN,
  EQUAL_OR_MORE,
  EQUAL_OR_LESS
}
