package org.tocsin.engine;

import java.util.Locale;

/**
 * What the model sees of a word: rows of its embedding tables.
 *
 * @param key the word as the vocabulary knows it
 * @param affixes one row for each of {@link #TABLES}
 * @param grams rows of the table of character sequences; their average counts
 */
@SuppressWarnings("ArrayRecordComponent") // numbers handed on, never compared
record FormFeatures(String key, int[] affixes, int[] grams) {
  /** Prefixes of 1 to 3, suffixes of 1 to 4 characters, the shape. */
  static final String[] TABLES = {"p1", "p2", "p3", "s1", "s2", "s3", "s4", "shape"};

  static final int[] SIZES = {512, 2048, 4096, 512, 2048, 4096, 8192, 256};
  static final int GRAMS = 16384;
  private static final int LONGEST = 24;

  static FormFeatures of(String form) {
    String plain = plain(form);
    String key = plain.toLowerCase(Locale.ROOT);
    int[] affixes = new int[TABLES.length];
    for (int i = 0; i < 3; i++) {
      affixes[i] = hash(key, 0, Math.min(i + 1, key.length()), SIZES[i]);
    }
    for (int i = 0; i < 4; i++) {
      affixes[3 + i] = hash(key, Math.max(0, key.length() - i - 1), key.length(), SIZES[3 + i]);
    }
    affixes[7] = shape(plain);
    return new FormFeatures(key, affixes, grams(key));
  }

  /** Typographic quotes and dashes as the keyboard has them, digits as 0. */
  private static String plain(String form) {
    StringBuilder out = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      switch (c) {
        case '‘', '’', '`', '´' -> out.append('\'');
        case '“', '”', '„', '«', '»' -> out.append('"');
        case '–', '—', '‑', '−' -> out.append('-');
        case '…' -> out.append("...");
        default -> out.append(Character.isDigit(c) ? '0' : c);
      }
    }
    return out.toString();
  }

  private static int hash(String text, int from, int to, int size) {
    int hash = 0x811C9DC5;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    return (hash & Integer.MAX_VALUE) % size;
  }

  private static int[] grams(String key) {
    String text = "<" + (key.length() > LONGEST ? key.substring(0, LONGEST) : key) + ">";
    int count = 0;
    for (int n = 3; n <= 5; n++) {
      count += Math.max(0, text.length() - n + 1);
    }
    int[] grams = new int[count];
    int next = 0;
    for (int n = 3; n <= 5; n++) {
      for (int i = 0; i + n <= text.length(); i++) {
        grams[next++] = hash(text, i, i + n, GRAMS);
      }
    }
    return grams;
  }

  private static int shape(String form) {
    int upper = 0;
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      digits += c == '0' ? 1 : 0;
    }
    int number = digits == 0 ? 0 : letters == 0 ? 1 : 2;
    int marks =
        (form.indexOf('-') >= 0 ? 1 : 0)
            + (form.indexOf('.') >= 0 ? 2 : 0)
            + (letters + digits < form.length() ? 4 : 0)
            + (letters > 0 ? 8 : 0);
    return (capitals(form, upper, letters) * 3 + number) * 16 + marks;
  }

  private static int capitals(String form, int upper, int letters) {
    if (upper == 0) {
      return 0;
    }
    if (upper == letters) {
      return letters == 1 ? 4 : 2;
    }
    return upper == 1 && Character.isUpperCase(form.charAt(0)) ? 1 : 3;
  }
}
