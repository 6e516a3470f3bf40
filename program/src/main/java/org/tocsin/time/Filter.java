package org.tocsin.time;

/** Tells time expressions from words that only look like them. */
final class Filter {
  private Filter() {}

  static boolean keeps(Match match, String text) {
    return match.meaning() != Meaning.NONE && !text.isEmpty();
  }
}
