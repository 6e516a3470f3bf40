package org.tocsin.reader;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Plain text and Markdown, with header lines or without. */
final class PlainText {
  private static final int LONGEST_TITLE = 200;
  private static final Pattern HEADER =
      Pattern.compile(
          "(title|source|published|date|url|language|author):[ \\t]*(.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FIRST_LINE =
      Pattern.compile("\\s*(#\\s+)?(\\S[^\\n]*)\\n[ \\t]*\\n(.*)", Pattern.DOTALL);
  private static final Pattern FLASH =
      Pattern.compile(
          ".*(\\b(BREAKING|URGENT|UPDATE|JUST IN)\\b|\\p{IsEmoji_Presentation}|\\uFE0F).*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!:;,][\"”’)]*\\s*");

  private PlainText() {}

  static Draft draft(String raw) {
    String text = Draft.lines(raw);
    Map<String, String> header = new LinkedHashMap<>();
    int body = header(text, header);
    return header.isEmpty() ? bare(text) : headed(header, text.substring(body));
  }

  /** Fills in the header lines; returns where the body starts. */
  private static int header(String text, Map<String, String> header) {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end).strip();
      Matcher matcher = HEADER.matcher(line);
      boolean fence = line.equals("---");
      if (line.isEmpty() && !header.isEmpty()) {
        return end < 0 ? text.length() : end + 1;
      }
      if (!fence && !line.isEmpty() && !matcher.matches()) {
        return at;
      }
      if (matcher.matches()) {
        header.put(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2));
      }
      at = end < 0 ? text.length() : end + 1;
    }
    return text.length();
  }

  private static Draft headed(Map<String, String> header, String body) {
    List<String> dates =
        Stream.of("published", "date").flatMap(name -> value(header, name).stream()).toList();
    Optional<LocalDate> published =
        dates.stream().flatMap(date -> Dates.parse(date).stream()).findFirst();
    return new Draft(
        Optional.empty(),
        value(header, "url"),
        value(header, "source"),
        value(header, "author"),
        value(header, "title"),
        published,
        published.isEmpty() && !dates.isEmpty(),
        value(header, "language"),
        body.strip());
  }

  private static Optional<String> value(Map<String, String> header, String name) {
    return Optional.ofNullable(header.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * The first line is the title where it stands alone and is no sentence, nor the news flash that a
   * channel's post opens with and does not say again.
   */
  private static Draft bare(String text) {
    Matcher first = FIRST_LINE.matcher(text);
    boolean titled =
        first.matches()
            && !first.group(3).isBlank()
            && first.group(2).length() <= LONGEST_TITLE
            && !SENTENCE_END.matcher(first.group(2)).matches()
            && !FLASH.matcher(first.group(2)).matches();
    Optional<String> unknown = Optional.empty();
    return new Draft(
        unknown,
        unknown,
        unknown,
        unknown,
        titled ? Optional.of(first.group(2)) : unknown,
        Optional.empty(),
        false,
        unknown,
        titled ? first.group(3).strip() : text.strip());
  }
}
