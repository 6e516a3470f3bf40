package org.tocsin.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/**
 * "The plan, she said, would cost lives", "If it fails, she said, lives are lost": a cue between
 * commas in the middle of its content.
 */
final class Parentheses {
  private static final int LONGEST = 10;
  private static final Set<Upos> OPENING = Set.of(Upos.DET, Upos.ADJ, Upos.NUM);

  private Parentheses() {}

  static Optional<BitSet> around(Page page, Sentence sentence, Token cue, Cue entry) {
    boolean saying = cue.upos() == Upos.VERB && entry.has(Frame.CLAUSE) && entry.has(Frame.QUOTE);
    int close = cue.index() + 1;
    int open = open(sentence, cue);
    boolean between =
        saying && open > 0 && close + 1 < sentence.size() && isComma(sentence.token(close));
    if (!between || !isOneRegion(page, sentence, open, close)) {
      return Optional.empty();
    }
    if (!goesOn(sentence, open, close) && !opensAfter(sentence, open, close)) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    content.set(0, open);
    content.set(close + 1, sentence.size());
    return Optional.of(content);
  }

  private static boolean isOneRegion(Page page, Sentence sentence, int open, int close) {
    int region = page.region(sentence.token(close));
    return page.region(sentence.token(open)) == region
        && page.region(sentence.token(close + 1)) == region;
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

  /** What stands before the cue is no clause of its own: its verb follows, or what it governs. */
  private static boolean goesOn(Sentence sentence, int open, int close) {
    Token next = sentence.token(close + 1);
    boolean verb = next.isFinite() && (!hasFinite(sentence, 0, open) || isQuestion(sentence));
    return verb || next.lower().equals("that");
  }

  /** "<em>What hurt her</em>, she said, was the question": a clause that is the subject. */
  private static boolean isQuestion(Sentence sentence) {
    return sentence.token(0).xpos().startsWith("W");
  }

  /** "<em>After the vote</em>, she said, prices would fall": the clause comes after the cue. */
  private static boolean opensAfter(Sentence sentence, int open, int close) {
    Token first = sentence.token(0);
    Token opening = first.upos() == Upos.CCONJ ? sentence.token(1) : first;
    boolean adverbial =
        switch (opening.upos()) {
          case SCONJ -> true;
          case ADP, PART -> !hasFinite(sentence, 0, open);
          default -> opening.lower().equals("when");
        };
    return adverbial && isClause(sentence, close + 1);
  }

  private static boolean isClause(Sentence sentence, int from) {
    Token first = sentence.token(from);
    boolean nominal = first.upos().isNominal() || OPENING.contains(first.upos());
    return nominal && hasFinite(sentence, from + 1, sentence.size());
  }

  private static boolean hasFinite(Sentence sentence, int from, int to) {
    for (Token token : sentence.tokens().subList(from, to)) {
      if (token.isFinite() && !token.isUnder("acl")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isComma(Token token) {
    return token.form().equals(",");
  }
}
