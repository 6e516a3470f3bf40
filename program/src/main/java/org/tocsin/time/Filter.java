package org.tocsin.time;

import java.util.Set;

/** Tells time expressions from words that only look like them. */
final class Filter {
  private static final Set<String> NAMES = Set.of("Jan", "Mar", "Sep", "Dec", "Jun", "Jul", "Apr");

  private Filter() {}

  static boolean keeps(Match match, String text) {
    String words = match.span().of(text);
    return switch (match.meaning()) {
      case NONE -> false;
      case BAREMONTH -> !NAMES.contains(words);
      case DURATION -> !fraction(match);
      default -> true;
    };
  }

  /** "A quarter" is a part of anything, "three-quarters" too. */
  private static boolean fraction(Match match) {
    return match.get("unit").filter("Q"::equals).isPresent() && match.has("one");
  }
}
