package org.tocsin.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/**
 * Where an event took place as its own clause says it; the nearest name is often another's.
 *
 * <p>First what the trigger governs, then what the clauses say that it shares a subject or a frame
 * with, last what the order of the words says. Places that tell who acts ("the Syrian army") and
 * places of other clauses are none.
 */
public final class ClausePlaces {
  private static final Set<String> SHARED =
      Set.of(
          "conj", "advcl", "xcomp", "dep", "parataxis", "obj", "obl", "nsubj", "nmod", "compound");
  private static final int CLIMB = 3;

  private final Sentence sentence;
  private final PlaceNames names;
  private final WherePhrases phrases;
  private final PlaceArguments arguments;
  private final WordOrder order;
  private final NameList lists;
  private final SameEvent same;

  private ClausePlaces(Sentence sentence, SentenceNames all) {
    this.sentence = sentence;
    names = new PlaceNames(sentence, all);
    phrases = new WherePhrases(sentence, names);
    arguments = new PlaceArguments(sentence, names);
    same = new SameEvent(sentence);
    order = new WordOrder(sentence, all, names, same);
    lists = new NameList(sentence, all);
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
    Set<Span> found = new TreeSet<>();
    for (Span name : around(trigger)) {
      found.add(name);
      found.addAll(lists.beside(name));
    }
    return merged(found);
  }

  private static List<Span> merged(Set<Span> found) {
    List<Span> apart = new ArrayList<>();
    for (Span name : found) {
      if (!apart.isEmpty() && apart.getLast().overlaps(name)) {
        apart.set(apart.size() - 1, apart.getLast().cover(name));
      } else {
        apart.add(name);
      }
    }
    return List.copyOf(apart);
  }

  private List<Span> around(Token trigger) {
    return Words.SPEECH_VERBS.contains(trigger.lowerLemma())
        ? own(trigger)
        : first(trigger, this::own, this::joined, this::over, this::beside);
  }

  /** What the words over a trigger say, as far as they tell of one event. */
  private List<Span> over(Token trigger) {
    Token at = trigger;
    for (int step = 0; step < CLIMB; step++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) {
        return List.of();
      }
      List<Span> found = above(at, head.get());
      if (!found.isEmpty() || !SHARED.contains(at.baseRelation())) {
        return found;
      }
      at = head.get();
    }
    return List.of();
  }

  /** Where no tree helps: what follows the trigger, else what comes before it. */
  private List<Span> beside(Token trigger) {
    List<Span> found = order.along(trigger, trigger.index() + 1, sentence.size());
    return found.isEmpty() ? order.along(trigger, 0, trigger.index()) : found;
  }

  /** What a verb joined to the trigger says, where both have one subject. */
  private List<Span> joined(Token trigger) {
    for (Token other : sentence.dependents(trigger, "conj")) {
      List<Span> found = phrases.resting(other);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** What the governor of a word says of its place. */
  private List<Span> above(Token word, Token head) {
    String relation = word.baseRelation();
    if (relation.equals("acl") || relation.equals("amod")) {
      return modified(word, head);
    }
    if (!SHARED.contains(relation)) {
      return List.of();
    }
    return head.upos() == Upos.VERB ? framed(word, head) : nominal(head);
  }

  private List<Span> modified(Token word, Token noun) {
    boolean relative = word.baseRelation().equals("acl");
    if (!relative || noun.upos() != Upos.PROPN) {
      List<Span> found = names.in(noun, Words.isPlaceNoun(noun));
      return found.isEmpty() ? sentence.head(noun).map(phrases::of).orElse(List.of()) : found;
    }
    return names.in(noun, false);
  }

  private List<Span> framed(Token word, Token verb) {
    List<Span> found = first(verb, this::shared, arguments::subjects);
    return found.isEmpty() && word.baseRelation().equals("conj") ? below(verb) : found;
  }

  private List<Span> shared(Token verb) {
    return first(verb, arguments::taken, phrases::of, arguments::objects);
  }

  private List<Span> own(Token trigger) {
    if (trigger.upos() == Upos.NOUN || trigger.upos() == Upos.PROPN) {
      return nominal(trigger);
    }
    String verb = trigger.lowerLemma();
    List<Span> found = first(trigger, arguments::taken, phrases::spatial);
    if (!found.isEmpty() || Words.SPEECH_VERBS.contains(verb) || SameEvent.isProtest(trigger)) {
      return found;
    }
    return first(
        trigger, arguments::objects, phrases::of, arguments::subjects, this::below, this::inActs);
  }

  /** The first of several ways that leads to a place. */
  @SafeVarargs
  private static List<Span> first(Token token, Function<Token, List<Span>>... ways) {
    for (Function<Token, List<Span>> way : ways) {
      List<Span> found = way.apply(token);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "launched an offensive to take X", "died in a blast that shook X". */
  private List<Span> inActs(Token verb) {
    for (Token noun : sentence.dependents(verb)) {
      if (noun.index() > verb.index() && noun.upos() == Upos.NOUN) {
        for (Token clause : sentence.dependents(noun, "acl")) {
          List<Span> found = same.isAct(clause) ? shared(clause) : List.of();
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  private List<Span> nominal(Token noun) {
    return first(noun, n -> names.in(n, false), phrases::of);
  }

  /** What the clauses under the trigger say, where they go on with the same event. */
  private List<Span> below(Token verb) {
    for (String relation : List.of("xcomp", "advcl")) {
      for (Token clause : sentence.dependents(verb, relation)) {
        if (clause.index() > verb.index() && same.goesOn(verb, clause)) {
          List<Span> found = shared(clause);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }
}
