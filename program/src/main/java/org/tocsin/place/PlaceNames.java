package org.tocsin.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** The names of places inside a noun phrase: the finest ones it says, not what holds them. */
final class PlaceNames {
  private static final int DEPTH = 6;
  private static final List<String> AGENTS = List.of("ers", "ists", "men", "ors", "ants");
  private static final Set<String> SUBURBS = Set.of("suburb", "neighborhood", "neighbourhood");
  private static final Set<String> TOWNS = Set.of("town", "city", "capital");
  private static final Set<String> ACTING = Set.of("with", "against", "by", "for");

  private final Sentence sentence;
  private final SentenceNames names;

  PlaceNames(Sentence sentence, SentenceNames names) {
    this.sentence = sentence;
    this.names = names;
  }

  /**
   * The names that a phrase bears or is described by.
   *
   * @param trusting whether an unlisted name at the head is taken for a place
   */
  List<Span> in(Token head, boolean trusting) {
    return in(head, trusting, DEPTH);
  }

  private List<Span> in(Token head, boolean trusting, int depth) {
    if (depth == 0) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    if (names.isNamed(head)) {
      if (isPlace(head, trusting)) {
        found.add(names.span(head));
      } else if (names.isKnown(head) || names.isUnlisted(head)) {
        return List.of();
      }
    } else if (!isDivision(head)) {
      found.addAll(before(head));
    }
    if (found.isEmpty()) {
      found.addAll(described(head, depth));
    }
    if (found.isEmpty() && isDivision(head)) {
      found.addAll(before(head));
    }
    if (!isChain(head)) {
      for (Token child : sentence.dependents(head, "conj")) {
        if (child.upos().isNominal()) {
          found.addAll(in(child, trusting, depth - 1));
        }
      }
    }
    return found;
  }

  /** "the Latakia town of Kassab": what follows is finer than what comes before. */
  private boolean isDivision(Token head) {
    return SUBURBS.contains(head.lemma()) || (TOWNS.contains(head.lemma()) && isOfName(head));
  }

  private boolean isOfName(Token head) {
    for (Token child : sentence.dependents(head, "nmod")) {
      boolean named = preposition(child).equals("of") && names.isNamed(child);
      if (named && !Words.PLACE_NOUNS.contains(child.lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Tamale, Northern Region, Ghana": with no "and", each name lies in the next. */
  private boolean isChain(Token head) {
    if (!names.isNamed(head)) {
      return false;
    }
    for (Token child : sentence.dependents(head, "conj")) {
      if (!names.isNamed(child)) {
        return false;
      }
    }
    for (int below : sentence.subtreeIndexes(head)) {
      if (below > head.index() && sentence.token(below).upos() == Upos.CCONJ) {
        return false;
      }
    }
    return true;
  }

  /** A listed place, or an unlisted name where only a place is said. */
  private boolean isPlace(Token head, boolean trusting) {
    return names.isKnown(head) || namesKnown(head) || (trusting && names.isUnlisted(head));
  }

  private boolean namesKnown(Token head) {
    if (Words.PLACE_NOUNS.contains(head.lower())) {
      for (Token child : sentence.dependents(head, "compound")) {
        if (child.upos() == Upos.PROPN) {
          return true;
        }
      }
    }
    return false;
  }

  /** Names before a common noun: "the Marrow residence", "the Lower Ford bridge". */
  private List<Span> before(Token head) {
    List<Span> spans = new ArrayList<>();
    for (Token child : sentence.dependents(head)) {
      if (child.index() < head.index() && isBefore(child) && fits(child, head)) {
        Span span = names.span(child);
        int last = spans.size() - 1;
        if (last >= 0 && span.start() - spans.get(last).end() <= 1) {
          spans.set(last, spans.get(last).cover(span));
        } else {
          spans.add(span);
        }
      }
    }
    return spans;
  }

  private boolean isBefore(Token child) {
    return (child.baseRelation().equals("compound") || child.relation().equals("nmod:poss"))
        && names.isNamed(child);
  }

  private boolean fits(Token name, Token head) {
    String noun = head.lowerLemma();
    boolean place = Words.PLACE_NOUNS.contains(noun) || Words.PLACE_NOUNS.contains(head.lower());
    if (name.relation().equals("nmod:poss")) {
      return place && names.isKnown(name);
    }
    if (Words.ACTOR_NOUNS.contains(noun) || isAgent(head.lower())) {
      return false;
    }
    if (names.isKnown(name)) {
      return place || !name.form().equals(name.form().toUpperCase(Locale.ROOT));
    }
    return place && names.isUnlisted(name);
  }

  private static boolean isAgent(String noun) {
    for (String ending : AGENTS) {
      if (noun.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Only what tells of the place of a thing, not its own name. */
  List<Span> about(Token head) {
    return described(head, DEPTH);
  }

  private List<Span> described(Token head, int depth) {
    List<Span> found = new ArrayList<>();
    for (Token child : sentence.dependents(head, "appos")) {
      if (found.isEmpty()) {
        found.addAll(in(child, Words.PLACE_NOUNS.contains(head.lemma()), depth - 1));
      }
    }
    if (found.isEmpty()) {
      modifiers(head, depth, found);
    }
    return found;
  }

  private void modifiers(Token head, int depth, List<Span> found) {
    if (depth <= 0) {
      return;
    }
    boolean place = Words.PLACE_NOUNS.contains(head.lemma());
    boolean actor =
        Words.ACTOR_NOUNS.contains(head.lower())
            || (SentenceNames.isCapital(head) && Words.BODIES.contains(head.lower()));
    List<Token> complements = sentence.dependents(head, "nmod");
    for (Token child : complements) {
      String by = preposition(child);
      boolean of = by.equals("of");
      boolean within = Words.WITHIN.contains(by) && !by.equals("from") && !by.equals("to");
      if (found.isEmpty() && child.index() > head.index() && (within || (of && !actor))) {
        found.addAll(in(child, within || place, depth - 1));
      }
    }
    for (Token child : complements) {
      String by = preposition(child);
      boolean members = actor && by.equals("of");
      if (found.isEmpty() && (members || ACTING.contains(by)) && child.upos() == Upos.NOUN) {
        modifiers(child, depth - 1, found);
      }
    }
    for (Token child : sentence.dependents(head, "acl")) {
      for (Token where : sentence.dependents(child, "obl")) {
        if (found.isEmpty() && Words.WITHIN.contains(preposition(where))) {
          found.addAll(in(where, true, depth - 1));
        }
      }
    }
  }

  /** The word that ties a nominal to what it modifies, or nothing. */
  String preposition(Token nominal) {
    return sentence.child(nominal, "case").map(Token::lower).orElse("");
  }
}
