package org.tocsin.statement;

import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/** When a clause says that it happens, by its finite verb. */
enum Tense {
  PRESENT,
  PAST,
  MODAL,
  NONE;

  static Tense of(Sentence sentence, Token predicate) {
    for (Token child : sentence.dependents(predicate)) {
      boolean finite = child.baseRelation().equals("aux") || child.relation().equals("cop");
      if (finite && of(child) != NONE) {
        return of(child);
      }
    }
    return of(predicate);
  }

  private static Tense of(Token token) {
    return switch (token.xpos()) {
      case "VBZ", "VBP" -> PRESENT;
      case "VBD" -> PAST;
      case "MD" -> MODAL;
      default -> NONE;
    };
  }

  /**
   * Whether what trees set beside a cue goes on with the words that it attributes: it does where
   * its tense is theirs and not the cue's, or where a past cue stands beside a present.
   */
  static boolean isContent(Sentence sentence, Token cue, Token clause, Token second) {
    Tense tense = of(sentence, second);
    Tense telling = of(sentence, cue);
    return tense != telling
        && tense != NONE
        && (tense == of(sentence, clause) || (tense == PRESENT && telling == PAST));
  }
}
