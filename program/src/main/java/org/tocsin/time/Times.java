package org.tocsin.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.tocsin.text.Span;

/** Finds the time expressions of an English text. */
public final class Times {
  private static final Words WORDS = Words.load("en/words.txt");
  private static final List<Rule> RULES = Grammar.load("en/patterns.txt", WORDS);
  private static final Starts STARTS =
      new Starts(RULES, Words.vocabulary("en/words.txt", "en/patterns.txt"));
  private static final Tense TENSE = new Tense(Words.load("en/tense.txt"));

  private Times() {}

  /**
   * The expressions of a text, in order, never overlapping.
   *
   * @param published the day to which relative dates refer; without it they have no value
   */
  public static List<TimeExpression> find(String text, Optional<LocalDate> published) {
    List<TimeExpression> found = new ArrayList<>();
    @Nullable Matcher[] matchers = new Matcher[RULES.size()];
    Setting setting = new Setting(text, published, List.of(), TENSE);
    int at = 0;
    while (at < text.length()) {
      boolean starts = startsWord(text, at) || continues(text, at, found);
      Optional<Match> match = starts ? longest(matchers, text, at) : Optional.empty();
      if (match.isEmpty()) {
        at++;
        continue;
      }
      Match taken = match.orElseThrow();
      Optional<Reading> reading = read(taken, setting);
      if (reading.isPresent()) {
        found.add(reading.orElseThrow().bind(taken.span(), taken.modifier()));
        setting = remember(setting, taken.span(), reading.orElseThrow());
      }
      at = taken.span().end();
    }
    return List.copyOf(found);
  }

  private static Optional<Reading> read(Match match, Setting setting) {
    return Filter.keeps(match, setting.text())
        ? Interpreter.read(match, setting)
        : Optional.empty();
  }

  private static Setting remember(Setting setting, Span span, Reading reading) {
    return reading.stretch().map(s -> setting.mentioned(span, s)).orElse(setting);
  }

  /**
   * @param matchers of the rules, made when first needed
   */
  private static Optional<Match> longest(@Nullable Matcher[] matchers, String text, int from) {
    int best = -1;
    int end = from;
    for (int i : STARTS.at(text, from)) {
      Matcher m = matcher(matchers, i, text).region(from, text.length());
      if (m.lookingAt() && m.end() > end) {
        best = i;
        end = m.end();
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(RULES.get(best).read(matcher(matchers, best, text), WORDS));
  }

  private static Matcher matcher(@Nullable Matcher[] matchers, int rule, String text) {
    Matcher made = matchers[rule];
    if (made == null) {
      made = RULES.get(rule).matcher(text);
      matchers[rule] = made;
    }
    return made;
  }

  private static boolean startsWord(String text, int at) {
    char c = text.charAt(at);
    if (!Character.isLetterOrDigit(c) && !shortens(text, at)) {
      return false;
    }
    return at == 0 || !joined(text, at);
  }

  /** What a range ends with: "2008-2012", "May-June". */
  private static boolean continues(String text, int at, List<TimeExpression> found) {
    return at > 0
        && text.charAt(at - 1) == '-'
        && (Character.isDigit(text.charAt(at)) || Character.isUpperCase(text.charAt(at)))
        && !found.isEmpty()
        && found.getLast().span().end() == at - 1
        && found.getLast().type() != TimeExpression.Type.DURATION;
  }

  /** The apostrophe of "'80s". */
  private static boolean shortens(String text, int at) {
    return "'’‘`".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean joined(String text, int at) {
    char before = text.charAt(at - 1);
    return Character.isLetterOrDigit(before)
        || "-$£€#%".indexOf(before) >= 0
        || (".,:'’".indexOf(before) >= 0
            && at > 1
            && Character.isLetterOrDigit(text.charAt(at - 2)));
  }
}
