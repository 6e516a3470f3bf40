package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.text.Span;

/**
 * The gap after a token within its paragraph, and what tells whether a sentence ends there.
 *
 * <p>Names of features are short; a part that is a literal word is in lower case.
 */
final class Gap {
  private final String text;
  private final List<Span> tokens;
  private final int start;
  private final int last;
  private final int base;
  private final int next;

  /**
   * @param start index of the first token of the sentence so far
   * @param last index of the token before the gap, not the last of the paragraph
   */
  Gap(String text, List<Span> tokens, int start, int last) {
    this.text = text;
    this.tokens = tokens;
    this.start = start;
    this.last = last;
    base = lastWithoutClosers();
    next = nextWithoutOpeners();
  }

  private int lastWithoutClosers() {
    int i = last;
    while (i > start && last - i < 3 && isSign(i) && Chars.isClosing(first(i))) {
      i--;
    }
    return Chars.isStop(first(i)) || i == last ? i : last;
  }

  private int nextWithoutOpeners() {
    int i = last + 1;
    while (i + 1 < tokens.size() && i - last < 3 && isSign(i) && isOpener(first(i))) {
      i++;
    }
    return i;
  }

  private static boolean isOpener(char c) {
    return Chars.isOpening(c) || c == '"' || c == '\'';
  }

  /** Whether a sentence could end here at all; asked before features are named. */
  boolean isCandidate() {
    return !Character.isLetterOrDigit(first(last))
        || !Character.isLowerCase(first(last + 1))
        || !Character.isLetterOrDigit(text.charAt(tokens.get(last).end() - 1));
  }

  /** "…?” asked": what goes on in lower case after a quotation is the same sentence. */
  boolean surelyGoesOn() {
    return base < last && next == last + 1 && Character.isLowerCase(first(next));
  }

  /** "Kim Jong Un", "the March 23 Movement": nothing but a space between what may be one name. */
  boolean isInName() {
    return last + 1 < tokens.size()
        && isNamePart(last)
        && Character.isUpperCase(first(last + 1))
        && tokens.get(last + 1).start() - tokens.get(last).end() == 1;
  }

  /** A word with a capital or a number, without a stop. */
  private boolean isNamePart(int i) {
    char c = first(i);
    char end = text.charAt(tokens.get(i).end() - 1);
    return (Character.isUpperCase(c) || Character.isDigit(c)) && Character.isLetterOrDigit(end);
  }

  /** "in the U.S. The": a common word with a capital starts a sentence. */
  boolean surelyEnds() {
    return base == last
        && isWordWithStop(last)
        && "uP?".contains(kind(last))
        && CommonStarts.WORDS.contains(form(next));
  }

  List<String> features() {
    List<String> names = new ArrayList<>(32);
    String stop = stop();
    String shape = shape(next);
    String gap = isJoined(last) ? "J" : "S";
    String key = stop + gap + (base == last ? "" : "c") + (next == last + 1 ? "" : "o");
    names.add("b");
    names.add("k " + key);
    names.add("ks " + key + ' ' + shape);
    names.add("ksq " + key + ' ' + shape + ' ' + quotes());
    names.add("kd " + key + ' ' + depth());
    names.add("kl " + key + ' ' + length());
    names.add("kn " + stop + ' ' + lower(next));
    names.add("kn2 " + key + ' ' + shape + ' ' + shapeAt(next + 1));
    names.add("k2 " + gap + ' ' + lowerAt(last) + ' ' + lowerAt(last + 1));
    names.add("l " + lower(last) + ' ' + shape);
    names.add("l2 " + lowerAt(last - 1) + ' ' + lower(last));
    names.add("n " + lower(next) + ' ' + lowerAt(next + 1));
    names.add("f " + lower(start) + ' ' + stop);
    before(names, stop, shape);
    return names;
  }

  private void before(List<String> names, String stop, String shape) {
    int word = isWordWithStop(base) ? base : base - 1;
    if (word >= start) {
      String kind = kind(word);
      names.add("w " + stop + ' ' + lower(word));
      names.add("wk " + stop + ' ' + kind + ' ' + shape);
      names.add("wn " + stop + ' ' + kind + ' ' + lower(next));
      names.add("wl " + lower(word) + ' ' + shape);
      names.add("wc " + stop + shape(word) + ' ' + shape + ' ' + (word == start));
      names.add("wp " + stop + shapeAt(word - 1) + kind + ' ' + shape);
    }
  }

  /** The sign or word that would end the sentence, apart from closing signs after it. */
  private String stop() {
    if (isWordWithStop(base)) {
      return "A";
    }
    return Character.isLetterOrDigit(first(base)) ? "w" : cut(form(base));
  }

  private static String cut(String sign) {
    return sign.length() > 3 ? sign.substring(0, 3) : sign;
  }

  private boolean isWordWithStop(int i) {
    Span span = tokens.get(i);
    return span.length() > 1
        && text.charAt(span.end() - 1) == '.'
        && Character.isLetterOrDigit(text.charAt(span.start()));
  }

  private String kind(int word) {
    String form = form(word);
    if (!isWordWithStop(word)) {
      return Character.isDigit(form.charAt(0)) ? "9" : "-";
    }
    String bare = form.substring(0, form.length() - 1);
    if (bare.length() == 1) {
      return "i";
    }
    return bare.indexOf('.') > 0
        ? "u"
        : Abbreviations.english().kind(bare).map(k -> k.name().substring(0, 1)).orElse("?");
  }

  private String shape(int i) {
    String form = form(i);
    char c = form.charAt(0);
    if (Character.isUpperCase(c)) {
      boolean caps = form.length() > 1 && Character.isUpperCase(form.charAt(1));
      return caps ? "AA" : form.length() == 1 ? "A" : "Aa";
    }
    if (Character.isLowerCase(c)) {
      return "a";
    }
    return Character.isDigit(c) ? "9" : Character.isLetter(c) ? "x" : cut(form);
  }

  private String shapeAt(int i) {
    return i >= 0 && i < tokens.size() ? shape(i) : "#";
  }

  private String lowerAt(int i) {
    return i >= 0 && i < tokens.size() ? lower(i) : "#";
  }

  private String lower(int i) {
    String form = form(i);
    return Character.isDigit(form.charAt(0)) ? "9" : form.toLowerCase(Locale.ROOT);
  }

  private String form(int i) {
    return tokens.get(i).of(text);
  }

  private char first(int i) {
    return text.charAt(tokens.get(i).start());
  }

  private boolean isSign(int i) {
    return !Character.isLetterOrDigit(first(i)) && tokens.get(i).length() <= 2;
  }

  private boolean isJoined(int i) {
    return tokens.get(i).end() == tokens.get(i + 1).start();
  }

  private int length() {
    int words = last + 1 - start;
    return words < 4 ? words : words < 8 ? 4 : words < 20 ? 8 : words < 40 ? 20 : 40;
  }

  /** Whether straight double quotes are open before the gap, and curly ones. */
  private String quotes() {
    int straight = 0;
    int curly = 0;
    for (int i = Math.max(start, last - 100); i <= last; i++) {
      char c = first(i);
      straight += c == '"' ? 1 : 0;
      curly += c == '“' ? 1 : c == '”' ? -1 : 0;
    }
    return (straight % 2 == 1 ? "q" : "") + (curly > 0 ? "u" : "");
  }

  private int depth() {
    int depth = 0;
    for (int i = Math.max(start, last - 100); i <= last; i++) {
      char c = first(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
    return Math.clamp(depth, -1, 1);
  }
}
