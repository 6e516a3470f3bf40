package org.tocsin.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Verbs that say little beside the noun they govern. */
final class LightVerbs {
  private static final Set<String> VERBS = load();

  private LightVerbs() {}

  private static Set<String> load() {
    try (InputStream in = LightVerbs.class.getResourceAsStream("en/light.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its list of light verbs");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The light verb of which a noun is the object, or the phrase after its preposition. */
  static Optional<Token> over(Sentence sentence, Roles roles, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> verb.upos() == Upos.VERB)
        .filter(verb ->
            switch (noun.relation()) {
              case "obj", "nsubj:pass" -> VERBS.contains(verb.lemma());
              case "obl", "nmod" -> {
                String preposition = roles.preposition(noun);
                yield VERBS.contains(verb.lemma() + " " + preposition)
                    || (preposition.equals("in") && isEngaged(sentence, verb));
              }
              default -> false;
            });
  }

  /** "took part in": the verb and its object already say that the noun is done. */
  private static boolean isEngaged(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "obj")
        .filter(object -> VERBS.contains(verb.lemma() + " " + object.lemma() + " in"))
        .isPresent();
  }
}
