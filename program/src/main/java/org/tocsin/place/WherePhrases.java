package org.tocsin.place;

import java.util.List;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** The phrases of a clause that say where, ranked by their prepositions. */
final class WherePhrases {
  private static final Set<String> EXACT =
      Set.of("at", "near", "outside", "inside", "on", "around", "between", "along");
  private static final Set<String> APART =
      Set.of(
          "according",
          "after",
          "before",
          "since",
          "following",
          "despite",
          "due",
          "as",
          "because",
          "until",
          "than",
          "like",
          "about");
  private static final Set<String> WEAK = Set.of("from", "via");
  private static final Set<String> MOVING = Set.of("to", "into", "toward", "towards", "onto");
  private static final int WHITHER = 2;
  private static final int WHENCE = 3;
  private static final int ELSE = 4;
  private static final int NEVER = 9;

  private final Sentence sentence;
  private final PlaceNames names;

  WherePhrases(Sentence sentence, PlaceNames names) {
    this.sentence = sentence;
    this.names = names;
  }

  /** Only phrases whose preposition says a place. */
  List<Span> spatial(Token head) {
    return of(head, ELSE);
  }

  /** Only phrases that say where something is, not where it comes from or goes. */
  List<Span> resting(Token head) {
    return of(head, WHITHER);
  }

  /** The finest of the phrases that say where; what opens a sentence is the coarsest. */
  List<Span> of(Token head) {
    return of(head, NEVER);
  }

  /**
   * @param limit the rank that is too weak
   */
  private List<Span> of(Token head, int limit) {
    List<Span> best = List.of();
    int rank = 2 * limit;
    for (Token child : sentence.dependents(head)) {
      String base = child.baseRelation();
      if (base.equals("obl") || (base.equals("nmod") && head.upos() == Upos.VERB)) {
        int its = rank(child) * 2 + (child.index() < head.index() ? 1 : 0);
        List<Span> found = its < rank ? where(child) : List.of();
        if (!found.isEmpty()) {
          best = found;
          rank = its;
        }
      } else if (base.equals("advmod") && rank == 2 * limit) {
        best = adverb(child, best);
      }
    }
    return best;
  }

  private List<Span> where(Token nominal) {
    int rank = rank(nominal);
    return rank < ELSE ? names.in(nominal, rank < WHENCE) : names.about(nominal);
  }

  private List<Span> adverb(Token adverb, List<Span> otherwise) {
    for (Token child : sentence.dependents(adverb, "obl")) {
      List<Span> found = names.in(child, true);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return otherwise;
  }

  private int rank(Token nominal) {
    String preposition = names.preposition(nominal);
    if (APART.contains(preposition)) {
      return NEVER;
    }
    if (EXACT.contains(preposition)) {
      return 0;
    }
    if (WEAK.contains(preposition)) {
      return WHENCE;
    }
    if (MOVING.contains(preposition)) {
      return WHITHER;
    }
    return Words.WITHIN.contains(preposition) ? 1 : ELSE;
  }
}
