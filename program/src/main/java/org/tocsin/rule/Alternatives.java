package org.tocsin.rule;

import java.util.Optional;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/** What somebody must do so that something else does not come: "<em>leave</em> or be shot". */
public final class Alternatives {
  private static final int STEPS = 3;

  private Alternatives() {}

  /** The verb of the demand before an "or" over a word. */
  public static Optional<Token> of(Sentence sentence, Token word) {
    Token at = word;
    for (int i = 0; i < STEPS && at.head() >= 0; i++) {
      Token head = sentence.token(at.head());
      if (isSecond(sentence, at) && head.xpos().equals("VB") && head.index() < at.index()) {
        return Optional.of(head);
      }
      at = head;
    }
    return Optional.empty();
  }

  private static boolean isSecond(Sentence sentence, Token token) {
    boolean joined =
        switch (token.baseRelation()) {
          case "conj", "parataxis", "ccomp", "advcl" -> true;
          default -> false;
        };
    return joined && sentence.has(token, "cc", "or");
  }
}
