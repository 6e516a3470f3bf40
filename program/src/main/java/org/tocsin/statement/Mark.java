package org.tocsin.statement;

/**
 * A quotation mark in a text.
 *
 * @param sort 2 for double marks, 1 for single ones: only marks of one sort match
 * @param length in characters
 */
record Mark(Role role, int sort, int length) {
  enum Role {
    OPEN,
    CLOSE,
    NONE
  }

  private static final Mark NOTHING = new Mark(Role.NONE, 0, 1);

  /**
   * Reads the character at {@code i}.
   *
   * @param open whether a quotation with marks of a sort is open: index 1 single, 2 double
   */
  static Mark at(String text, int i, boolean[] open) {
    char c = text.charAt(i);
    return switch (c) {
      case '“', '„', '«', '‟' -> new Mark(Role.OPEN, 2, 1);
      case '”', '»' -> new Mark(Role.CLOSE, 2, 1);
      case '"' -> straight(text, i, open[2], 2, 1);
      case '`' -> doubled(text, i) ? new Mark(Role.OPEN, 2, 2) : NOTHING;
      case '‘' -> opens(text, i, 1) ? new Mark(Role.OPEN, 1, 1) : NOTHING;
      case '’' -> closesSingle(text, i, open[1]) ? new Mark(Role.CLOSE, 1, 1) : NOTHING;
      case '\'' -> apostrophe(text, i, open);
      default -> NOTHING;
    };
  }

  private static boolean doubled(String text, int i) {
    return i + 1 < text.length() && text.charAt(i + 1) == text.charAt(i);
  }

  private static Mark apostrophe(String text, int i, boolean[] open) {
    if (doubled(text, i)) {
      return straight(text, i, open[2], 2, 2);
    }
    if (closesSingle(text, i, open[1])) {
      return new Mark(Role.CLOSE, 1, 1);
    }
    return !open[1] && opens(text, i, 1) ? new Mark(Role.OPEN, 1, 1) : NOTHING;
  }

  private static Mark straight(String text, int i, boolean open, int sort, int length) {
    if (open && !(before(text, i) == ' ' && Character.isLetter(after(text, i + length)))) {
      return new Mark(Role.CLOSE, sort, length);
    }
    return opens(text, i, length) ? new Mark(Role.OPEN, sort, length) : NOTHING;
  }

  private static boolean opens(String text, int i, int length) {
    char before = before(text, i);
    char after = after(text, i + length);
    return after != ' '
        && !(length == 1 && text.charAt(i) != '"' && !Character.isLetter(after) && after != '[')
        && (before == ' ' || "([{—–-/\"“‘'".indexOf(before) >= 0);
  }

  private static boolean closesSingle(String text, int i, boolean open) {
    return open && before(text, i) != ' ' && !Character.isLetterOrDigit(after(text, i + 1));
  }

  private static char before(String text, int i) {
    return i == 0 ? ' ' : blank(text.charAt(i - 1));
  }

  private static char after(String text, int i) {
    return i >= text.length() ? ' ' : blank(text.charAt(i));
  }

  private static char blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
  }
}
