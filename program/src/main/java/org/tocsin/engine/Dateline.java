package org.tocsin.engine;

import java.util.List;
import java.util.Set;
import org.tocsin.text.Span;

/** "LIMA, May 3 (Agency) – Miners …": a sentence of its own, for no clause holds it. */
final class Dateline {
  private static final int LONGEST = 14;
  private static final int SHORTEST_NAME = 3;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--", "―");

  private Dateline() {}

  /** How many words of a paragraph are its dateline, the dash among them; 0 where it has none. */
  static int length(String text, List<Span> words) {
    boolean shouted = !words.isEmpty() && isShouted(words.getFirst().of(text));
    boolean signed = false;
    for (int i = 0; i < words.size() - 1 && i < LONGEST; i++) {
      String word = words.get(i).of(text);
      if (i > 0 && DASHES.contains(word) && isApart(text, words.get(i))) {
        boolean begins = !Character.isLowerCase(words.get(i + 1).of(text).charAt(0));
        return begins && (shouted || signed) ? i + 1 : 0;
      }
      signed |= word.equals(")");
      if (!belongs(word)) {
        return 0;
      }
    }
    return 0;
  }

  /** Names, dates, agencies, and the signs between them. */
  private static boolean belongs(String word) {
    char first = word.charAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || (",.()/-".indexOf(first) >= 0 && word.length() == 1);
  }

  private static boolean isShouted(String word) {
    return word.chars().filter(Character::isLetter).count() >= SHORTEST_NAME
        && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private static boolean isApart(String text, Span dash) {
    return dash.start() > 0
        && Character.isWhitespace(text.charAt(dash.start() - 1))
        && dash.end() < text.length()
        && Character.isWhitespace(text.charAt(dash.end()));
  }
}
