package org.tocsin.time;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** Which rules may begin with a word, so that few are tried: asked of the patterns themselves. */
final class Starts {
  private static final String UNKNOWN = "\u0001";
  private static final List<String> DIGITS = List.of("0123456789".split(""));
  private static final int[] NONE = {};

  /** Longer numbers are seldom times. */
  private static final int NUMBER = 7;

  /** So many words are looked at. */
  private static final int WORDS = 4;

  /** So many rules are tried rather than another word looked at. */
  private static final int FEW = 3;

  /** So many beginnings are remembered at most. */
  private static final int MOST = 100_000;

  private final List<Rule> rules;
  private final Set<String> vocabulary;
  private final int[] all;
  private final int[] digits;
  private final Map<String, int[]> known = new ConcurrentHashMap<>();

  /**
   * @param vocabulary every word, in lower case, with which an expression can begin
   */
  Starts(List<Rule> rules, Set<String> vocabulary) {
    this.rules = rules;
    this.vocabulary = new HashSet<>(vocabulary);
    this.all = IntStream.range(0, rules.size()).toArray();
    this.digits =
        IntStream.of(all)
            .filter(rule -> DIGITS.stream().anyMatch(digit -> viable(rules.get(rule), digit)))
            .toArray();
  }

  /** Indexes of the rules to try where a word or a number begins. */
  int[] at(String text, int start) {
    char c = text.charAt(start);
    if (Character.isLetter(c)) {
      return atWord(text, start);
    }
    return isDigit(c)
        ? atNumber(text, start, start, digits)
        : atNumber(text, start, start + 1, all);
  }

  private int[] atWord(String text, int start) {
    int end = wordEnd(text, start);
    String words = text.substring(start, end);
    if (!knows(words)) {
      return NONE;
    }
    // What cannot go on after the word cannot go on after two, nor after three.
    int[] viable = narrowed(all, words + after(text, end));
    String next = next(text, end);
    for (int more = 1; more < WORDS && !next.isEmpty(); more++) {
      words += next;
      end += next.length();
      viable = narrowed(viable, endsInLetter(next) ? words + after(text, end) : words);
      next = viable.length <= FEW || endsInSign(next) ? "" : next(text, end);
    }
    return viable;
  }

  /** Those of the candidates that may begin with these words. */
  private int[] narrowed(int[] candidates, String words) {
    int[] viable = known.get(words);
    if (viable == null && known.size() < MOST) {
      viable = IntStream.of(candidates).filter(rule -> viable(rules.get(rule), words)).toArray();
      known.put(words, viable);
    }
    return viable == null ? candidates : viable;
  }

  /**
   * As the number stands, with its letters ("12th") and what comes after it.
   *
   * @param from where its digits begin, after an apostrophe perhaps
   */
  private int[] atNumber(String text, int start, int from, int[] rules) {
    int end = numberEnd(text, from);
    return end - from > NUMBER
        ? narrowed(rules, text.substring(start, from + NUMBER + 1))
        : narrowed(rules, text.substring(start, end) + afterNumber(text, end));
  }

  /** A point or comma says little before what follows it is seen. */
  private String afterNumber(String text, int end) {
    boolean sign = end < text.length() && ".,:".indexOf(text.charAt(end)) >= 0;
    String next = sign ? "" : next(text, end);
    return next.isEmpty() ? text.substring(end, Math.min(end + 2, text.length())) : next;
  }

  /**
   * The word after, for it rules out most, or what stands there instead; a sign that no rule has
   * where none knows that word.
   */
  private String next(String text, int end) {
    if (end + 1 >= text.length()) {
      return "";
    }
    if (" -\n\u00a0".indexOf(text.charAt(end)) < 0) {
      return text.substring(end, end + 1);
    }
    if (isDigit(text.charAt(end + 1))) {
      int next = numberEnd(text, end + 1);
      return next - end > NUMBER ? "" : text.substring(end, next);
    }
    int next = wordEnd(text, end + 1);
    String word = text.substring(end + 1, next);
    if (word.isEmpty()) {
      return text.substring(end, end + 2);
    }
    return text.charAt(end) + (knows(word) ? word : UNKNOWN);
  }

  private boolean knows(String word) {
    return vocabulary.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The sign after a word says that the word is whole. */
  private static String after(String text, int end) {
    return text.substring(end, Math.min(end + 1, text.length()));
  }

  private static boolean endsInLetter(String next) {
    return Character.isLetter(next.charAt(next.length() - 1));
  }

  /** No letter can come. */
  private static boolean endsInSign(String next) {
    return !Character.isLetterOrDigit(next.charAt(next.length() - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The end of a number with its letters and groups, as in "12th", "12,000" and "7:30". */
  private static int numberEnd(String text, int start) {
    int end = start;
    while (end < text.length() && (isPart(text, end) || isWithin(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean isPart(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** A sign between two digits. */
  private static boolean isWithin(String text, int at) {
    return ".,:".indexOf(text.charAt(at)) >= 0
        && at > 0
        && isDigit(text.charAt(at - 1))
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  // hitEnd is exactly the question: could more text still make it a match?
  @SuppressWarnings("JdkObsolete")
  private static boolean viable(Rule rule, String beginning) {
    Matcher m = rule.matcher(beginning);
    return m.lookingAt() || m.hitEnd();
  }
}
