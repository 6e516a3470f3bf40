package org.tocsin.time;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells time expressions from words that only look like them. */
final class Filter {
  private static final Set<String> NAMES = Set.of("Jan", "Mar", "Sep", "Dec", "Jun", "Jul", "Apr");

  private static final Set<String> FIRST_NAMES = Set.of("April", "May", "June", "August");
  private static final Pattern CAPITALIZED = Pattern.compile(" [A-Z][a-z]+");
  private static final Pattern BEFORE_MONTH =
      Pattern.compile(
          "(?i)(?:\\b(?:in|since|last|this|next|until|till|from|early|late|mid|of|before|after"
              + "|during|to|and|or|through|between|by|for|each|every|the|an?|past)[ -]|, )$");
  private static final Pattern MARCH = Pattern.compile(" (?:for|on|of) [A-Z]");
  private static final Pattern ANNUAL = Pattern.compile("(?i)\\b(?:the|annual) $");
  private static final int NEAR = 30;

  private Filter() {}

  static boolean keeps(Match match, String text) {
    String words = match.span().of(text);
    return switch (match.meaning()) {
      case NONE -> false;
      case BAREMONTH -> !NAMES.contains(words) && !person(match, text) && !march(match, text);
      case DURATION -> !fraction(match);
      default -> true;
    };
  }

  /** April Miller, where nothing before her says that she is a month. */
  private static boolean person(Match match, String text) {
    return match.has("month")
        && FIRST_NAMES.contains(match.span().of(text))
        && CAPITALIZED.matcher(after(match, text)).lookingAt()
        && !BEFORE_MONTH.matcher(before(match, text)).find();
  }

  /** "The March on" a capital. */
  private static boolean march(Match match, String text) {
    return match.span().of(text).equals("March")
        && MARCH.matcher(after(match, text)).lookingAt()
        && ANNUAL.matcher(before(match, text)).find();
  }

  private static String before(Match match, String text) {
    int start = match.span().start();
    return text.substring(Math.max(0, start - NEAR), start);
  }

  private static String after(Match match, String text) {
    int end = match.span().end();
    return text.substring(end, Math.min(text.length(), end + NEAR));
  }

  /** "A quarter" is a part of anything, "three-quarters" too. */
  private static boolean fraction(Match match) {
    return match.get("unit").filter("Q"::equals).isPresent() && match.has("one");
  }
}
