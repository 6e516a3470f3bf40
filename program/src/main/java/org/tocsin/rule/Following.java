package org.tocsin.rule;

import java.util.Optional;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Clauses that by their place can only belong to the word before them, wherever a parser hangs. */
final class Following {
  private Following() {}

  /** "his threat <em>to leave</em>": the infinitive right after a noun. */
  static Optional<Token> infinitive(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    return noun.upos() != Upos.NOUN || next >= sentence.size()
        ? Optional.empty()
        : Optional.of(sentence.token(next))
            .filter(to -> to.lower().equals("to") && to.baseRelation().equals("mark"))
            .flatMap(sentence::head)
            .filter(verb -> verb.index() > next);
  }

  /** The first clause with <em>that</em> after a word, with no verb between. */
  static Optional<Token> thatClause(Sentence sentence, Token word) {
    for (int i = word.index() + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.lower().equals("that") && token.baseRelation().equals("mark")) {
        return sentence.head(token).filter(clause -> clause.index() > token.index());
      }
      if (token.upos() == Upos.VERB || token.upos() == Upos.AUX) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
