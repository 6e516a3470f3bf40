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
    return sentence.tokens().stream()
        .filter(t -> t.index() > verb.index() + 1 && t.lower().equals("that"))
        .limit(1)
        .filter(that -> that.baseRelation().equals("mark"))
        .flatMap(that -> sentence.head(that).stream())
        .filter(clause -> sentence.child(clause, "nsubj").isPresent())
        .filter(clause -> hangsOn(sentence, clause, verb))
        .findFirst();
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
        return at.baseRelation().matches("obl|iobj|nmod")
            || (at.baseRelation().equals("obj") && verb.lemma().equals("tell"));
      }
      at = sentence.token(at.head());
    }
    return false;
  }
}
