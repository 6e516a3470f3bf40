package org.tocsin.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;

/** "the plan <em>that she opposed</em>", "the man <em>he called</em> a liar": objects before. */
final class Relatives {
  private static final Set<String> PRONOUNS = Set.of("who", "whom", "which", "what", "that");

  private Relatives() {}

  /** What a verb in a relative clause has for its object, unless it is the clause's subject. */
  static Optional<BitSet> object(Sentence sentence, Token cue) {
    boolean relative = cue.relation().equals("acl:relcl") && hasSubject(sentence, cue);
    return relative && !sentence.has(cue, "ccomp")
        ? sentence
            .head(cue)
            .filter(noun -> noun.upos().isNominal() && !noun.xpos().startsWith("W"))
            .map(noun -> phrase(sentence, noun, cue))
        : Optional.empty();
  }

  private static boolean hasSubject(Sentence sentence, Token cue) {
    for (Token child : sentence.dependents(cue)) {
      if (child.relation().equals("nsubj") && child.index() < cue.index()) {
        return !PRONOUNS.contains(child.lower());
      }
    }
    return false;
  }

  private static BitSet phrase(Sentence sentence, Token noun, Token cue) {
    Token first = sentence.token(sentence.subtreeIndexes(cue)[0]);
    Span span = Phrases.nounPhrase(sentence, noun, first);
    BitSet tokens = new BitSet();
    for (Token token : sentence.tokens()) {
      if (span.overlaps(token.span())) {
        tokens.set(token.index());
      }
    }
    return tokens;
  }
}
