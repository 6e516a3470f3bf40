package org.tocsin.syntax;

import java.util.Set;

/** The days of the week, which say when and are nobody. */
public final class Weekdays {
  private static final Set<String> NAMES =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private Weekdays() {}

  /** Whether a word in lower case names one. */
  public static boolean contain(String lower) {
    return NAMES.contains(lower);
  }
}
