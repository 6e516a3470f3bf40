package org.tocsin.statement;

import java.util.Optional;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/**
 * "said in a statement <em>that the talks had failed</em>": parsers hang the clause on the noun
 * before it.
 */
final class Complements {
  private static final int DEEPEST = 4;

  private Complements() {}

  /** The head of the clause with "that" that a verb governs over its own phrases. */
  static Optional<Token> of(Sentence sentence, Token verb) {
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
