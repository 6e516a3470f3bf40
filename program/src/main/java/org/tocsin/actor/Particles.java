package org.tocsin.actor;

import java.util.Locale;
import java.util.Set;

/** Small words inside names. */
final class Particles {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "as", "ad", "ar", "at", "az", "ul", "ud", "bin", "bint", "ibn", "ben", "abu",
          "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von",
          "der", "den", "ter", "ten", "af", "av", "y", "e", "zu");

  private Particles() {}

  static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }
}
