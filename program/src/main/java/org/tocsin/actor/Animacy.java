package org.tocsin.actor;

import java.util.List;
import org.tocsin.syntax.Token;

/** Whether the form of a noun that no list knows shows somebody who acts. */
final class Animacy {
  private static final int SHORTEST = 6;
  private static final List<String> AGENTS =
      List.of("ist", "ician", "crat", "eer", "man", "men", "woman", "women", "people", "folk");

  private Animacy() {}

  static boolean isAgent(Token noun) {
    String lemma = noun.lowerLemma();
    if (lemma.length() < SHORTEST) {
      return false;
    }
    for (String ending : AGENTS) {
      if (lemma.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
