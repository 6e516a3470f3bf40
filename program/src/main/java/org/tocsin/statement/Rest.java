package org.tocsin.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/**
 * What a verb of saying attributes where the tree ties nothing to it: the clause that follows.
 *
 * <p>"She told the <i>Herald</i> he would stay": parsers take the reporter for the clause's
 * subject.
 */
final class Rest {
  private static final Set<String> OPENING =
      Set.of("that", "if", "whether", "what", "why", "how", "who", "where", "which");
  private static final Set<String> TELLING =
      Set.of("tell", "ask", "inform", "assure", "remind", "warn", "notify");
  private static final Set<String> VERBS = Set.of("VBD", "VBZ", "VBP", "VBG", "VBN", "VB");
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "we", "i", "there");
  private static final Set<String> POINTS = Set.of(".", "!", "?");
  private static final int LEAST = 3;

  private Rest() {}

  static Optional<BitSet> of(Page page, Sentence sentence, Token cue, Cue entry) {
    boolean saying =
        cue.upos() == Upos.VERB && entry.has(Frame.CLAUSE) && entry.has(Frame.QUOTE) && isVerb(cue);
    if (!saying) {
      return Optional.empty();
    }
    int start = start(sentence, cue);
    int end = end(page, sentence, cue, start);
    if (start < 0 || end - start < LEAST || !hasClause(sentence, start, end)) {
      return Optional.empty();
    }
    BitSet rest = new BitSet();
    rest.set(start, end);
    return Optional.of(rest);
  }

  private static boolean isVerb(Token cue) {
    return VERBS.contains(cue.xpos()) && !cue.relation().equals("amod");
  }

  /** Where the clause begins: right after the cue, or after those who were told. */
  private static int start(Sentence sentence, Token cue) {
    int next = cue.index() + 1;
    if (next >= sentence.size()) {
      return -1;
    }
    if (!TELLING.contains(cue.lemma())) {
      return opens(sentence.token(next)) ? next : -1;
    }
    for (int i = next; i < sentence.size() && i < next + 12; i++) {
      Token token = sentence.token(i);
      boolean after = i > next;
      if (after && (OPENING.contains(token.lower()) || isSubject(token))) {
        return i;
      }
      if (token.upos() == Upos.PUNCT || token.upos() == Upos.VERB) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSubject(Token token) {
    return token.upos() == Upos.PRON && SUBJECTS.contains(token.lower());
  }

  private static boolean opens(Token token) {
    return isSubject(token) || OPENING.contains(token.lower());
  }

  private static int end(Page page, Sentence sentence, Token cue, int start) {
    int end = Math.max(start, 0);
    while (end < sentence.size() && page.region(sentence.token(end)) == page.region(cue)) {
      end++;
    }
    boolean point = end > 0 && end == sentence.size();
    return point && POINTS.contains(sentence.token(end - 1).form()) ? end - 1 : end;
  }

  private static boolean hasClause(Sentence sentence, int start, int end) {
    for (Token token : sentence.tokens().subList(start, end)) {
      if (token.isFinite()) {
        return true;
      }
    }
    return false;
  }
}
