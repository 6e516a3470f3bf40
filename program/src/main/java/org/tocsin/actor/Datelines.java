package org.tocsin.actor;

import java.util.Locale;
import org.tocsin.syntax.Sentence;

/** Where an agency's place and date before the first sentence end. */
final class Datelines {
  /** In words. */
  private static final int LONGEST = 14;

  private Datelines() {}

  /** "LIMA, May 3 (Agency) - Miners …": the index of what follows; 0 where there is no dateline. */
  static int end(Sentence sentence) {
    String first = sentence.token(0).form();
    if (first.length() < 2 || !first.equals(first.toUpperCase(Locale.ROOT)) || !isWord(first)) {
      return 0;
    }
    for (int i = 1; i < sentence.size() && i < LONGEST; i++) {
      String form = sentence.token(i).form();
      boolean plainDash = form.equals("-") && isSpaced(sentence, i);
      if (plainDash || form.equals("--") || form.equals("–") || form.equals("—")) {
        return i + 1;
      }
      if (form.equals(":") && i < 4) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isWord(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (!Character.isLetter(c) && c != '.' && c != '\'') {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpaced(Sentence sentence, int index) {
    return index + 1 < sentence.size()
        && sentence.token(index - 1).span().end() < sentence.token(index).span().start()
        && sentence.token(index).span().end() < sentence.token(index + 1).span().start();
  }
}
