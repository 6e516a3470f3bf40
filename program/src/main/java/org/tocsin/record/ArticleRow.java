package org.tocsin.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article in the record, without its text.
 *
 * @param language ISO 639-1
 * @param coded whether that language is coded
 * @param findings how many the article told
 */
public record ArticleRow(
    String id,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> url,
    Optional<LocalDate> published,
    String language,
    boolean coded,
    long findings) {}
