package org.tocsin.statement;

import java.util.BitSet;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/**
 * "praised the treaty, <em>which runs out in May</em>": where only a thing is named, what is told
 * of it behind a comma is the reporter's.
 */
final class Asides {
  private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "whom");
  private static final Set<String> PAUSES = Set.of(",", "-", "--", "–", "—");
  private static final Set<String> MARKS = Set.of("as", "while");

  private final Page page;
  private final Sentence sentence;

  Asides(Page page, Sentence sentence) {
    this.page = page;
    this.sentence = sentence;
  }

  /** The tokens of a noun phrase after its cue without the clause that trails. */
  BitSet cut(Token cue, BitSet tokens) {
    for (int i = tokens.nextSetBit(cue.index()); i >= 0; i = tokens.nextSetBit(i + 1)) {
      Token clause = sentence.token(i);
      if (clause.isUnder("acl:relcl") || clause.isUnder("advcl")) {
        int start = start(clause);
        if (start > tokens.nextSetBit(0) && trails(cue, clause, start, tokens)) {
          tokens.clear(start, tokens.length());
        }
      }
    }
    return tokens;
  }

  private int start(Token clause) {
    for (int i : sentence.subtreeIndexes(clause)) {
      if (sentence.token(i).upos() != Upos.PUNCT) {
        return i;
      }
    }
    return clause.index();
  }

  private boolean trails(Token cue, Token clause, int start, BitSet tokens) {
    int[] below = sentence.subtreeIndexes(clause);
    return below[below.length - 1] + 2 >= tokens.length()
        && PAUSES.contains(sentence.token(start - 1).form())
        && page.region(sentence.token(start)) == page.region(cue)
        && !isClosed(start + 1, tokens.length())
        && isAside(clause, sentence.token(start));
  }

  /** "called the clause, which is long<em>,</em> an insult": what follows is no aside. */
  private boolean isClosed(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (PAUSES.contains(sentence.token(i).form())) {
        return true;
      }
    }
    return false;
  }

  private boolean isAside(Token clause, Token first) {
    if (clause.isUnder("acl:relcl")) {
      return RELATIVES.contains(first.lower());
    }
    return !sentence.has(clause, "mark") || sentence.has(clause, "mark", MARKS);
  }
}
