package org.tocsin.cli;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.export.Plain;
import org.tocsin.text.Span;

/** Breaks text into lines at blanks. */
final class Wrap {
  private Wrap() {}

  /** The lines' spans in the text, without the blanks between them. */
  static List<Span> spans(String text, int width) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (text.length() - start > width) {
      int blank = text.lastIndexOf(' ', start + width);
      int end = blank > start ? blank : start + width;
      lines.add(new Span(start, end));
      start = blank > start ? blank + 1 : end;
    }
    if (start < text.length() || lines.isEmpty()) {
      lines.add(new Span(start, text.length()));
    }
    return lines;
  }

  static List<String> lines(String text, int width) {
    String flat = flat(text);
    return spans(flat, width).stream().map(span -> span.of(flat)).toList();
  }

  /** In one line, blanks drawn together, without what would steer a terminal. */
  static String flat(String text) {
    return Plain.inPlace(text).strip().replaceAll("\\s+", " ");
  }

  /** One line, cut where it is too long. */
  static String shortened(String text, int width) {
    String flat = flat(text);
    return flat.length() <= width ? flat : flat.substring(0, width - 1) + "…";
  }
}
