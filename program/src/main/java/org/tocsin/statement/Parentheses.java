package org.tocsin.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** "The plan, she said, would cost lives": a cue between commas in the middle of its content. */
final class Parentheses {
  private static final int LONGEST = 10;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private Parentheses() {}

  static Optional<BitSet> around(Page page, Sentence sentence, Token cue, Cue entry) {
    boolean saying = cue.upos() == Upos.VERB && entry.has(Frame.CLAUSE) && entry.has(Frame.QUOTE);
    int close = cue.index() + 1;
    int open = open(sentence, cue);
    boolean between =
        saying && open > 0 && close + 1 < sentence.size() && isComma(sentence.token(close));
    if (!between || !goesOn(page, sentence, cue, open, close)) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    content.set(0, open);
    content.set(close + 1, sentence.size());
    return Optional.of(content);
  }

  /** The comma before the subject of the cue. */
  private static int open(Sentence sentence, Token cue) {
    for (int i = cue.index() - 1; i > 0 && i > cue.index() - LONGEST; i--) {
      Token token = sentence.token(i);
      if (isComma(token)) {
        return i < cue.index() - 1 ? i : -1;
      }
      if (token.upos() == Upos.VERB || token.upos() == Upos.ADP || token.upos() == Upos.SCONJ) {
        return -1;
      }
    }
    return -1;
  }

  /** What stands before the cue is no clause of its own: its verb follows. */
  private static boolean goesOn(Page page, Sentence sentence, Token cue, int open, int close) {
    Token next = sentence.token(close + 1);
    return FINITE.contains(next.xpos())
        && page.region(sentence.token(open)) == page.region(cue)
        && page.region(next) == page.region(cue)
        && !hasFinite(sentence, open);
  }

  private static boolean hasFinite(Sentence sentence, int end) {
    for (Token token : sentence.tokens().subList(0, end)) {
      if (FINITE.contains(token.xpos()) && !token.isUnder("acl")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isComma(Token token) {
    return token.form().equals(",");
  }
}
