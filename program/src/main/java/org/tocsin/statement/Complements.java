package org.tocsin.statement;

import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/**
 * Clauses that parsers hang elsewhere than on their verb: "said in a statement <em>that the talks
 * had failed</em>" on the noun before them, "said <em>both the mayor and the police were late</em>"
 * beside the verb.
 */
final class Complements {
  private static final int DEEPEST = 4;
  private static final Set<String> CORRELATIVE = Set.of("both", "neither", "either");

  private Complements() {}

  /** The head of the clause that a verb governs though it does not hang on it. */
  static Optional<Token> of(Sentence sentence, Token verb) {
    return correlative(sentence, verb).or(() -> withThat(sentence, verb));
  }

  private static Optional<Token> correlative(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    if (next == sentence.size() || !CORRELATIVE.contains(sentence.token(next).lower())) {
      return Optional.empty();
    }
    return sentence
        .head(sentence.token(next))
        .filter(c -> c.head() == verb.index() && sentence.has(c, "nsubj"));
  }

  private static Optional<Token> withThat(Sentence sentence, Token verb) {
    for (int i = verb.index() + 2; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.lower().equals("that")) {
        return token.baseRelation().equals("mark")
            ? sentence
                .head(token)
                .filter(c -> sentence.has(c, "nsubj") && hangsOn(sentence, c, verb))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean hangsOn(Sentence sentence, Token clause, Token verb) {
    if (!clause.baseRelation().equals("acl")) {
      return false;
    }
    Token at = sentence.token(clause.head());
    for (int i = 0; i < DEEPEST && at.head() >= 0; i++) {
      if (at.upos() == Upos.VERB || at.index() < verb.index()) {
        return false;
      }
      if (at.head() == verb.index()) {
        return switch (at.baseRelation()) {
          case "obl", "iobj", "nmod" -> true;
          case "obj" -> verb.lemma().equals("tell");
          default -> false;
        };
      }
      at = sentence.token(at.head());
    }
    return false;
  }
}
