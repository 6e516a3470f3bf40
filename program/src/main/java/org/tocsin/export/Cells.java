package org.tocsin.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cells that nobody's spreadsheet runs. Text loses control and direction characters, and gets an
 * apostrophe where it would start a formula; numbers are written as they are.
 */
public final class Cells {
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private Cells() {}

  /** A value of the record as a cell, before quoting. */
  public static String value(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Number number -> number.toString();
      default -> text(value.toString());
    };
  }

  /** Text as a cell, before quoting. */
  static String text(String words) {
    String seen = Plain.seen(words);
    boolean formula = !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0;
    return formula ? "'" + seen : seen;
  }

  static String text(Optional<String> words) {
    return words.map(Cells::text).orElse("");
  }

  /** As {@link Plain#url}. */
  static Optional<String> url(Optional<String> url) {
    return Plain.url(url);
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
  public static String commas(List<String> cells) {
    return joined(cells) + "\r\n";
  }

  /** The same without its end. */
  public static String joined(List<String> cells) {
    return cells.stream().map(Cells::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
