package org.tocsin.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** The names in a sentence: how far each reaches, and which may be places. */
final class SentenceNames {
  private static final int DEPTH = 6;
  private static final Set<String> TIES = Set.of("-", "‐", "‑", "'", "’", "‘", "`");

  private final Sentence sentence;
  private final List<Span> known;
  private final List<Span> peoples;

  /**
   * @param known the names of places that are listed
   * @param peoples adjectives and names of peoples, which are no names of places
   */
  SentenceNames(Sentence sentence, List<Span> known, List<Span> peoples) {
    this.sentence = sentence;
    this.known = known;
    this.peoples = peoples;
  }

  /** Whether a word belongs to a listed name of a place. */
  boolean isKnown(Token token) {
    return token.upos() != Upos.ADJ && listed(token).isPresent();
  }

  private Optional<Span> listed(Token token) {
    for (Span name : known) {
      if (name.overlaps(token.span())) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private boolean isPeople(Token token) {
    for (Span people : peoples) {
      if (people.overlaps(token.span())) {
        return true;
      }
    }
    return false;
  }

  /** A name, or a common noun that ends one: "the T-4 Airport". */
  boolean isNamed(Token head) {
    return isCapital(head)
        ? head.upos() == Upos.PROPN || (head.index() > 0 && head.upos() == Upos.NOUN)
        : head.upos() == Upos.PROPN && isJoined(head.index());
  }

  /** A name that no list has and that may be one of a place. */
  boolean isUnlisted(Token head) {
    return (isCapital(head) || isJoined(head.index()))
        && !Words.CALENDAR.contains(head.lower())
        && !isPeople(head)
        && !Words.BODIES.contains(head.lower())
        && sentence.type(head).filter(EntityType.ORGANIZATION::equals).isEmpty()
        && !isPerson(head);
  }

  static boolean isCapital(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0));
  }

  private boolean isPerson(Token head) {
    for (int below : sentence.subtreeIndexes(head)) {
      String form = sentence.token(below).form();
      if (below < head.index()
          && (Words.GIVEN_NAMES.contains(form) || Words.TITLES.contains(form))) {
        return true;
      }
    }
    return false;
  }

  /** From the first word of a name to its last. */
  Span span(Token head) {
    Optional<Span> listed = listed(head);
    int first = head.index();
    while (first > 0 && (isJoined(first - 1) || belongs(first - 1, head))) {
      first--;
    }
    int last = head.index();
    while (last + 1 < sentence.size() && (isJoined(last) || follows(last + 1, head))) {
      last++;
    }
    Span span = sentence.token(first).span().cover(sentence.token(last).span());
    return listed.map(span::cover).orElse(span);
  }

  /** Whether hyphens or apostrophes tie a word to the next one, with no space about. */
  private boolean isJoined(int index) {
    int left = index;
    while (left >= 0 && isTie(sentence.token(left))) {
      left--;
    }
    int right = index + 1;
    while (right < sentence.size() && isTie(sentence.token(right))) {
      right++;
    }
    if (left < 0 || right >= sentence.size() || right - left < 2) {
      return false;
    }
    int length = sentence.token(right).span().start() - sentence.token(left).span().end();
    return length == right - left - 1 && isWord(sentence.token(right));
  }

  private static boolean isTie(Token token) {
    return TIES.contains(token.form());
  }

  /** "Port-au-Prince" goes on; "Kabul-based" does not. */
  private static boolean isWord(Token token) {
    return isCapital(token) || token.upos() == Upos.PROPN;
  }

  private boolean follows(int index, Token head) {
    Token token = sentence.token(index);
    return token.head() == head.index()
        && (token.baseRelation().equals("flat") || token.baseRelation().equals("fixed"))
        && !Words.CALENDAR.contains(token.lower());
  }

  private boolean belongs(int index, Token head) {
    Token token = sentence.token(index);
    String relation = token.baseRelation();
    return isCapital(token)
        && (relation.equals("compound")
            || relation.equals("flat")
            || relation.equals("nummod")
            || (relation.equals("amod") && token.isName()))
        && (token.head() == head.head() || isUnder(token, head));
  }

  private boolean isUnder(Token token, Token head) {
    int at = token.index();
    for (int step = 0; step < DEPTH && at >= 0; step++) {
      if (at == head.index()) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }
}
