package org.tocsin.time;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** Which rules may begin with a word, so that few are tried: asked of the patterns themselves. */
final class Starts {
  private static final List<String> AFTER = List.of(" ", "-", ".", "'", "’");
  private static final String UNKNOWN = "\u0001";
  private static final int[] NONE = {};

  /** Longer numbers are seldom times. */
  private static final int NUMBER = 6;

  /** So many rules are tried rather than a third word looked at. */
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
    this.vocabulary = vocabulary;
    this.all = IntStream.range(0, rules.size()).toArray();
    this.digits = of(all, List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"));
  }

  /** Indexes of the rules to try where a word or a number begins. */
  int[] at(String text, int start) {
    char c = text.charAt(start);
    if (Character.isLetter(c)) {
      return atWord(text, start);
    }
    return isDigit(c) ? atNumber(text, start) : all;
  }

  private int[] atWord(String text, int start) {
    int end = wordEnd(text, start);
    String word = text.substring(start, end);
    if (!knows(word)) {
      return NONE;
    }
    // What cannot go on after the word cannot go on after two, nor after three.
    int[] own = known.computeIfAbsent(word, w -> of(all, endings(w)));
    String second = next(text, end);
    int[] two = narrowed(own, word, second);
    if (two.length <= FEW || second.isEmpty() || isWhole(second)) {
      return two;
    }
    return narrowed(two, word + second, next(text, end + second.length()));
  }

  private int[] narrowed(int[] rules, String words, String next) {
    return next.isEmpty() || known.size() > MOST
        ? rules
        : known.computeIfAbsent(words + next, w -> of(rules, endings(w)));
  }

  /** As the number stands, with its letters ("12th") and what comes after it. */
  private int[] atNumber(String text, int start) {
    int end = numberEnd(text, start);
    if (end - start > NUMBER || known.size() > MOST) {
      return digits;
    }
    String next = next(text, end);
    if (next.isEmpty() && end < text.length()) {
      next = text.substring(end, end + 1);
    }
    return known.computeIfAbsent(text.substring(start, end) + next, w -> of(digits, List.of(w)));
  }

  /**
   * The word after, for it rules out most, or what stands there instead; a sign that no rule has
   * where none knows that word.
   */
  private String next(String text, int end) {
    if (end + 1 >= text.length()) {
      return "";
    }
    if (" -".indexOf(text.charAt(end)) < 0) {
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

  private static List<String> endings(String words) {
    boolean whole = isWhole(words) || words.chars().anyMatch(Character::isDigit);
    return whole ? List.of(words) : AFTER.stream().map(words::concat).toList();
  }

  /** Whether a sign ends the words: no letter can come. */
  private static boolean isWhole(String words) {
    return !Character.isLetterOrDigit(words.charAt(words.length() - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The end of a number with its letters, as in "12th". */
  private static int numberEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int[] of(int[] candidates, List<String> beginnings) {
    return Arrays.stream(candidates)
        .filter(rule -> beginnings.stream().anyMatch(b -> viable(rules.get(rule), b)))
        .toArray();
  }

  // hitEnd is exactly the question: could more text still make it a match?
  @SuppressWarnings("JdkObsolete")
  private static boolean viable(Rule rule, String beginning) {
    Matcher m = rule.matcher(beginning);
    return m.lookingAt() || m.hitEnd();
  }
}
