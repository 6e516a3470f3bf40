package org.tocsin.statement;

import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/** "She <em>made</em> it <em>clear</em> that they would stay": two words that say one thing. */
final class Made {
  private static final Set<String> CLEAR = Set.of("clear", "plain");

  private Made() {}

  /** Whether an adjective says something only of a person or by being made. */
  static boolean isClear(Token adjective) {
    return CLEAR.contains(adjective.lemma());
  }

  /** The verb that makes it clear. */
  static Optional<Token> verb(Sentence sentence, Token adjective) {
    return sentence
        .head(adjective)
        .filter(verb -> isClear(adjective) && adjective.isUnder("xcomp"))
        .filter(verb -> verb.lemma().equals("make") && verb.index() < adjective.index());
  }

  /** The clause, where the tree hangs it on the verb. */
  static Optional<Token> clause(Sentence sentence, Token adjective) {
    return verb(sentence, adjective)
        .flatMap(verb -> sentence.child(verb, "ccomp"))
        .filter(clause -> clause.index() > adjective.index());
  }
}
