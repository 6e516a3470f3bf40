package org.tocsin.export;

import java.time.LocalDate;
import java.util.Optional;

/** The article that tells a finding. */
record Source(
    String id,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> title,
    Optional<LocalDate> published,
    String language,
    String text) {}
