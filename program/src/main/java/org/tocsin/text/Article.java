package org.tocsin.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A news article as it was read; what the source does not say is empty, never guessed.
 *
 * @param id as the source gives it, else derived from the content
 * @param language ISO 639-1, lower case
 * @param text the body; all offsets of all findings refer to it
 */
public record Article(
    String id,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> author,
    Optional<String> title,
    Optional<LocalDate> published,
    String language,
    String text) {

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    Objects.requireNonNull(text);
    language = language.toLowerCase(Locale.ROOT);
  }

  /** An English article of which nothing but its text and perhaps its date is known. */
  public static Article of(String text, Optional<LocalDate> published) {
    Optional<String> unknown = Optional.empty();
    return new Article(
        ContentId.of(text), unknown, unknown, unknown, unknown, published, "en", text);
  }
}
