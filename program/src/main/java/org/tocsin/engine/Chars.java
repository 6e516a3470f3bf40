package org.tocsin.engine;

/** Classes of characters as the tokenizer sees them. */
final class Chars {
  private static final String OPENING = "([{“‘«‹„<";
  private static final String CLOSING = ")]}”’»›>\"'";

  private Chars() {}

  /** White space of every kind, no-break and zero-width ones included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '`' || c == 'ʼ';
  }

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** Brackets and quotation marks that may close, straight ones among them. */
  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }
}
