package org.tocsin.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.text.Span;

/**
 * Where a text's paragraphs lie: between blank lines, or between lines where it has no blank ones.
 */
final class Paragraphs {
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[\\h\\u200b]*\\R\\s*");
  private static final Pattern LINE = Pattern.compile("\\R\\s*");

  private Paragraphs() {}

  static List<Span> of(String text) {
    Pattern separator = BLANK_LINE.matcher(text).find() ? BLANK_LINE : LINE;
    List<Span> paragraphs = new ArrayList<>();
    Matcher matcher = separator.matcher(text);
    int start = 0;
    while (matcher.find()) {
      add(text, start, matcher.start(), paragraphs);
      start = matcher.end();
    }
    add(text, start, text.length(), paragraphs);
    return List.copyOf(paragraphs);
  }

  private static void add(String text, int start, int end, List<Span> paragraphs) {
    if (!text.substring(start, end).isBlank()) {
      paragraphs.add(new Span(start, end));
    }
  }
}
