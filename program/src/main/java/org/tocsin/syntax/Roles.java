package org.tocsin.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private final Sentence sentence;
  private final Voice voice;

  public Roles(Sentence sentence) {
    this.sentence = sentence;
    voice = new Voice(sentence);
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
    List<Token> named =
        sentence
            .children(predicate, "obl:agent")
            .filter(agent -> !has(agent, "case") || preposition(agent).equals("by"))
            .toList();
    List<Token> by = named.isEmpty() ? oblique(predicate, "by") : named;
    return by.isEmpty() ? tied(predicate) : expand(by);
  }

  /** "The <em>army</em>-backed council": whoever a hyphen ties to a participle before a noun. */
  private List<Token> tied(Token predicate) {
    int at = predicate.index();
    return predicate.isUnder("amod") && at >= 2 && sentence.token(at - 1).form().equals("-")
        ? sentence
            .children(predicate)
            .filter(c -> c.index() == at - 2 && isNamed(c) && !predicate.lemma().equals("base"))
            .toList()
        : List.of();
  }

  private static boolean isNamed(Token token) {
    return (token.upos() != Upos.ADJ && token.upos() != Upos.ADV)
        || Character.isUpperCase(token.form().charAt(0));
  }

  /** "freed at least nine": what follows without a preposition, whatever the tree calls it. */
  private List<Token> unmarked(Token predicate) {
    return sentence
        .children(predicate)
        .filter(c -> c.relation().equals("obl") && c.index() > predicate.index())
        .filter(c -> !has(c, "case"))
        .limit(1)
        .toList();
  }

  /** "Helped <em>Mali</em> guard its border": parsers take the object for the clause's subject. */
  private List<Token> ofBareClause(Token predicate) {
    return Stream.concat(
            sentence.children(predicate, "xcomp"),
            sentence.children(predicate, "ccomp").filter(c -> c.xpos().equals("VB")))
        .filter(c -> !has(c, "aux"))
        .flatMap(c -> sentence.children(c, "nsubj"))
        .filter(t -> t.index() > predicate.index())
        .toList();
  }

  private List<Token> bare(Token predicate, String relation) {
    return sentence.children(predicate, relation).filter(t -> !isRelative(t)).toList();
  }

  /**
   * Direct objects, also those that a conjunct to the right carries for both; where a clause is
   * what is asked or told, those who are.
   */
  public List<Token> objects(Token predicate) {
    List<Token> own = bare(predicate, "obj");
    if (own.isEmpty()) {
      own = bare(predicate, "iobj");
    }
    if (own.isEmpty()) {
      own = unmarked(predicate);
    }
    if (own.isEmpty()) {
      own = ofBareClause(predicate);
    }
    if (!own.isEmpty()) {
      return expand(own);
    }
    Optional<Token> antecedent = relativeAntecedent(predicate);
    if (antecedent.isPresent() && !grammaticalIsAntecedent(predicate)) {
      return expand(List.of(antecedent.get()));
    }
    return sentence
        .children(predicate, "conj")
        .filter(c -> c.upos() == Upos.VERB && !has(c, "nsubj") && !isPassive(c))
        .filter(c -> !has(predicate, "obl") && !has(predicate, "ccomp") && !has(predicate, "xcomp"))
        .findFirst()
        .map(c -> expand(sentence.children(c, "obj").toList()))
        .orElse(List.of());
  }

  /** The grammatical subject, own or shared or controlled. */
  public List<Token> subjects(Token predicate) {
    return grammatical(predicate, STEPS);
  }

  private List<Token> grammatical(Token predicate, int steps) {
    List<Token> own = sentence.children(predicate, "nsubj").toList();
    if (!own.isEmpty()) {
      return expand(own.stream().map(t -> isRelative(t) ? antecedentOf(predicate, t) : t).toList());
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
    return switch (predicate.baseRelation()) {
      case "conj" -> isVerbal(head) ? grammatical(head, steps) : List.of();
      case "xcomp" -> controller(head, steps);
      case "advcl", "ccomp" ->
          (isVerbal(head) && !has(predicate, "mark")) || isGerund(predicate)
              ? controllerOfAdverbial(predicate, head, steps)
              : has(predicate, "mark") && isInfinitive(predicate)
                  ? controllerOfPurpose(head, steps)
                  : List.of();
      case "acl" -> ofNoun(predicate, head, steps);
      case "amod" -> List.of(head);
      case "cop", "aux" -> grammatical(head, steps);
      default -> List.of();
    };
  }

  /** "The quake killed six, <em>police</em> said": who tells it did not do it. */
  private List<Token> controllerOfAdverbial(Token predicate, Token head, int steps) {
    boolean objectControl =
        sentence.children(predicate, "mark").anyMatch(m -> OF_OBJECT.contains(m.lower()));
    if (objectControl && has(head, "obj")) {
      return objects(head);
    }
    List<Token> found = grammatical(head, steps);
    boolean told = predicate.isUnder("ccomp") && predicate.index() < head.index();
    List<Token> before = found.stream().filter(t -> t.index() < predicate.index()).toList();
    return told && !before.isEmpty() ? before : found;
  }

  /** "Sent troops <em>to help</em>": the purpose is the sender's, though the troops will help. */
  private List<Token> controllerOfPurpose(Token governor, int steps) {
    List<Token> subjects =
        Control.isOfObject(governor) || isPassive(governor)
            ? List.of()
            : grammatical(governor, steps);
    return subjects.isEmpty() ? controller(governor, steps) : subjects;
  }

  private List<Token> controller(Token governor, int steps) {
    if (!Control.isOfSubject(governor)) {
      List<Token> objects =
          Stream.concat(sentence.children(governor, "obj"), sentence.children(governor, "iobj"))
              .filter(t -> !isRelative(t))
              .toList();
      if (!objects.isEmpty()) {
        return expand(objects.subList(0, 1));
      }
    }
    return grammatical(governor, steps);
  }

  private List<Token> ofNoun(Token predicate, Token noun, int steps) {
    if (predicate.relation().equals("acl:relcl")) {
      return has(predicate, "nsubj") ? List.of() : expand(List.of(noun));
    }
    if (isInfinitive(predicate)) {
      return infinitiveOfNoun(noun, steps);
    }
    return expand(List.of(noun));
  }

  /** "its decision to withdraw": the possessor, else the subject of the verb over the noun. */
  private List<Token> infinitiveOfNoun(Token noun, int steps) {
    List<Token> possessor = sentence.children(noun, "nmod:poss").toList();
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
    List<Token> own = oblique(predicate, preposition);
    if (!own.isEmpty()) {
      return expand(own);
    }
    return expand(
        sentence
            .children(predicate)
            .filter(c -> OBJECTS.contains(c.relation()))
            .flatMap(object -> oblique(object, preposition).stream())
            .toList());
  }

  private List<Token> oblique(Token predicate, String preposition) {
    return sentence
        .children(predicate)
        .filter(c ->
            c.baseRelation().equals("obl")
                || (c.baseRelation().equals("nmod") && !c.relation().equals("nmod:poss"))
                || c.relation().equals("iobj"))
        .filter(c -> isPreposition(preposition(c), preposition))
        .toList();
  }

  private static boolean isPreposition(String found, String wanted) {
    return found.equals(wanted)
        || (found.equals("out of") && (wanted.equals("of") || wanted.equals("from")));
  }

  /** The preposition before a phrase, of several words if it has them; empty where it has none. */
  public String preposition(Token phrase) {
    StringBuilder words = new StringBuilder();
    List<Token> own = cases(phrase).toList();
    (own.isEmpty() ? sentence.children(phrase, "compound").flatMap(this::cases) : own.stream())
        .flatMap(c -> Stream.concat(Stream.of(c), sentence.children(c, "fixed")))
        .forEach(c -> words.append(words.isEmpty() ? "" : " ").append(c.lower()));
    return words.toString();
  }

  private Stream<Token> cases(Token phrase) {
    return sentence.children(phrase, "case").filter(c -> c.index() < phrase.index());
  }

  /** Each phrase followed by its nominal conjuncts. */
  public List<Token> expand(List<Token> phrases) {
    Set<Token> all = new LinkedHashSet<>();
    for (Token phrase : phrases) {
      all.add(phrase);
      sentence.children(phrase, "conj").filter(this::isListed).forEach(all::add);
    }
    return new ArrayList<>(all);
  }

  private boolean isListed(Token conjunct) {
    return conjunct.upos() != Upos.VERB
        && sentence.children(conjunct, "cc").noneMatch(cc -> cc.lower().equals("but"))
        && !has(conjunct, "nsubj");
  }

  private Token antecedentOf(Token predicate, Token relative) {
    return relativeAntecedent(predicate).orElse(relative);
  }

  private Optional<Token> relativeAntecedent(Token predicate) {
    return predicate.relation().equals("acl:relcl") ? sentence.head(predicate) : Optional.empty();
  }

  /** Whether the antecedent of a relative clause already fills its subject. */
  private boolean grammaticalIsAntecedent(Token predicate) {
    return sentence.children(predicate, "nsubj").allMatch(this::isRelative);
  }

  private boolean isRelative(Token token) {
    return RELATIVE.contains(token.lower()) && token.upos() != Upos.NOUN;
  }

  private boolean isVerbal(Token token) {
    return token.upos() == Upos.VERB || has(token, "cop") || has(token, "nsubj");
  }

  private boolean isInfinitive(Token token) {
    return sentence.has(token, "mark", "to");
  }

  private static boolean isGerund(Token token) {
    return token.xpos().equals("VBG");
  }

  private boolean has(Token token, String relation) {
    return sentence.has(token, relation);
  }
}
