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
  /** Titles that no place is named with. */
  private static final Set<String> OFFICES =
      Set.of("Mr.", "Mr", "Mrs.", "Ms.", "Dr.", "Gen.", "President", "Col.", "Maj.", "Minister");

  private final Sentence sentence;
  private final List<Span> known;
  private final List<Span> peoples;
  private final NameRun runs;

  /**
   * @param known the names of places that are listed
   * @param peoples adjectives and names of peoples, which are no names of places
   */
  SentenceNames(Sentence sentence, List<Span> known, List<Span> peoples) {
    this.sentence = sentence;
    this.known = known;
    this.peoples = peoples;
    runs = new NameRun(sentence);
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
        : head.upos() == Upos.PROPN && runs.isJoined(head.index());
  }

  /** A name that was taken for an adjective, for nobody knows it. */
  boolean isOddName(Token token) {
    return token.index() > 0
        && isCapital(token)
        && token.upos() == Upos.ADJ
        && !runs.isJoined(token.index())
        && !Words.NOT_PLACES.contains(token.form())
        && !Words.ADJECTIVES.contains(token.lower())
        && isFree(token);
  }

  /** A name that no list has and that may be one of a place. */
  boolean isUnlisted(Token head) {
    return isFree(head) && !hasBefore(head, Words.GIVEN_NAMES) && !hasBefore(head, Words.TITLES);
  }

  /** The same where the words around ask for a place, so that "Sheikh" may begin one. */
  boolean isFree(Token head) {
    return (isCapital(head) || runs.isJoined(head.index()))
        && !Words.CALENDAR.contains(head.lower())
        && !isPeople(head)
        && !Words.BODIES.contains(head.lower())
        && !isInitials(head)
        && !isGroup(head)
        && !hasBefore(head, OFFICES)
        && !isCommon(head)
        && !isCalled(head)
        && sentence.type(head).filter(EntityType.ORGANIZATION::equals).isEmpty();
  }

  /** "Jabhat al-Karim": one word says what it is. */
  private boolean isGroup(Token head) {
    Span name = span(head);
    return sentence.tokens().stream()
        .anyMatch(t -> name.contains(t.span()) && Words.GROUPS.contains(t.lower()));
  }

  /** "the KDF base": whose it is and not where; "the T-4 base" is a name. */
  private boolean isInitials(Token head) {
    String initials = head.form().replace(".", "");
    return head.form().length() > 1
        && runs.of(head, Optional.empty()).equals(head.span())
        && initials.chars().allMatch(Character::isUpperCase);
  }

  static boolean isCapital(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0));
  }

  /** "Parliament", alone, says no place. */
  private boolean isCommon(Token head) {
    return Words.NOT_PLACES.contains(head.form())
        && !sentence.has(head, "case", "of")
        && span(head).equals(head.span());
  }

  /** "the painter Arvo Tamm": what is called so is somebody. */
  private boolean isCalled(Token head) {
    for (Token child : sentence.dependents(head, "nmod:desc")) {
      if (!isCapital(child) && !Words.isPlaceNoun(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasBefore(Token head, Set<String> words) {
    for (int below : sentence.subtreeIndexes(head)) {
      if (below < head.index() && words.contains(sentence.token(below).form())) {
        return true;
      }
    }
    return false;
  }

  /** From the first word of a name to its last. */
  Span span(Token head) {
    return runs.of(head, listed(head));
  }
}
