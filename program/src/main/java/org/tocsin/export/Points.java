package org.tocsin.export;

/** Positions as the world counts them: in Unicode code points, not in UTF-16 units. */
final class Points {
  private Points() {}

  /** How many code points lie before an offset; an offset behind the end counts as the end. */
  static int of(String text, int offset) {
    return text.codePointCount(0, Math.min(offset, text.length()));
  }

  /** Up to this many units before an offset, never half a character. */
  static String before(String text, int offset, int length) {
    int end = Math.min(offset, text.length());
    int start = Math.max(0, end - length);
    boolean halved = start > 0 && Character.isLowSurrogate(text.charAt(start)) && start < end;
    return text.substring(halved ? start + 1 : start, end);
  }

  /** Up to this many units from an offset on, never half a character. */
  static String after(String text, int offset, int length) {
    int start = Math.min(offset, text.length());
    int end = Math.min(text.length(), start + length);
    boolean halved = end > start && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(start, halved ? end - 1 : end);
  }
}
