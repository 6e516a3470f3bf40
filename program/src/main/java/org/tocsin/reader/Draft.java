package org.tocsin.reader;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a source says of an article; empty is what it does not say.
 *
 * @param misdated whether it gives a date that is none
 * @param text with lines ended as on Unix
 */
record Draft(
    Optional<String> id,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> author,
    Optional<String> title,
    Optional<LocalDate> published,
    boolean misdated,
    Optional<String> language,
    String text) {
  Draft {
    id = id.filter(s -> !s.isBlank());
    url = line(url);
    outlet = line(outlet);
    author = line(author);
    title = line(title);
    language = line(language);
    text = lines(text);
  }

  /** Text with its lines ended as on Unix. */
  static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Optional<String> line(Optional<String> value) {
    return value.map(s -> s.strip().replaceAll("\\s+", " ")).filter(s -> !s.isEmpty());
  }
}
