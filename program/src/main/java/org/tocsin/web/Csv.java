package org.tocsin.web;

import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.RecordReader;

/**
 * A table as CSV (RFC 4180). Text that a spreadsheet would run as a formula is preceded by an
 * apostrophe.
 */
record Csv(Writer out) implements RecordReader.Table {

  @Override
  public void columns(List<String> names) {
    Downloads.put(out, String.join(",", names) + "\r\n");
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    Downloads.put(out, cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n");
  }

  private static String cell(@Nullable Object value) {
    if (value == null || value instanceof Number) {
      return value == null ? "" : value.toString();
    }
    String text = value.toString();
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
