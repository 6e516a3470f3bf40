package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds who does what a noun names. */
final class NounDoers {
  private static final int DEPTH = 2;
  private static final Set<String> HELD =
      Set.of("for", "after", "before", "during", "in", "following", "prior to", "ahead of");

  /** Who tells of an act has not done it: "the blast reported by the agency". */
  private static final Set<String> TELLING =
      Set.of(
          ("publish report describe film record release post broadcast show condemn"
                  + " denounce investigate cite see obtain document blame fear witness mention call"
                  + " label brand dub term")
              .split(" "));

  /** What goes by the name of the place where it was. */
  private static final Set<String> PLACED =
      Set.of("genocide", "massacre", "bombing", "shooting", "killing", "siege", "stabbing", "riot");

  private final Sentence sentence;
  private final Roles roles;
  private final Parties parties;
  private final NounArguments nouns;
  private final Phrases phrases;

  NounDoers(Sentence sentence, Roles roles, Parties parties, NounArguments nouns) {
    this.sentence = sentence;
    this.roles = roles;
    this.parties = parties;
    this.nouns = nouns;
    phrases = new Phrases(sentence, roles);
  }

  /** The doers of what a noun names: possessor, by-phrase, light verb's subject, modifier. */
  List<Token> actors(Token noun, Token top, Frame frame) {
    List<Supplier<List<Token>>> choices = new ArrayList<>();
    choices.add(() -> agents(noun, DEPTH));
    if (!top.equals(noun) || (sentence.has(noun, "cop") && !nouns.isUnder(noun))) {
      choices.add(() -> roles.doers(top));
    }
    choices.add(() -> predicated(noun));
    boolean suffering = frame.recipient().contains(Slot.Core.POSS);
    choices.add(() -> suffering ? nouns.owningDoers(noun) : nouns.possessors(noun));
    if (frame.ofActor()) {
      choices.add(() -> roles.prepositional(noun, "of"));
    }
    choices.add(() -> phrases.after(noun, "from"));
    if (frame.ofActor()) {
      choices.add(() -> roles.prepositional(noun, "among"));
    }
    if (roles.preposition(noun).equals("under")) {
      choices.add(
          () -> sentence.head(noun).map(verb -> phrases.after(verb, "from")).orElse(List.of()));
    }
    choices.add(() -> makers(noun));
    choices.add(() -> within(noun, frame));
    choices.add(() -> PLACED.contains(noun.lemma()) ? named(noun) : nouns.modifiers(noun));
    if (frame.reciprocal()) {
      between(noun, top, choices);
      choices.add(() -> attending(noun));
    }
    return parties.first(choices);
  }

  /** "The Kigali massacre": where it was, unlike "an Israeli massacre". */
  private List<Token> named(Token noun) {
    List<Token> found = new ArrayList<>(nouns.modifiers(noun));
    found.removeIf(t -> t.isUnder("compound") && sentence.isOf(t, EntityType.PLACE));
    return found;
  }

  /** "In a raid on a farm, <em>marines</em> killed two": who acts in the course of it. */
  private List<Token> within(Token noun, Frame frame) {
    boolean aimed =
        noun.isUnder("obl")
            && roles.preposition(noun).equals("in")
            && (!phrases.after(noun, "on").isEmpty() || !phrases.after(noun, "against").isEmpty());
    return sentence
        .head(noun)
        .filter(verb -> aimed && !frame.ofActor() && sentence.has(verb, "obj"))
        .map(roles::doers)
        .filter(doers -> doers.stream().allMatch(parties.actor()))
        .orElse(List.of());
  }

  /** "<em>She</em> flew to Oslo for talks with": who is there for them. */
  private List<Token> attending(Token noun) {
    if (phrases.after(noun, "with").isEmpty()) {
      return List.of();
    }
    boolean held =
        (noun.isUnder("obl") || noun.isUnder("nmod")) && HELD.contains(roles.preposition(noun));
    Optional<Token> verb = sentence.head(noun);
    return (held ? verb : verb.filter(v -> noun.isUnder("nsubj")).flatMap(this::whereOf))
        .map(roles::subjects)
        .orElse(List.of());
  }

  /** "<em>Flew</em> to Oslo, where talks were held": what brought somebody to where it happened. */
  private Optional<Token> whereOf(Token verb) {
    boolean where = sentence.has(verb, "advmod", "where");
    Optional<Token> head = where ? sentence.head(verb) : Optional.empty();
    return head.map(h -> h.upos() == Upos.VERB ? h : sentence.head(h).orElse(h));
  }

  /** "Qatar <em>remains</em> the chief donor", "is a source of help", "help came from Qatar". */
  private List<Token> predicated(Token noun) {
    Token whole = noun;
    for (int i = 0; i < DEPTH && nouns.isOf(whole); i++) {
      whole = sentence.head(whole).orElse(whole);
    }
    boolean source =
        !whole.equals(noun)
            && sentence.has(whole, "cop")
            && !NounArguments.TARGETS.contains(whole.lemma());
    return source
        ? roles.subjects(whole)
        : sentence.head(whole).map(verb -> ofVerb(verb, noun)).orElse(List.of());
  }

  private List<Token> ofVerb(Token verb, Token noun) {
    return switch (verb.lemma()) {
      case "remain", "become" -> roles.subjects(verb);
      case "come" -> noun.isUnder("nsubj") ? phrases.after(verb, "from") : List.of();
      default -> List.of();
    };
  }

  /** "Talks between", also "talks were held on Friday <em>between</em>". */
  private void between(Token noun, Token top, List<Supplier<List<Token>>> choices) {
    for (String word : List.of("between", "among")) {
      choices.add(() -> roles.prepositional(noun, word));
      choices.add(() -> roles.prepositional(top, word));
    }
  }

  /** "The seizure of a ship by <em>the navy</em>", wherever the parser hangs it. */
  private List<Token> agents(Token noun, int depth) {
    List<Token> found = roles.prepositional(noun, "by");
    if (found.isEmpty() && depth == DEPTH) {
      found = nouns.strayed(noun, "by");
    }
    if (depth > 0) {
      for (Token child : sentence.dependents(noun)) {
        if (found.isEmpty() && child.isUnder("nmod") && child.index() > noun.index()) {
          found = agents(child, depth - 1);
        }
      }
    }
    return found;
  }

  /** "A curfew imposed by the governor". */
  private List<Token> makers(Token noun) {
    List<Token> found = new ArrayList<>();
    for (Token clause : sentence.dependents(noun, "acl")) {
      List<Token> agents = TELLING.contains(clause.lemma()) ? List.of() : roles.agents(clause);
      found.addAll(agents.isEmpty() ? phrases.after(clause, "from") : agents);
    }
    return found.isEmpty() ? makersBehind(noun) : found;
  }

  /** "A ban on veils imposed by <em>the town</em>": parsers hang what was done on the veils. */
  private List<Token> makersBehind(Token noun) {
    for (Token phrase : sentence.dependents(noun, "nmod")) {
      for (Token clause : sentence.dependents(phrase, "acl")) {
        List<Token> found = LightVerbs.isLight(clause) ? roles.agents(clause) : List.of();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }
}
