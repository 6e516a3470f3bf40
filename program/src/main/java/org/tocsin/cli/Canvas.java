package org.tocsin.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of characters, each with its tone; written anywhere, read from the top. */
final class Canvas {
  private final List<StringBuilder> rows = new ArrayList<>();
  private final List<List<Paint.Tone>> tones = new ArrayList<>();

  /** Writes over what is there. */
  void put(int row, int column, String text, Paint.Tone tone) {
    while (rows.size() <= row) {
      rows.add(new StringBuilder());
      tones.add(new ArrayList<>());
    }
    StringBuilder line = rows.get(row);
    List<Paint.Tone> colours = tones.get(row);
    while (line.length() < column + text.length()) {
      line.append(' ');
      colours.add(Paint.Tone.PLAIN);
    }
    line.replace(column, column + text.length(), text);
    for (int i = column; i < column + text.length(); i++) {
      colours.set(i, tone);
    }
  }

  /** Whether nothing stands in some columns of a row. */
  boolean isFree(int row, int from, int to) {
    if (row >= rows.size()) {
      return true;
    }
    StringBuilder line = rows.get(row);
    return line.substring(Math.min(from, line.length()), Math.min(to, line.length())).isBlank();
  }

  int height() {
    return rows.size();
  }

  /** The rows in colour, without blanks at their ends. */
  List<String> lines(Paint paint) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      lines.add(line(rows.get(row).toString().stripTrailing(), tones.get(row), paint));
    }
    return lines;
  }

  private static String line(String text, List<Paint.Tone> tones, Paint paint) {
    StringBuilder line = new StringBuilder();
    int from = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || tones.get(at) != tones.get(from)) {
        line.append(paint.of(tones.get(from), text.substring(from, at)));
        from = at;
      }
    }
    return line.toString();
  }
}
