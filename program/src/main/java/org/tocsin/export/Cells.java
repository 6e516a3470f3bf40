package org.tocsin.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cells that nobody's spreadsheet runs. Text loses control and direction characters, and gets an
 * apostrophe where it would start a formula; numbers are written as they are.
 */
final class Cells {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]+");
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private Cells() {}

  /** Text as a cell, before quoting. */
  static String text(String words) {
    String seen = UNSEEN.matcher(words).replaceAll(" ").strip();
    boolean formula = !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0;
    return formula ? "'" + seen : seen;
  }

  static String text(Optional<String> words) {
    return words.map(Cells::text).orElse("");
  }

  /** An address that can be opened safely, http or https; anything else is left out. */
  static Optional<String> url(Optional<String> url) {
    return url.filter(Cells::safe);
  }

  private static boolean safe(String url) {
    try {
      URI uri = new URI(url);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https"))
          && uri.getHost() != null
          && !UNSEEN.matcher(url).find();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** A number without an exponent and without needless zeros. */
  static String number(double value) {
    String plain = java.math.BigDecimal.valueOf(value).toPlainString();
    return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
  }

  /** A line of cells that hold no tab. */
  static String tabs(List<String> cells) {
    return String.join("\t", cells) + "\n";
  }

  /** A line of comma-separated values, RFC 4180. */
  static String commas(List<String> cells) {
    return cells.stream().map(Cells::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
