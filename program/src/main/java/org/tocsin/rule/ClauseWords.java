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
    List<Token> left = new ArrayList<>();
    List<Token> right = new ArrayList<>();
    sentence
        .children(token)
        .filter(c -> !OTHER_CLAUSES.contains(c.relation()))
        .filter(c -> !(top && c.relation().equals("conj")))
        .forEach(c -> (c.index() < token.index() ? left : right).add(c));
    left.forEach(c -> collect(sentence, c, false));
    lemmas.add(token.lowerLemma());
    right.forEach(c -> collect(sentence, c, false));
  }

  boolean hasAny(List<String> words) {
    return words.stream().anyMatch(word -> joined.contains(" " + word + " "));
  }
}
