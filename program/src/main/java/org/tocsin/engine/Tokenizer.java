package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.tocsin.text.Span;

/**
 * Cuts text into the words and signs of Universal Dependencies English.
 *
 * <p>Every character that is no space lies in exactly one token. Runs without a space are looked at
 * in pieces of at most {@value #PIECE} characters, so that no input takes more than linear time.
 */
final class Tokenizer {
  private static final int PIECE = 400;
  private static final Shapes[] SHAPES = Shapes.values();
  private static final Set<String> AFTER_ITS =
      Set.of(
          ("a an the not been so just really very kind still all called only gonna also because"
                  + " too my your his about like going getting hard pretty quite probably never always")
              .split(" ", -1));
  private static final String AFTER_WORD = ",;:!?)\"”";

  private final String text;
  private final int paragraph;
  private final int limit;
  private final List<Span> out = new ArrayList<>();
  private final Matcher matcher;
  private int at;
  private int end;
  private boolean plain;

  private Tokenizer(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph.start();
    limit = paragraph.end();
    at = paragraph.start();
    matcher = Shapes.WORD.pattern().matcher(text).useTransparentBounds(true);
  }

  /** The tokens of a paragraph, in order. */
  static List<Span> tokens(String text, Span paragraph) {
    Tokenizer tokenizer = new Tokenizer(text, paragraph);
    tokenizer.run();
    return tokenizer.out;
  }

  private void run() {
    while (at < limit) {
      if (Chars.isSpace(text.charAt(at))) {
        at++;
      } else {
        measure();
        while (at < end) {
          next();
        }
      }
    }
  }

  /** Finds the end of the run of characters that starts here. */
  private void measure() {
    end = at;
    plain = true;
    while (end < limit && end - at < PIECE && !Chars.isSpace(text.charAt(end))) {
      char c = text.charAt(end++);
      plain &= c != '@' && c != '/' && c != '&' && c != '*';
    }
    if (end < limit && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
  }

  private void next() {
    if (quickWord()) {
      return;
    }
    char c = text.charAt(at);
    for (Shapes shape : SHAPES) {
      if (shape.mayStart(c) && !(plain && needsSign(shape)) && fits(shape)) {
        take(shape, Math.min(matcher.end(), end));
        return;
      }
    }
    int size = Character.charCount(text.codePointAt(at));
    add(Math.min(at + size, limit));
  }

  private static boolean needsSign(Shapes shape) {
    return shape == Shapes.MAIL || shape == Shapes.AMPERSAND || shape == Shapes.CENSORED;
  }

  private boolean fits(Shapes shape) {
    matcher.usePattern(shape.pattern()).region(at, end);
    return matcher.lookingAt() && matcher.end() > at;
  }

  /** Most words are letters alone, up to a space or a common sign. */
  private boolean quickWord() {
    int i = at;
    while (i < end && Character.isLetter(text.charAt(i))) {
      i++;
    }
    if (i == at || (i < end && (!plain || AFTER_WORD.indexOf(text.charAt(i)) < 0))) {
      return false;
    }
    if (i + 1 < end && text.charAt(i) == ':') {
      return false;
    }
    word(i);
    return true;
  }

  private void take(Shapes shape, int to) {
    switch (shape) {
      case URL, SITE, MAIL -> add(trimmed(to));
      case WORD -> word(to);
      case NUMBER -> add(isListMark(to) ? to + 1 : to);
      default -> add(to);
    }
  }

  private void add(int to) {
    out.add(new Span(at, to));
    at = to;
  }

  private void word(int to) {
    if (to < end && text.charAt(to) == '.' && keepsStop(to)) {
      add(to + 1);
    } else {
      if (isMissingApostrophe(to)) {
        out.add(new Span(at, to - 1));
        at = to - 1;
        add(to);
      } else {
        WordParts.english().add(text, at, to, out);
        at = to;
      }
    }
  }

  /** An address does not end in the signs that end a clause, nor in a bracket it did not open. */
  private int trimmed(int to) {
    int last = to;
    while (last - 1 > at && ".,;:!?'\"’”)]}".indexOf(text.charAt(last - 1)) >= 0) {
      if (text.charAt(last - 1) == ')' && text.substring(at, last).indexOf('(') >= 0) {
        break;
      }
      last--;
    }
    return last;
  }

  /** "1." at the head of a paragraph. */
  private boolean isListMark(int to) {
    return at == paragraph
        && to - at <= 2
        && to + 1 < limit
        && text.charAt(to) == '.'
        && Chars.isSpace(text.charAt(to + 1));
  }

  /** "its a", "Lets go": what was meant shows only in the words around. */
  private boolean isMissingApostrophe(int to) {
    String word = text.substring(at, to).toLowerCase(Locale.ROOT);
    if (word.equals("its")) {
      return AFTER_ITS.contains(wordAt(skipSpaces(to)));
    }
    return word.equals("lets")
        && (out.isEmpty() || !Character.isLetter(text.charAt(out.getLast().start())));
  }

  private boolean keepsStop(int stop) {
    String word = text.substring(at, stop);
    if (stop + 1 < limit && text.charAt(stop + 1) == '.') {
      return false;
    }
    int next = skipSpaces(stop + 1);
    char following = next < limit ? text.charAt(next) : ' ';
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return isInitial(word, stop, next, following);
    }
    return Abbreviations.english()
        .kind(word)
        .filter(kind ->
            switch (kind) {
              case TITLE, PLAIN -> true;
              case NUMBER -> Character.isDigit(following);
            })
        .isPresent();
  }

  private int skipSpaces(int from) {
    int next = from;
    while (next < limit && Chars.isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private String wordAt(int from) {
    int to = from;
    while (to < limit && to - from < PIECE && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /** "J. Smith" and "John F." but not "than I." or "plan B. The". */
  private boolean isInitial(String word, int stop, int next, char following) {
    if (at == paragraph && next < limit) {
      return true;
    }
    if (stop + 1 < end) {
      return Character.isLetter(text.charAt(stop + 1)) || text.charAt(stop + 1) == ',';
    }
    boolean named = !out.isEmpty() && Character.isUpperCase(text.charAt(out.getLast().start()));
    if (isInitialBefore() || (Character.isDigit(following) && "NSEW".contains(word))) {
      return true;
    }
    boolean capital = Character.isUpperCase(following) && !word.equals("I");
    return capital ? named || !startsCommonWord(next) : named && next < limit;
  }

  private boolean isInitialBefore() {
    return !out.isEmpty() && out.getLast().length() == 2 && text.charAt(at - 2) == '.';
  }

  private boolean startsCommonWord(int next) {
    return CommonStarts.WORDS.contains(wordAt(next));
  }
}
