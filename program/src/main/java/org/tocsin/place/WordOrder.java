package org.tocsin.place;

import java.util.List;
import java.util.Optional;
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
  private final PlaceNames places;
  private final SameEvent same;

  WordOrder(Sentence sentence, SentenceNames names, PlaceNames places, SameEvent same) {
    this.sentence = sentence;
    this.names = names;
    this.places = places;
    this.same = same;
  }

  /** The first name after a word that says where, if no other clause stands between. */
  List<Span> along(Token trigger, int from, int to) {
    for (int i = from; i < to && !sentence.token(i).form().equals(";"); i++) {
      if (HERE.contains(sentence.token(i).lower())) {
        List<Span> said = phrase(trigger, sentence.token(i));
        List<Span> found = said.isEmpty() ? after(trigger, sentence.token(i), to) : said;
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Span> after(Token trigger, Token preposition, int to) {
    for (int i = preposition.index() + 1; i < Math.min(to, preposition.index() + REACH); i++) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.VERB || token.upos() == Upos.PUNCT) {
        return List.of();
      }
      if (supported(token, preposition.lower()) && same.joins(trigger, token)) {
        return List.of(names.span(token));
      }
    }
    return List.of();
  }

  /** The places of the phrase that a preposition opens. */
  private List<Span> phrase(Token trigger, Token preposition) {
    Optional<Token> head =
        sentence
            .head(preposition)
            .filter(h -> preposition.relation().equals("case") && same.joins(trigger, h));
    return head.map(h -> places.in(h, STRICT.contains(preposition.lower()))).orElse(List.of());
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
                && ((STRICT.contains(preposition) && !isOwner(token))
                    || Words.isPlaceNoun(next)
                    || (of && Words.PLACE_NOUNS.contains(before)))));
  }

  /** A subject or an owner is rather somebody. */
  private static boolean isOwner(Token token) {
    return token.isUnder("nsubj") || token.relation().equals("nmod:poss");
  }
}
