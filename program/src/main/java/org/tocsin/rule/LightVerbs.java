package org.tocsin.rule;

import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Resource;

/** Verbs that say little beside the noun they govern. */
final class LightVerbs {
  private static final Set<String> VERBS =
      Set.copyOf(Resource.lines(LightVerbs.class, "en/light.txt"));

  private LightVerbs() {}

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
