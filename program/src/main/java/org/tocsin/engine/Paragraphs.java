package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.text.Span;

/**
 * Paragraphs of a text. A blank line always parts them; a single line break does unless the line
 * was only wrapped: then the next one goes on in lower case, or the one before is long and has no
 * stop. Three lines and more of which none goes on in lower case are a list, such as headlines.
 */
final class Paragraphs {
  private static final int WRAPPED = 50;
  private static final int LIST = 3;
  private static final String STOPS = ".!?:…\"”’)]'»";

  private final String text;
  private final List<Span> found = new ArrayList<>();
  private int start = -1;
  private int end = -1;
  private boolean list;

  private Paragraphs(String text) {
    this.text = text;
  }

  /** In order, without the spaces around them; none is empty. */
  static List<Span> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    paragraphs.read();
    return paragraphs.found;
  }

  private void read() {
    int at = 0;
    int before = -1;
    while (at < text.length()) {
      int eol = lineEnd(at);
      int first = skip(at, eol);
      if (first == eol) {
        close();
        before = -1;
      } else {
        int last = trim(first, eol);
        if (start < 0 && before < 0) {
          list = isList(at);
        } else if (start >= 0 && !goesOn(before, first)) {
          close();
        }
        start = start < 0 ? first : start;
        end = last;
        before = at;
      }
      at = after(eol);
    }
    close();
  }

  private void close() {
    if (start >= 0) {
      found.add(new Span(start, end));
    }
    start = -1;
  }

  private boolean goesOn(int lineBefore, int next) {
    char last = text.charAt(end - 1);
    return Character.isLowerCase(text.charAt(next))
        || last == ','
        || (!list && end - lineBefore >= WRAPPED && STOPS.indexOf(last) < 0);
  }

  /** Whether the lines from here to the next blank one go on in lower case nowhere. */
  private boolean isList(int from) {
    int lines = 0;
    for (int at = from; at < text.length(); at = after(lineEnd(at))) {
      int eol = lineEnd(at);
      int first = skip(at, eol);
      if (first == eol) {
        break;
      }
      if (lines > 0 && Character.isLowerCase(text.charAt(first))) {
        return false;
      }
      lines++;
    }
    return lines >= LIST;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < text.length() && !Chars.isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int after(int eol) {
    boolean both = text.startsWith("\r\n", eol);
    return eol + (both ? 2 : 1);
  }

  private int skip(int from, int to) {
    int at = from;
    while (at < to && Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int trim(int from, int to) {
    int at = to;
    while (at > from && Chars.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
