package org.tocsin.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/** The lemmas of a trigger's own clause: what stands below it, short of other clauses. */
final class ClauseWords {
  private static final Set<String> OTHER_CLAUSES =
      Set.of("ccomp", "advcl", "acl:relcl", "parataxis", "csubj");

  private final Set<String> lemmas = new HashSet<>();
  private final String joined;

  /**
   * @param tops the trigger and, for a noun, the light verb over it
   */
  ClauseWords(Sentence sentence, List<Token> tops) {
    List<String> all = new ArrayList<>();
    for (Token top : tops) {
      collect(sentence, top, true, all);
    }
    joined = " " + String.join(" ", all) + " ";
    lemmas.addAll(all);
  }

  private static void collect(Sentence sentence, Token token, boolean top, List<String> lemmas) {
    boolean written = false;
    for (Token child : sentence.dependents(token)) {
      if (!written && child.index() > token.index()) {
        lemmas.add(token.lowerLemma());
        written = true;
      }
      boolean other = OTHER_CLAUSES.contains(child.relation());
      if (!other && !(top && child.relation().equals("conj"))) {
        collect(sentence, child, false, lemmas);
      }
    }
    if (!written) {
      lemmas.add(token.lowerLemma());
    }
  }

  boolean hasAny(List<String> words) {
    for (String word : words) {
      if (has(word)) {
        return true;
      }
    }
    return false;
  }

  boolean hasAll(String... words) {
    for (String word : words) {
      if (!has(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a lemma is among them, or several one space apart stand in them side by side. */
  private boolean has(String words) {
    if (words.indexOf(' ') < 0) {
      return lemmas.contains(words);
    }
    return joined.contains(words) && joined.contains(" " + words + " ");
  }
}
