package org.tocsin.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** The names of places inside a noun phrase: the finest ones it says, not what holds them. */
final class PlaceNames {
  private static final int DEPTH = 6;
  private static final Set<String> ACTING = Set.of("with", "against", "by", "for");

  private final Sentence sentence;
  private final SentenceNames names;
  private final NamesBefore before;

  PlaceNames(Sentence sentence, SentenceNames names) {
    this.sentence = sentence;
    this.names = names;
    before = new NamesBefore(sentence, names);
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
      found.addAll(before.of(head));
    }
    if (found.isEmpty()) {
      found.addAll(described(head, depth));
    }
    if (found.isEmpty() && isDivision(head)) {
      found.addAll(before.of(head));
    }
    if (!isChain(head) && !isBody(head)) {
      joined(head, trusting, depth, found);
    }
    return found;
  }

  private void joined(Token head, boolean trusting, int depth, List<Span> found) {
    for (Token child : sentence.dependents(head, "conj")) {
      if (child.upos().isNominal()) {
        found.addAll(in(child, trusting, depth - 1));
      }
    }
  }

  /**
   * Whether what follows is finer than what comes before: "the Devon town of Totnes"; "the Follaton
   * quarter of Totnes" only where Follaton is no name that is listed.
   */
  private boolean isDivision(Token head) {
    if (!isOfName(head)) {
      return false;
    }
    return Words.TOWNS.contains(head.lemma())
        || head.has("Number=Plur")
        || (Words.isPlaceNoun(head) && sentence.has(head, "nmod:poss"))
        || (Words.QUARTERS.contains(head.lemma()) && before.hasKnown(head));
  }

  private boolean isOfName(Token head) {
    for (Token child : sentence.dependents(head, "nmod")) {
      boolean named = preposition(child).equals("of") && names.isNamed(child);
      if (named && !Words.isPlaceNoun(child)) {
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
    return names.isKnown(head) || namesKnown(head) || (trusting && names.isFree(head));
  }

  private boolean namesKnown(Token head) {
    if (Words.isPlaceNoun(head)) {
      for (Token child : sentence.dependents(head, "compound")) {
        if (child.upos() == Upos.PROPN) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBody(Token head) {
    return SentenceNames.isCapital(head) && Words.BODIES.contains(head.lower());
  }

  /** Only what tells of the place of a thing, not its own name. */
  List<Span> about(Token head) {
    return described(head, DEPTH);
  }

  private List<Span> described(Token head, int depth) {
    List<Span> found = new ArrayList<>();
    boolean town = Words.TOWNS.contains(head.lemma()) && isOfName(head);
    if (!town) {
      explained(head, true, depth, found);
    }
    if (found.isEmpty()) {
      modifiers(head, depth, found);
    }
    explained(head, false, depth, found);
    return found;
  }

  /** "the capital, X"; "Y, a town near X" comes last, for Y is where it is. */
  private void explained(Token head, boolean named, int depth, List<Span> found) {
    for (Token child : sentence.dependents(head, "appos")) {
      if (found.isEmpty() && names.isNamed(child) == named) {
        found.addAll(in(child, Words.isPlaceNoun(head), depth - 1));
      }
    }
  }

  private void modifiers(Token head, int depth, List<Span> found) {
    if (depth > 0) {
      complements(head, depth, found);
      parties(head, depth, found);
      clauses(head, depth, found);
    }
  }

  /** "a market in X", "the outskirts of X". */
  private void complements(Token head, int depth, List<Span> found) {
    boolean place = Words.isPlaceNoun(head);
    for (Token child : sentence.dependents(head, "nmod")) {
      String by = preposition(child);
      boolean of = by.equals("of") && !isActor(head);
      boolean within = Words.WITHIN.contains(by) && !by.equals("from") && !by.equals("to");
      if (found.isEmpty() && child.index() > head.index() && (within || of)) {
        found.addAll(in(child, within || place, depth - 1));
      }
    }
  }

  /** "a raid by soldiers in X". */
  private void parties(Token head, int depth, List<Span> found) {
    for (Token child : sentence.dependents(head, "nmod")) {
      String by = preposition(child);
      boolean members = by.equals("of") && isActor(head);
      if (found.isEmpty() && (members || ACTING.contains(by)) && child.upos() == Upos.NOUN) {
        modifiers(child, depth - 1, found);
      }
    }
  }

  /** "a bus parked in X", "the hills surrounding X". */
  private void clauses(Token head, int depth, List<Span> found) {
    boolean place = Words.isPlaceNoun(head);
    for (Token child : sentence.dependents(head, "acl")) {
      for (Token where : sentence.dependents(child)) {
        if (found.isEmpty() && (isWithin(where) || (place && isBordered(child, where)))) {
          found.addAll(in(where, true, depth - 1));
        }
      }
    }
  }

  private static boolean isActor(Token head) {
    return Words.ACTOR_NOUNS.contains(head.lower()) || isBody(head);
  }

  private boolean isWithin(Token where) {
    return where.baseRelation().equals("obl") && Words.WITHIN.contains(preposition(where));
  }

  /** "the hills surrounding Lima". */
  private static boolean isBordered(Token verb, Token object) {
    return object.relation().equals("obj") && Words.BORDERING.contains(verb.lowerLemma());
  }

  /** The word that ties a nominal to what it modifies, or nothing. */
  String preposition(Token nominal) {
    return sentence.child(nominal, "case").map(Token::lower).orElse("");
  }
}
