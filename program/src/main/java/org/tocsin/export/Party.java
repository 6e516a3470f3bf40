package org.tocsin.export;

import java.util.List;
import java.util.Optional;

/**
 * An actor or recipient, a speaker or addressee.
 *
 * @param text as worded
 * @param name where it was resolved
 * @param country ISO 3166 alpha-3, or KOS
 * @param sectors codes, the primary one first
 * @param role as worded
 */
record Party(
    String text,
    Optional<String> name,
    Optional<String> country,
    List<String> sectors,
    Optional<String> role) {
  Party {
    sectors = List.copyOf(sectors);
  }

  /** The name, or the wording where there is none. */
  String shown() {
    return name.orElse(text);
  }

  Optional<String> primarySector() {
    return sectors.stream().findFirst();
  }
}
