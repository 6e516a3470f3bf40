package org.tocsin.place;

import java.util.List;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** Looks for a place by the order of words, for sentences whose tree says nothing. */
final class WordOrder {
  private static final int REACH = 8;
  private static final Set<String> HERE =
      Set.of("in", "at", "near", "outside", "inside", "around", "on", "over", "across");
  private static final Set<String> STRICT = Set.of("in", "at", "near", "outside");

  private final Sentence sentence;
  private final SentenceNames names;

  WordOrder(Sentence sentence, SentenceNames names) {
    this.sentence = sentence;
    this.names = names;
  }

  /** The first name after a word that says where, for sentences whose tree says nothing. */
  List<Span> along(int from, int to) {
    for (int i = from; i < to && !sentence.token(i).form().equals(";"); i++) {
      if (HERE.contains(sentence.token(i).lower())) {
        for (int j = i + 1; j < Math.min(to, i + REACH); j++) {
          Token token = sentence.token(j);
          if (token.upos() == Upos.VERB || token.upos() == Upos.PUNCT) {
            break;
          }
          if (supported(token, sentence.token(i).lower())) {
            return List.of(names.span(token));
          }
        }
      }
    }
    return List.of();
  }

  /** A name that is listed, or that stands beside a word for a place. */
  private boolean supported(Token token, String preposition) {
    if (!names.isNamed(token)) {
      return false;
    }
    Token next = sentence.token(Math.min(sentence.size() - 1, token.index() + 1));
    boolean actors =
        Words.ACTOR_NOUNS.contains(next.lower()) || Words.BODIES.contains(next.lower());
    boolean last = next.equals(token) || !names.isNamed(next);
    String before = token.index() < 2 ? "" : sentence.token(token.index() - 2).lemma();
    boolean of = sentence.token(token.index() - 1).lower().equals("of");
    return last
        && !actors
        && (names.isKnown(token)
            || (names.isUnlisted(token)
                && (STRICT.contains(preposition)
                    || Words.PLACE_NOUNS.contains(next.lower())
                    || (of && Words.PLACE_NOUNS.contains(before)))));
  }
}
