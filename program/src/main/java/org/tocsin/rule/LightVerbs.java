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

  /** Nouns that count others: "a <em>string</em> of meetings". */
  private static final Set<String> COUNTING =
      Set.of(
          "round",
          "string",
          "series",
          "number",
          "wave",
          "spate",
          "flurry",
          "barrage",
          "couple",
          "pair",
          "set",
          "session",
          "campaign",
          "act",
          "volley",
          "dozen",
          "score",
          "hundred",
          "thousand");

  private static final Set<String> MONEY =
      Set.of(
          "dollar", "euro", "pound", "yen", "rouble", "ruble", "million", "billion", "$", "franc");

  static boolean isCounting(Token noun) {
    return COUNTING.contains(noun.lemma());
  }

  static boolean isLight(Token verb) {
    return VERBS.contains(verb.lemma());
  }

  /** The light verb of which a noun is the object, or the phrase after its preposition. */
  static Optional<Token> over(Sentence sentence, Roles roles, Token noun) {
    return counted(sentence, roles, noun)
        .flatMap(whole -> over(sentence, roles, whole))
        .or(() -> above(sentence, roles, noun));
  }

  private static Optional<Token> counted(Sentence sentence, Roles roles, Token noun) {
    return sentence
        .head(noun)
        .filter(whole -> noun.baseRelation().equals("nmod") && whole.index() < noun.index())
        .filter(whole -> roles.preposition(noun).equals("of"))
        .filter(whole -> COUNTING.contains(whole.lemma()))
        .or(() -> worth(sentence, roles, noun));
  }

  /** "Ten million <em>dollars</em> in aid", also where a parser hangs the aid on the verb. */
  private static Optional<Token> worth(Sentence sentence, Roles roles, Token noun) {
    Optional<Token> head =
        roles.preposition(noun).equals("in") ? sentence.head(noun) : Optional.empty();
    return head.flatMap(h -> h.upos() == Upos.VERB ? sentence.child(h, "obj") : head)
        .filter(sum -> MONEY.contains(sum.lemma()) && sum.index() < noun.index());
  }

  private static Optional<Token> above(Sentence sentence, Roles roles, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> verb.upos() == Upos.VERB && !Naming.names(sentence, verb))
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
