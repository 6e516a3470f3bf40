package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds arguments of a verb that parsers hang elsewhere than on the verb. */
final class Astray {
  private static final Set<String> FIRST =
      Set.of("first", "second", "third", "last", "latest", "next", "only");

  private static final Set<String> CALLED = Set.of("guilty", "responsible", "liable", "unfit");

  /** Where what is given or sent arrives. */
  private static final Set<String> REACHING = Set.of("to", "into");

  /** What ties a place to what lies there, or a border to a neighbour. */
  private static final Set<String> BESIDE = Set.of("in", "with");

  private final Sentence sentence;
  private final Roles roles;
  private final Parties parties;
  private final Phrases phrases;

  Astray(Sentence sentence, Roles roles, Parties parties) {
    this.sentence = sentence;
    this.roles = roles;
    this.parties = parties;
    phrases = new Phrases(sentence, roles);
  }

  /** "Found the <em>premier</em> guilty": parsers hang whoever is called so on the adjective. */
  List<Token> called(List<Token> own) {
    List<Token> found = new ArrayList<>();
    for (Token word : own) {
      if (CALLED.contains(word.lowerLemma()) && word.upos() != Upos.ADJ) {
        for (Token child : sentence.dependents(word)) {
          boolean somebody = child.isUnder("compound") || child.isUnder("amod");
          found = somebody && child.index() < word.index() ? List.of(child) : found;
        }
      }
    }
    return found;
  }

  /**
   * "<em>Libya</em> supplied", made a compound; "fighting by <em>rebels</em>", taken for a verb.
   */
  List<Token> beforeVerb(Token verb) {
    List<Token> found = sentence.dependents(verb, "obl:agent");
    if (found.isEmpty() && verb.xpos().equals("VBG") && !sentence.has(verb, "aux")) {
      found = parties.firstOf(roles.prepositional(verb, "by"));
    }
    if (verb.xpos().equals("VBD") || verb.xpos().equals("VBZ")) {
      for (Token child : sentence.dependents(verb)) {
        boolean part = child.isUnder("compound") || child.isUnder("amod");
        boolean before = part && child.index() < verb.index();
        found = before && parties.party().test(child) ? List.of(child) : found;
      }
    }
    for (Token object : sentence.dependents(verb, "obj")) {
      for (Token subject : sentence.dependents(object)) {
        boolean part = subject.isUnder("nsubj") || subject.isUnder("compound");
        boolean before = subject.index() < verb.index() && object.index() > verb.index();
        found = part && before ? List.of(subject) : found;
      }
    }
    found = found.isEmpty() ? meeting(verb) : found;
    found = found.isEmpty() ? firstTo(verb) : found;
    return found.isEmpty() ? adjacent(verb) : found;
  }

  /** "<em>Burundi</em> became the first state to leave". */
  private List<Token> firstTo(Token verb) {
    return sentence
        .head(verb)
        .filter(noun -> verb.isUnder("acl") && sentence.has(verb, "mark", "to"))
        .filter(noun -> sentence.has(noun, "amod", FIRST))
        .flatMap(noun -> sentence.has(noun, "cop") ? Optional.of(noun) : sentence.head(noun))
        .filter(top -> sentence.has(top, "cop") || top.lemma().equals("become"))
        .map(roles::subjects)
        .orElse(List.of());
  }

  /** "<em>Donors</em> meeting here pledged": parsers take the participle for a clause. */
  private List<Token> meeting(Token verb) {
    List<Token> found = List.of();
    for (Token clause : sentence.dependents(verb, "advcl")) {
      boolean apart = sentence.has(clause, "punct") || sentence.has(clause, "mark");
      for (Token subject : sentence.dependents(clause, "nsubj")) {
        boolean next = subject.index() == clause.index() - 1 && clause.index() < verb.index();
        found = next && !apart && clause.xpos().equals("VBG") ? List.of(subject) : found;
      }
    }
    return found;
  }

  /**
   * "On the third day of the war <em>units</em> attacked": the noun before a verb that has none.
   */
  private List<Token> adjacent(Token verb) {
    boolean finite = verb.xpos().equals("VBD") || verb.xpos().equals("VBZ");
    if (!finite || verb.index() == 0) {
      return List.of();
    }
    Token before = sentence.token(verb.index() - 1);
    boolean noun = before.upos() == Upos.NOUN || before.upos() == Upos.PROPN;
    return noun && parties.actor().test(before) ? List.of(before) : List.of();
  }

  /** "Nine losing <em>candidates</em> sued": parsers make the number the head. */
  Token counted(Token doer) {
    Token counted = doer;
    for (Token clause :
        doer.upos() == Upos.NUM ? sentence.dependents(doer, "acl") : List.<Token>of()) {
      for (Token object : sentence.dependents(clause, "obj")) {
        boolean next = clause.index() == doer.index() + 1 && object.index() == clause.index() + 1;
        counted = next && clause.xpos().equals("VBG") ? object : counted;
      }
    }
    return counted;
  }

  /** "Was attacked by masked <em>gunmen</em>": parsers take the participle for a clause. */
  List<Token> described(Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token clause : sentence.dependents(verb, "advcl")) {
      boolean participle = clause.xpos().equals("VBN") || clause.xpos().equals("VBD");
      if (participle && sentence.has(clause, "mark", "by")) {
        found.addAll(sentence.dependents(clause, "obj"));
      }
    }
    return found;
  }

  /** "Made its airfield available <em>to the navy</em>": what hangs on the trigger's own words. */
  List<Token> beside(Token trigger, List<Slot> slots, List<Token> own) {
    List<Token> found = new ArrayList<>();
    for (Slot slot : slots) {
      for (Token word : own) {
        boolean verb = word.upos() == Upos.VERB;
        Optional<String> preposition =
            Frame.preposition(slot)
                .filter(p -> !word.equals(trigger) && (!verb || p.equals("against")));
        preposition.ifPresent(p -> found.addAll(phrases.after(word, p)));
      }
    }
    return found;
  }

  /** Of what lies at a place and the place, what lies there. */
  List<Token> whole(Token trigger, Slot slot, List<Slot> slots, List<Token> found) {
    Optional<Token> before = before(slot, slots, found.getFirst());
    if (before.isPresent()) {
      return List.of(before.get());
    }
    return slots.contains(Slot.Core.OBJ) ? object(trigger, slot, found) : found;
  }

  /** "Around the <em>palace</em> in Luanda": before the place that parsers hang beside it. */
  private Optional<Token> before(Slot slot, List<Slot> slots, Token place) {
    if (Frame.preposition(slot).filter(BESIDE::contains).isEmpty()) {
      return Optional.empty();
    }
    int first = sentence.subtreeIndexes(place)[0];
    for (Token phrase : sentence.dependents(sentence.token(place.head()))) {
      String word = phrase.index() < first ? roles.preposition(phrase) : "";
      if ((word.equals("at") || Arguments.AROUND.contains(word))
          && phrase.upos() == Upos.NOUN
          && slots.contains(new Slot.Prep(word))
          && endsAt(phrase, first)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private boolean endsAt(Token phrase, int next) {
    int[] words = sentence.subtreeIndexes(phrase);
    return words[words.length - 1] == next - 1;
  }

  /** "Trained <em>midwives</em> in Kivu": of an object and its place the object. */
  private List<Token> object(Token trigger, Slot slot, List<Token> found) {
    boolean where = slot instanceof Slot.Prep prep && Arguments.WHERE.contains(prep.word());
    for (Token object : where ? sentence.dependents(trigger, "obj") : List.<Token>of()) {
      if (parties.party().test(object) && found.getFirst().head() == object.index()) {
        return roles.expand(List.of(object));
      }
    }
    return found;
  }

  /**
   * Somebody after a slot's preposition in one of the verb's phrases, where its slots are empty.
   */
  List<Token> behind(Token trigger, List<Slot> slots, List<Token> own) {
    for (Slot slot : slots) {
      List<Token> found =
          Frame.preposition(slot).map(word -> somebodyBehind(trigger, word)).orElse(List.of());
      if (!found.isEmpty() && !own.contains(found.getFirst())) {
        return roles.expand(found);
      }
    }
    return List.of();
  }

  /** "Sent teams of doctors <em>to Togo</em>": though parsers hang it on the doctors. */
  List<Token> reached(Token verb, String word) {
    boolean sent = REACHING.contains(word) && verb.upos() == Upos.VERB && sentence.has(verb, "obj");
    return sent ? somebodyBehind(verb, word) : List.of();
  }

  /** The first that is somebody after a preposition in the verb's own phrases, however deep. */
  List<Token> somebodyBehind(Token verb, String word) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.dependents(verb)) {
      boolean own = child.baseRelation().equals("obj") || child.baseRelation().equals("obl");
      if (own && child.index() > verb.index()) {
        found.addAll(phrases.nested(child, word));
      }
    }
    return parties.firstOf(found);
  }

  /** "Quit under pressure from <em>parents</em>": who presses, though it hangs on the verb. */
  boolean isPressing(Token phrase) {
    for (Token preposition : sentence.dependents(phrase, "case")) {
      boolean second = preposition.index() > 0 && preposition.lower().equals("from");
      Token before = sentence.token(second ? preposition.index() - 1 : preposition.index());
      if (second && roles.preposition(before).equals("under")) {
        return true;
      }
    }
    return false;
  }

  /** "The curfew <em>in Bamako</em> came to an end". */
  List<Token> ofEvent(Token trigger, Frame frame) {
    List<Token> found = new ArrayList<>();
    for (Token event : sentence.dependents(trigger, "nsubj")) {
      for (String word : frame.prepositions()) {
        found.addAll(phrases.nested(event, word));
      }
    }
    List<Token> somebody = parties.firstOf(found);
    found.removeIf(t -> !sentence.has(t, "det"));
    return roles.expand(
        somebody.isEmpty() ? found.subList(0, Math.min(1, found.size())) : somebody);
  }

  /**
   * Somebody after a slot's preposition, though the parser hangs the phrase on something behind the
   * object: "returned a painting stolen in 1940 <em>to its owners</em>".
   */
  List<Token> below(Token trigger, Frame frame, List<Token> taken) {
    List<Token> objects = sentence.dependents(trigger, "obj");
    for (String word : objects.isEmpty() ? List.<String>of() : frame.prepositions()) {
      if (word.equals("to") || word.equals("for") || word.equals("with")) {
        for (Token object : objects) {
          for (int below : sentence.subtreeIndexes(object)) {
            if (isReached(sentence.token(below), word, taken)) {
              return roles.expand(List.of(sentence.token(below)));
            }
          }
        }
      }
    }
    return List.of();
  }

  private boolean isReached(Token token, String preposition, List<Token> taken) {
    return token.upos().isNominal()
        && roles.preposition(token).equals(preposition)
        && !taken.contains(token)
        && parties.party().test(token);
  }
}
