package org.tocsin.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spelling without what varies: case, diacritics, dots, apostrophes, hyphens. */
final class Fold {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Fold() {}

  /** The words of a stretch of text: {@code Nur-Sultan} is two, {@code U.S.} is {@code us}. */
  static List<String> words(String text) {
    if (isWord(text)) {
      return List.of(text.toLowerCase(Locale.ROOT));
    }
    String plain = isPlain(text) ? text : latin(text);
    List<String> words = new ArrayList<>(2);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty() && (!isJoiner(c) || isPossessive(plain, i))) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Whether it is one word of letters without marks, as most are. */
  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Whether no letter can have a mark: ASCII, and dashes and quotation marks. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && !(c >= '\u2010' && c <= '\u2027')) {
        return false;
      }
    }
    return true;
  }

  private static String latin(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    String bare = MARKS.matcher(apart).replaceAll("");
    return bare.replace('ı', 'i')
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('ø', 'o')
        .replace('Ø', 'O')
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  private static boolean isPossessive(String text, int at) {
    return text.charAt(at) != '.'
        && text.startsWith("s", at + 1)
        && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)));
  }

  private static boolean isJoiner(char c) {
    return c == '.' || c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
  }
}
