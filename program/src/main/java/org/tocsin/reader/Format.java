package org.tocsin.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of input, told by a file's name, else by its first characters. */
enum Format {
  TEXT(".txt .md .text .markdown"),
  HTML(".html .htm .xhtml"),
  JSON_LINES(".jsonl .ndjson");

  private static final Pattern MARKUP =
      Pattern.compile(
          "\\s*(<!--.*?-->\\s*)?<(!doctype|html|head|body|\\?xml|meta|article|div)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final String endings;

  Format(String endings) {
    this.endings = endings;
  }

  /** By the name's ending, with or without {@code .gz}. */
  static Optional<Format> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return Arrays.stream(values()).filter(f -> f.endings().anyMatch(bare::endsWith)).findFirst();
  }

  /** By the first characters; what shows no other sign is text. */
  static Format ofStart(String start) {
    if (start.stripLeading().startsWith("{")) {
      return JSON_LINES;
    }
    return MARKUP.matcher(start).matches() ? HTML : TEXT;
  }

  private Stream<String> endings() {
    return Stream.of(endings.split(" ", -1));
  }

  /** For people: the endings of files that are read in folders. */
  static String known() {
    return String.join(", ", Arrays.stream(values()).flatMap(Format::endings).toList());
  }
}
