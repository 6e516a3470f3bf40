package org.tocsin.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Spelling variants of one name meet in one key. */
final class Names {
  private static final Map<String, String> FIRST_WORDS =
      Map.of("st", "saint", "mt", "mount", "ft", "fort", "pt", "point");

  private static final int INITIALS = 4;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

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

  /** As a heading in capitals would have it in a sentence; initials stay. */
  static String shown(String name) {
    String plain = SPACES.matcher(name).replaceAll(" ");
    boolean capitals = plain.length() > INITIALS && plain.equals(plain.toUpperCase(Locale.ROOT));
    return capitals
        ? WORD.matcher(plain)
            .replaceAll(m -> m.group().charAt(0) + m.group().substring(1).toLowerCase(Locale.ROOT))
        : plain;
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
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      latin(out, apart.charAt(i));
    }
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

  /** Of ASCII, so that no tables are asked: it is done for most names of a text. */
  private static String letters(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        out.append((char) (c + ('a' - 'A')));
      } else if (c == '&') {
        out.append("and");
      } else if (c != '.' && c != '\'' && c != '`' && !out.isEmpty()) {
        if (out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      }
    }
    if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }
}
