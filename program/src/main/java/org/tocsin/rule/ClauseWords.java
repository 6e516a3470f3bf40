package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/** The lemmas of a trigger's own clause: what stands below it, short of other clauses. */
final class ClauseWords {
  private static final Set<String> OTHER_CLAUSES =
      Set.of("ccomp", "advcl", "acl:relcl", "parataxis", "csubj");

  private final List<String> lemmas = new ArrayList<>();
  private final String joined;

  /**
   * @param tops the trigger and, for a noun, the light verb over it
   */
  ClauseWords(Sentence sentence, List<Token> tops) {
    tops.forEach(top -> collect(sentence, top, true));
    joined = " " + String.join(" ", lemmas) + " ";
  }

  private void collect(Sentence sentence, Token token, boolean top) {
    boolean written = false;
    for (Token child : sentence.dependents(token)) {
      if (!written && child.index() > token.index()) {
        lemmas.add(token.lowerLemma());
        written = true;
      }
      boolean other = OTHER_CLAUSES.contains(child.relation());
      if (!other && !(top && child.relation().equals("conj"))) {
        collect(sentence, child, false);
      }
    }
    if (!written) {
      lemmas.add(token.lowerLemma());
    }
  }

  boolean hasAny(List<String> words) {
    for (String word : words) {
      if (joined.contains(word) && joined.contains(" " + word + " ")) {
        return true;
      }
    }
    return false;
  }
}
