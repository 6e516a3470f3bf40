package org.tocsin.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** The lemmas of a trigger's own clause: what stands below it, short of other clauses. */
final class ClauseWords {
  private static final Set<String> OTHER_CLAUSES =
      Set.of("ccomp", "advcl", "acl:relcl", "parataxis", "csubj");

  private final Set<String> lemmas = new HashSet<>();

  /** Nouns as they stand: lists name "troops" and "arms". */
  private final Set<String> plurals = new HashSet<>();

  private final String joined;

  /** The tokenizer cuts "live-fire" at its hyphen. */
  private final boolean hyphens;

  /**
   * @param tops the trigger and, for a noun, the light verb over it
   */
  ClauseWords(Sentence sentence, List<Token> tops) {
    List<String> all = new ArrayList<>();
    for (Token top : tops) {
      collect(sentence, top, true, all);
    }
    lemmas.addAll(plurals);
    joined = " " + String.join(" ", all) + " ";
    lemmas.addAll(all);
    hyphens = lemmas.contains("-");
  }

  private void collect(Sentence sentence, Token token, boolean top, List<String> lemmas) {
    boolean written = false;
    if (token.upos() == Upos.NOUN) {
      plurals.add(token.lower());
    }
    for (Token child : sentence.dependents(token)) {
      if (!written && child.index() > token.index()) {
        lemmas.add(token.lowerLemma());
        written = true;
      }
      boolean other = OTHER_CLAUSES.contains(child.relation()) && !Roles.isTold(sentence, child);
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

  /** Whether a lemma is among them, or several one space or hyphen apart stand side by side. */
  private boolean has(String words) {
    if (words.indexOf(' ') >= 0) {
      return isJoined(words);
    }
    return lemmas.contains(words)
        || (hyphens && words.indexOf('-') > 0 && isJoined(words.replace("-", " - ")));
  }

  private boolean isJoined(String words) {
    return joined.contains(words) && joined.contains(" " + words + " ");
  }
}
