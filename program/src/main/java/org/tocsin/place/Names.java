package org.tocsin.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Spelling variants of one name meet in one key. */
final class Names {
  private static final Map<String, String> FIRST_WORDS =
      Map.of("st", "saint", "mt", "mount", "ft", "fort", "pt", "point");

  private Names() {}

  /** Lower case, no accents or points, hyphens as spaces, no article, "st." as "saint". */
  static String key(String name) {
    String plain = letters(isAscii(name) ? name : ascii(name));
    if (plain.startsWith("the ")) {
      plain = plain.substring(4);
    }
    int space = plain.indexOf(' ');
    if (space > 0) {
      String full = FIRST_WORDS.get(plain.substring(0, space));
      return full == null ? plain : full + plain.substring(space);
    }
    return plain;
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String ascii(String name) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD).chars().forEach(c -> latin(out, (char) c));
    return out.toString();
  }

  private static void latin(StringBuilder out, char c) {
    switch (c) {
      case 'ø', 'Ø' -> out.append('o');
      case 'ł', 'Ł' -> out.append('l');
      case 'đ', 'Đ', 'ð', 'Ð' -> out.append('d');
      case 'ß' -> out.append("ss");
      case 'æ', 'Æ' -> out.append("ae");
      case 'œ', 'Œ' -> out.append("oe");
      case 'þ', 'Þ' -> out.append("th");
      case 'ı' -> out.append('i');
      case 'ə', 'Ə' -> out.append('a');
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u00a0' -> out.append(' ');
      default -> {
        if (c < 128) {
          out.append(c);
        }
      }
    }
  }

  private static String letters(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      } else if (c == '&') {
        out.append("and");
      } else if (c != '.' && c != '\'' && c != '`' && !out.isEmpty()) {
        if (out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      }
    }
    return out.toString().strip().toLowerCase(Locale.ROOT);
  }
}
