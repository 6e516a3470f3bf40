package org.tocsin.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** "The talks seem doomed": what seems has the verb's subject in it, and nobody says it. */
final class Raising {
  private static final Set<String> VERBS = Set.of("seem", "appear", "sound");

  private Raising() {}

  static boolean is(Token cue) {
    return cue.upos() == Upos.VERB && VERBS.contains(cue.lemma());
  }

  /** The subject and what is said of it. */
  static Optional<BitSet> content(Sentence sentence, Token cue) {
    BitSet tokens = new BitSet();
    for (Token child : sentence.dependents(cue)) {
      if (is(cue) && child.index() > cue.index() && isPredicate(sentence, child)) {
        tokens.or(Phrases.subtree(sentence, child));
      }
    }
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    sentence.child(cue, "nsubj").ifPresent(s -> tokens.or(Phrases.subtree(sentence, s)));
    return Optional.of(tokens);
  }

  private static boolean isPredicate(Sentence sentence, Token child) {
    boolean like = child.isUnder("obl") && sentence.has(child, "case", "like");
    return child.isUnder("xcomp") || like;
  }
}
