package org.tocsin.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.text.Span;

/**
 * Text whose words and punctuation marks all stand apart, as some labelled data have it, and the
 * same text as people write it.
 *
 * @param natural the text as written
 * @param offsets for each of its characters, where it stood before
 */
record Spaced(String natural, List<Integer> offsets) {
  private static final Set<String> LEFT =
      Set.of(",", ".", ";", ":", "?", "!", "%", ")", "]", "'s", "’s", "n't", "'re", "'ve", "'ll");
  private static final Set<String> RIGHT = Set.of("(", "[", "$", "€", "£", "#");

  Spaced {
    offsets = List.copyOf(offsets);
  }

  static Spaced of(String text) {
    StringBuilder natural = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    int at = 0;
    String before = "";
    boolean open = false;
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      end = end < 0 ? text.length() : end;
      String word = text.substring(at, end);
      boolean glued = natural.isEmpty() || open || isGlued(before, word, next(text, end));
      if (!glued) {
        natural.append(' ');
        offsets.add(at - 1);
      }
      for (int i = at; i < end; i++) {
        natural.append(text.charAt(i));
        offsets.add(i);
      }
      open = opens(before, word, next(text, end));
      before = word.isEmpty() ? before : word;
      at = end + 1;
    }
    return new Spaced(natural.toString(), offsets);
  }

  private static String next(String text, int end) {
    if (end >= text.length()) {
      return "";
    }
    int stop = text.indexOf(' ', end + 1);
    return text.substring(end + 1, stop < 0 ? text.length() : stop);
  }

  private static boolean isGlued(String before, String word, String next) {
    boolean hyphen = word.equals("-") && isWord(before) && isWord(next);
    boolean apostrophe =
        (word.equals("’") && next.equals("s")) || (word.equals("'") && before.endsWith("s"));
    return word.isEmpty() || LEFT.contains(word) || hyphen || apostrophe;
  }

  /** Whether what follows a word stands next to it. */
  private static boolean opens(String before, String word, String next) {
    boolean hyphen = word.equals("-") && isWord(before) && isWord(next);
    boolean number = word.matches("[,.]") && isNumber(before) && isNumber(next);
    boolean apostrophe = word.equals("’") && next.equals("s");
    return RIGHT.contains(word) || hyphen || number || apostrophe;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.');
  }

  /** Where a span of the natural text stood before. */
  Span before(Span span) {
    return new Span(offsets.get(span.start()), offsets.get(span.end() - 1) + 1);
  }
}
