package org.tocsin.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/**
 * Where an event took place as its own clause says it; the nearest name is often another's.
 *
 * <p>First what the trigger governs, then what the clauses say that it shares a subject or a frame
 * with. Places that tell who acts ("the Syrian army") and places of other clauses are none.
 */
public final class ClausePlaces {
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
  private static final Set<String> SHARED =
      Set.of(
          "conj", "advcl", "xcomp", "dep", "parataxis", "obj", "obl", "nsubj", "nmod", "compound");
  private static final int CLIMB = 3;
  private static final int ELSE = 4;
  private static final int NEVER = 9;

  private final Sentence sentence;
  private final PlaceNames names;
  private final WordOrder order;

  private ClausePlaces(Sentence sentence, SentenceNames all) {
    this.sentence = sentence;
    names = new PlaceNames(sentence, all);
    order = new WordOrder(sentence, all);
  }

  /**
   * The names of the places of an event, in order of the text.
   *
   * @param trigger the verb or noun that says the event
   * @param mentions the places and peoples of the text, as {@link Places#find} tells
   * @return their spans; none where the clause names no place
   */
  public static List<Span> of(
      String text, Sentence sentence, Token trigger, List<PlaceMention> mentions) {
    return in(text, sentence, mentions).of(trigger);
  }

  /** The same, to be asked of several triggers of one sentence. */
  public static ClausePlaces in(String text, Sentence sentence, List<PlaceMention> mentions) {
    List<Span> known = new ArrayList<>();
    List<Span> peoples = new ArrayList<>();
    for (PlaceMention mention : mentions) {
      if (sentence.span().contains(mention.span())) {
        boolean people = Places.load().isAdjective(mention.span().of(text));
        (people ? peoples : known).add(mention.span());
      }
    }
    return new ClausePlaces(sentence, new SentenceNames(sentence, known, peoples));
  }

  /** The names of the places of an event, in order of the text. */
  public List<Span> of(Token trigger) {
    return List.copyOf(new TreeSet<>(around(trigger)));
  }

  private List<Span> around(Token trigger) {
    List<Span> found = own(trigger);
    Token at = trigger;
    boolean speech = Words.SPEECH_VERBS.contains(lemma(trigger));
    if (found.isEmpty() && !speech) {
      found = joined(trigger);
    }
    for (int step = 0; found.isEmpty() && step < CLIMB && !speech; step++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) {
        break;
      }
      found = above(at, head.get());

      if (found.isEmpty() && !SHARED.contains(at.baseRelation())) {
        break;
      }
      at = head.get();
    }
    return found.isEmpty() && !speech ? beside(trigger) : found;
  }

  /** Where no tree helps: what follows the trigger, else what comes before it. */
  private List<Span> beside(Token trigger) {
    List<Span> found = order.along(trigger.index() + 1, sentence.size());
    return found.isEmpty() ? order.along(0, trigger.index()) : found;
  }

  /** What a verb joined to the trigger says, where both have one subject. */
  private List<Span> joined(Token trigger) {
    for (Token other : sentence.dependents(trigger, "conj")) {
      List<Span> found = oblique(other);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** What the governor of a word says of its place. */
  private List<Span> above(Token word, Token head) {
    return switch (word.baseRelation()) {
      case "acl", "amod" -> modified(word, head);
      case "conj",
          "advcl",
          "xcomp",
          "dep",
          "parataxis",
          "obj",
          "obl",
          "nsubj",
          "nmod",
          "compound" ->
          head.upos() == Upos.VERB ? framed(word, head) : nominal(head);
      default -> List.of();
    };
  }

  private List<Span> modified(Token word, Token noun) {
    boolean relative = word.baseRelation().equals("acl");
    if (!relative || noun.upos() != Upos.PROPN) {
      List<Span> found = names.in(noun, Words.PLACE_NOUNS.contains(lemma(noun)));
      return found.isEmpty() ? sentence.head(noun).map(this::oblique).orElse(List.of()) : found;
    }
    return names.in(noun, false);
  }

  private List<Span> framed(Token word, Token verb) {
    List<Span> found = shared(verb);
    return found.isEmpty() && word.baseRelation().equals("conj") ? below(verb) : found;
  }

  private List<Span> shared(Token verb) {
    List<Span> found = oblique(verb);
    return found.isEmpty() ? objects(verb) : found;
  }

  private List<Span> own(Token trigger) {
    if (trigger.upos() == Upos.NOUN || trigger.upos() == Upos.PROPN) {
      return nominal(trigger);
    }
    List<Span> found = new ArrayList<>(taken(trigger));

    if (found.isEmpty()) {
      found.addAll(oblique(trigger, ELSE));
    }
    if (Words.SPEECH_VERBS.contains(lemma(trigger))) {
      return found;
    }
    if (found.isEmpty()) {
      found.addAll(objects(trigger));
    }
    if (found.isEmpty()) {
      found.addAll(oblique(trigger));
    }
    if (found.isEmpty()) {
      found.addAll(subjects(trigger));
    }
    if (found.isEmpty()) {
      found.addAll(below(trigger));
    }
    return found;
  }

  private List<Span> nominal(Token noun) {
    List<Span> found = names.in(noun, false);
    return found.isEmpty() ? oblique(noun) : found;
  }

  /** Places that the verb itself takes or reaches. */
  private List<Span> taken(Token verb) {
    boolean taking = Words.TAKING_VERBS.contains(lemma(verb));
    List<Span> found = new ArrayList<>();
    for (Token child : sentence.dependents(verb)) {
      String relation = child.relation();
      if (relation.equals("obj") || relation.equals("nsubj:pass")) {
        if (taking && (child.upos() == Upos.PROPN || Words.PLACE_NOUNS.contains(lemma(child)))) {
          found.addAll(names.in(child, taking && relation.equals("obj")));
        }
      }
    }
    return found;
  }

  /** The finest of the phrases that say where; what opens a sentence is the coarsest. */
  private List<Span> oblique(Token head) {
    return oblique(head, NEVER);
  }

  /**
   * @param limit the rank that is too weak
   */
  private List<Span> oblique(Token head, int limit) {
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
    return rank < ELSE ? names.in(nominal, rank < 3) : names.about(nominal);
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
      return 3;
    }
    return Words.WITHIN.contains(preposition) ? 1 : ELSE;
  }

  private List<Span> objects(Token verb) {
    List<Span> found = new ArrayList<>();
    for (Token child : sentence.dependents(verb)) {
      if (isObject(child)) {
        found.addAll(child.upos() == Upos.PROPN ? names.about(child) : names.in(child, false));
      }
    }
    return found;
  }

  /** Also a noun that follows the object: "shelled the army held <em>village</em>". */
  private static boolean isObject(Token child) {
    return switch (child.relation()) {
      case "obj", "nsubj:pass" -> true;
      case "xcomp" -> child.upos() == Upos.NOUN;
      default -> false;
    };
  }

  private List<Span> subjects(Token verb) {
    List<Span> found = new ArrayList<>();
    for (Token child : sentence.dependents(verb)) {
      if (child.isUnder("nsubj") && child.upos() == Upos.NOUN) {
        found.addAll(names.in(child, false));
      }
    }
    return found;
  }

  /** What the clauses under the trigger say, where they go on with the same event. */
  private List<Span> below(Token verb) {
    for (String relation : List.of("xcomp", "advcl")) {
      for (Token clause : sentence.dependents(verb, relation)) {
        if (clause.index() > verb.index()) {
          List<Span> found = new ArrayList<>(taken(clause));
          found.addAll(found.isEmpty() ? shared(clause) : List.of());
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  private static String lemma(Token token) {
    return token.lowerLemma();
  }
}
