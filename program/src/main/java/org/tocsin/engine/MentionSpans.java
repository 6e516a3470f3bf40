package org.tocsin.engine;

import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/**
 * How far a mention reaches: its head with what describes it, as the GUM corpus draws the line.
 * What merely introduces it, joins it to others or says something of it as a predicate stays out.
 */
final class MentionSpans {
  private static final Set<String> LEFT =
      Set.of("det", "amod", "compound", "nummod", "nmod:poss", "nmod:desc", "det:predet", "flat");
  private static final Set<String> RIGHT =
      Set.of(
          "nmod",
          "flat",
          "acl",
          "case",
          "nummod",
          "amod",
          "obj",
          "xcomp",
          "ccomp",
          "compound",
          "fixed",
          "obl");
  private static final Set<String> NOT_OF_VERBS =
      Set.of("punct", "cc", "conj", "parataxis", "discourse", "mark", "case", "advcl", "dep");

  private final Sentence sentence;

  MentionSpans(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The characters of the mention that a token heads. */
  Span of(Token head) {
    boolean predicate = sentence.child(head, "cop").isPresent();
    int[] ends = {head.index(), head.index()};
    sentence
        .children(head)
        .filter(child -> belongs(head, child, predicate))
        .flatMap(sentence::subtree)
        .forEach(token -> {
          ends[0] = Math.min(ends[0], token.index());
          ends[1] = Math.max(ends[1], token.index());
        });
    int first = ends[0];
    int last = ends[1];
    while (first < head.index() && isSign(first)) {
      first++;
    }
    while (last > head.index() && isSign(last)) {
      last--;
    }
    return sentence.token(first).span().cover(sentence.token(last).span());
  }

  private boolean isSign(int index) {
    return sentence.token(index).upos() == Upos.PUNCT;
  }

  private static boolean belongs(Token head, Token child, boolean predicate) {
    if (head.upos() == Upos.VERB) {
      return !NOT_OF_VERBS.contains(child.baseRelation());
    }
    if (child.index() < head.index()) {
      return LEFT.contains(child.relation()) || child.relation().equals("nmod:unmarked");
    }
    boolean ofPredicate = predicate && child.baseRelation().equals("obl");
    return RIGHT.contains(child.baseRelation()) && !ofPredicate;
  }
}
