package org.tocsin.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;

/** The names of places before a common noun, where they say where and not whose. */
final class NamesBefore {
  private static final List<String> AGENTS = List.of("ers", "ists", "men", "ors", "ants");
  private static final int INITIALS = 3;

  private final Sentence sentence;
  private final SentenceNames names;

  NamesBefore(Sentence sentence, SentenceNames names) {
    this.sentence = sentence;
    this.names = names;
  }

  /**
   * "the Marrow residence", "the Lower Ford bridge"; an owner only where no other name stands
   * there.
   */
  List<Span> of(Token head) {
    List<Span> spans = of(head, false);
    return spans.isEmpty() ? of(head, true) : spans;
  }

  private List<Span> of(Token head, boolean owner) {
    List<Span> spans = new ArrayList<>();
    for (Token child : sentence.dependents(head)) {
      boolean owns = child.relation().equals("nmod:poss");
      if (isBefore(child, head) && owns == owner && fits(child, head)) {
        add(names.span(child), spans);
      }
    }
    return spans;
  }

  /** Names with nothing between are one. */
  private static void add(Span name, List<Span> spans) {
    int last = spans.size() - 1;
    if (last >= 0 && name.start() - spans.get(last).end() <= 1) {
      spans.set(last, spans.get(last).cover(name));
    } else {
      spans.add(name);
    }
  }

  /** Whether a listed name is among them. */
  boolean hasKnown(Token head) {
    for (Token child : sentence.dependents(head)) {
      if (isBefore(child, head) && names.isKnown(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBefore(Token child, Token head) {
    if (child.index() > head.index()) {
      return false;
    }
    return switch (child.relation()) {
      case "compound", "nmod:poss" -> names.isNamed(child);
      case "amod" -> names.isOddName(child);
      default -> false;
    };
  }

  private boolean fits(Token name, Token head) {
    boolean place = Words.isPlaceNoun(head);
    if (name.relation().equals("nmod:poss")) {
      return place && names.isKnown(name);
    }
    if (Words.isActorNoun(head) || (!place && isAgent(head)) || isOwned(name, head)) {
      return false;
    }
    if (names.isKnown(name)) {
      return place || !name.form().equals(name.form().toUpperCase(Locale.ROOT));
    }
    return place && names.isFree(name);
  }

  /** "the Peru embassy" is elsewhere, "a U.S. base" mostly, "the Mideast war" is no place. */
  private static boolean isOwned(Token name, Token head) {
    String initials = name.form().replace(".", "");
    return Words.ABROAD.contains(head.lemma())
        || (initials.length() <= INITIALS
            && initials.equals(initials.toUpperCase(Locale.ROOT))
            && Words.POSTS.contains(head.lemma()));
  }

  private static boolean isAgent(Token noun) {
    String plural = noun.lowerLemma() + "s";
    for (String ending : AGENTS) {
      if (noun.lower().endsWith(ending) || plural.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
