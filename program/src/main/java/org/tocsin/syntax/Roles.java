package org.tocsin.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who does and who undergoes what a predicate says, across passives, relative clauses, participles,
 * control and shared arguments.
 *
 * <p>Answers are heads of noun phrases, each with its conjuncts. A cycle through odd trees is cut
 * by a bound on the steps.
 */
public final class Roles {
  private static final int STEPS = 6;
  private static final Set<String> OF_OBJECT = Set.of("of", "for", "from", "into");
  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "nsubj:pass");

  private final Sentence sentence;
  private final Voice voice;
  private final Agents agents;
  private final Antecedents antecedents;
  private final Prepositions prepositions;
  private final DirectObjects objects;

  public Roles(Sentence sentence) {
    this.sentence = sentence;
    voice = new Voice(sentence);
    prepositions = new Prepositions(sentence);
    agents = new Agents(sentence, prepositions);
    antecedents = new Antecedents(sentence);
    objects = new DirectObjects(sentence, voice);
  }

  /** Whether a predicate is passive, also in a reduced clause ("the man arrested on Friday"). */
  public boolean isPassive(Token predicate) {
    return voice.isPassive(predicate);
  }

  /** The doers: subjects of active predicates, <em>by</em> phrases of passive ones. */
  public List<Token> doers(Token predicate) {
    return isPassive(predicate) ? agents(predicate) : grammatical(predicate, STEPS);
  }

  /** Those to whom it is done: objects of active predicates, subjects of passive ones. */
  public List<Token> undergoers(Token predicate) {
    return isPassive(predicate) ? grammatical(predicate, STEPS) : objects(predicate);
  }

  /** The agent of a passive. */
  public List<Token> agents(Token predicate) {
    return expand(agents.of(predicate));
  }

  /** "Called for the king <em>to resign</em>": what those behind a verb's "for" are to do. */
  public Optional<Token> askedOf(Token verb) {
    for (Token clause : sentence.dependents(verb)) {
      if (Control.asked(sentence, verb, clause).isPresent()) {
        return Optional.of(clause);
      }
    }
    return Optional.empty();
  }

  /** "Called <em>the winner</em> to congratulate him": to whom it is said. */
  public List<Token> called(Token infinitive) {
    return sentence
        .head(infinitive)
        .filter(call -> isInfinitive(infinitive) && Control.isSaidInCall(call, infinitive))
        .map(this::objects)
        .orElse(List.of());
  }

  /**
   * Direct objects, also those that a conjunct to the right carries for both; where a clause is
   * what is asked or told, those who are.
   */
  public List<Token> objects(Token predicate) {
    List<Token> own = objects.of(predicate);
    if (!own.isEmpty()) {
      return expand(own);
    }
    Optional<Token> antecedent = antecedents.of(predicate);
    if (antecedent.isPresent()
        && !grammaticalIsAntecedent(predicate)
        && !objects.saysWhere(predicate)) {
      return expand(List.of(antecedent.get()));
    }
    return has(predicate, "obl") || has(predicate, "ccomp") || has(predicate, "xcomp")
        ? List.of()
        : objectsOfConjunct(predicate);
  }

  private List<Token> objectsOfConjunct(Token predicate) {
    for (Token conjunct : sentence.dependents(predicate)) {
      boolean verb = conjunct.isUnder("conj") && conjunct.upos() == Upos.VERB;
      if (verb && !has(conjunct, "nsubj") && !isPassive(conjunct)) {
        return expand(sentence.dependents(conjunct, "obj"));
      }
    }
    return List.of();
  }

  /** The grammatical subject, own or shared or controlled. */
  public List<Token> subjects(Token predicate) {
    return grammatical(predicate, STEPS);
  }

  private List<Token> grammatical(Token predicate, int steps) {
    List<Token> own = sentence.dependents(predicate, "nsubj");
    if (!own.isEmpty()) {
      own.replaceAll(t -> DirectObjects.isRelative(t) ? antecedents.who(predicate, t) : t);
      return expand(own);
    }
    Optional<Token> head = sentence.head(predicate);
    if (voice.isPastInDisguise(predicate)) {
      return expand(List.of(sentence.root()));
    }
    if (steps == 0 || head.isEmpty() || has(predicate, "csubj")) {
      return List.of();
    }
    return inherited(predicate, head.get(), steps - 1);
  }

  private List<Token> inherited(Token predicate, Token head, int steps) {
    Optional<Token> asked = Control.asked(sentence, head, predicate);
    if (asked.isPresent()) {
      return expand(List.of(asked.get()));
    }
    if (Control.isOutcome(predicate) && isPassive(head)) {
      return agents(head);
    }
    return switch (predicate.baseRelation()) {
      case "conj" -> isVerbal(head) ? grammatical(head, steps) : List.of();
      case "xcomp" ->
          Control.isSaidInCall(head, predicate) || voice.isPerfect(predicate)
              ? grammatical(head, steps)
              : controller(head, steps);
      case "advcl", "ccomp" ->
          (isVerbal(head) && !has(predicate, "mark")) || isGerund(predicate)
              ? controllerOfAdverbial(predicate, head, steps)
              : has(predicate, "mark") && isInfinitive(predicate)
                  ? controllerOfPurpose(predicate, head, steps)
                  : List.of();
      case "acl" -> ofNoun(predicate, head, steps);
      case "amod" -> List.of(head);
      case "cop", "aux" -> grammatical(head, steps);
      default -> List.of();
    };
  }

  /** "The quake killed six, <em>police</em> said": who tells it did not do it. */
  private List<Token> controllerOfAdverbial(Token predicate, Token head, int steps) {
    if (sentence.has(predicate, "mark", OF_OBJECT) && has(head, "obj")) {
      return objects(head);
    }
    List<Token> found = grammatical(head, steps);
    boolean told = predicate.isUnder("ccomp") && predicate.index() < head.index();
    List<Token> before = found.stream().filter(t -> t.index() < predicate.index()).toList();
    return told && !before.isEmpty() ? before : found;
  }

  /** "Sent troops <em>to help</em>": the purpose is the sender's, though the troops will help. */
  private List<Token> controllerOfPurpose(Token predicate, Token governor, int steps) {
    List<Token> subjects =
        (Control.isOfObject(governor) && !Control.isSaidInCall(governor, predicate))
                || isPassive(governor)
            ? List.of()
            : grammatical(governor, steps);
    return subjects.isEmpty() ? controller(governor, steps) : subjects;
  }

  private List<Token> controller(Token governor, int steps) {
    if (!Control.isOfSubject(governor)) {
      List<Token> told = objects.bare(governor);
      if (!told.isEmpty()) {
        return expand(told.subList(0, 1));
      }
    }
    return grammatical(governor, steps);
  }

  private List<Token> ofNoun(Token predicate, Token noun, int steps) {
    if (predicate.relation().equals("acl:relcl")) {
      return has(predicate, "nsubj") ? List.of() : expand(List.of(antecedents.meant(noun)));
    }
    if (isInfinitive(predicate)) {
      return infinitiveOfNoun(noun, steps);
    }
    return expand(List.of(noun));
  }

  /** "its decision to withdraw": the possessor, else the subject of the verb over the noun. */
  private List<Token> infinitiveOfNoun(Token noun, int steps) {
    List<Token> possessor = sentence.dependents(noun, "nmod:poss");
    if (!possessor.isEmpty()) {
      return expand(possessor);
    }
    return sentence
        .head(noun)
        .filter(verb -> isVerbal(verb) && (noun.isUnder("obj") || noun.isUnder("obl")))
        .map(verb -> grammatical(verb, steps))
        .orElse(List.of());
  }

  /**
   * Phrases that a preposition ties to a predicate or noun; also those that hang on its object,
   * since "imposed sanctions on Iran" may be read either way.
   */
  public List<Token> prepositional(Token predicate, String preposition) {
    List<Token> own = prepositions.phrases(predicate, preposition);
    if (!own.isEmpty()) {
      return expand(own);
    }
    if (voice.isPerfect(predicate)) {
      return sentence.head(predicate).map(have -> prepositional(have, preposition)).orElse(own);
    }
    List<Token> below = new ArrayList<>();
    for (Token child : sentence.dependents(predicate)) {
      if (OBJECTS.contains(child.relation())) {
        below.addAll(prepositions.phrases(child, preposition));
      }
    }
    return expand(below);
  }

  /** "Ordered them <em>to leave</em>": what another is to do, though parsers call it a purpose. */
  public static boolean isTold(Sentence sentence, Token clause) {
    if (!sentence.has(clause, "mark", "to")) {
      return false;
    }
    Optional<Token> head = sentence.head(clause);
    Optional<Token> verb =
        switch (clause.relation()) {
          case "advcl" ->
              head.filter(v -> OBJECTS.stream().anyMatch(told -> sentence.has(v, told)));
          case "acl" ->
              head.filter(told -> OBJECTS.contains(told.relation())).flatMap(sentence::head);
          default -> Optional.empty();
        };
    return verb.filter(Control::isOfObject).isPresent();
  }

  /** The preposition before a phrase, of several words if it has them; empty where it has none. */
  public String preposition(Token phrase) {
    return prepositions.of(phrase);
  }

  /** Each phrase followed by its nominal conjuncts. */
  public List<Token> expand(List<Token> phrases) {
    List<Token> all = new ArrayList<>(phrases.size() + 1);
    for (Token phrase : phrases) {
      add(phrase, all);
      for (Token child : sentence.dependents(phrase)) {
        if (child.isUnder("conj") && isListed(child)) {
          add(child, all);
        }
      }
    }
    return all;
  }

  private static void add(Token phrase, List<Token> all) {
    if (!all.contains(phrase)) {
      all.add(phrase);
    }
  }

  private boolean isListed(Token conjunct) {
    return conjunct.upos() != Upos.VERB
        && !sentence.has(conjunct, "cc", "but")
        && !has(conjunct, "nsubj");
  }

  /** Whether the antecedent of a relative clause already fills its subject. */
  private boolean grammaticalIsAntecedent(Token predicate) {
    for (Token child : sentence.dependents(predicate)) {
      if (child.isUnder("nsubj") && !DirectObjects.isRelative(child)) {
        return false;
      }
    }
    return true;
  }

  private boolean isVerbal(Token token) {
    return token.upos() == Upos.VERB || has(token, "cop") || has(token, "nsubj");
  }

  private boolean isInfinitive(Token token) {
    return sentence.has(token, "mark", "to");
  }

  private boolean isGerund(Token token) {
    return token.xpos().equals("VBG")
        || sentence.has(token, "aux", "having")
        || sentence.has(token, "aux:pass", "being");
  }

  private boolean has(Token token, String relation) {
    return sentence.has(token, relation);
  }
}
