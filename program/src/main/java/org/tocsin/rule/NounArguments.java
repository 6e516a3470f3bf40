package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds who does and who undergoes what a noun names. */
final class NounArguments {
  private static final int DEPTH = 2;
  private static final Set<String> HELD =
      Set.of("for", "after", "before", "during", "in", "following", "prior to", "ahead of");

  private static final Set<String> TARGETS = Set.of("target", "victim", "object", "scene", "site");

  private final Sentence sentence;
  private final Roles roles;
  private final Parties parties;
  private final Phrases phrases;

  NounArguments(Sentence sentence, Roles roles, Parties parties) {
    this.sentence = sentence;
    this.roles = roles;
    this.parties = parties;
    phrases = new Phrases(sentence, roles);
  }

  /** "Monday's raid" is nobody's. */
  List<Token> possessors(Token noun) {
    List<Token> owners = sentence.dependents(noun, "nmod:poss");
    return roles.expand(owners.stream().filter(t -> !TimeNouns.isTime(t)).toList());
  }

  List<Token> modifiers(Token noun) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.dependents(noun)) {
      boolean before = child.relation().equals("amod") || child.relation().equals("compound");
      if (before && parties.actor().test(child)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The doers of what a noun names: possessor, by-phrase, light verb's subject, modifier. */
  List<Token> actors(Token noun, Token top, Frame frame) {
    List<Supplier<List<Token>>> choices = new ArrayList<>();
    choices.add(() -> agents(noun, DEPTH));
    if (!top.equals(noun) || sentence.has(noun, "cop")) {
      choices.add(() -> roles.doers(top));
    }
    choices.add(() -> predicated(noun));
    boolean possessed = frame.recipient().contains(Slot.Core.POSS);
    if (!possessed) {
      choices.add(() -> possessors(noun));
    }
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
    choices.add(() -> modifiers(noun));
    if (frame.reciprocal()) {
      between(noun, top, choices);
      choices.add(() -> attending(noun));
    }
    return parties.first(choices);
  }

  /** "<em>She</em> flew to Oslo for talks with": who is there for them. */
  private List<Token> attending(Token noun) {
    boolean held =
        (noun.isUnder("obl") || noun.isUnder("nmod"))
            && HELD.contains(roles.preposition(noun))
            && !phrases.after(noun, "with").isEmpty();
    return held ? sentence.head(noun).map(roles::subjects).orElse(List.of()) : List.of();
  }

  /** "Qatar <em>remains</em> the chief donor", "is a source of help", "help came from Qatar". */
  private List<Token> predicated(Token noun) {
    Token whole = noun;
    for (int i = 0; i < DEPTH && isOf(whole); i++) {
      whole = sentence.head(whole).orElse(whole);
    }
    boolean source =
        !whole.equals(noun) && sentence.has(whole, "cop") && !TARGETS.contains(whole.lemma());
    return source
        ? roles.subjects(whole)
        : sentence.head(whole).map(verb -> ofVerb(verb, noun)).orElse(List.of());
  }

  private boolean isOf(Token noun) {
    return noun.isUnder("nmod") && roles.preposition(noun).equals("of");
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
      found = strayed(noun, "by");
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

  /** "Condemned the raid on Ota by <em>youths</em>": parsers hang it on the active verb. */
  private List<Token> strayed(Token noun, String word) {
    return sentence
        .head(noun)
        .filter(verb -> verb.upos() == Upos.VERB && verb.index() < noun.index())
        .filter(verb -> !roles.isPassive(verb))
        .map(verb -> phrases.after(verb, word))
        .orElse(List.of())
        .stream()
        .filter(
            t -> t.index() > noun.index() && parties.actor().test(t) && !t.lower().equals("half"))
        .toList();
  }

  /** "Avert a strike <em>at the pit</em>": right behind the noun, though it hangs on the verb. */
  private List<Token> at(Token noun) {
    int end = noun.index();
    for (int below : sentence.subtreeIndexes(noun)) {
      end = Math.max(end, below);
    }
    List<Token> found = new ArrayList<>();
    for (Token phrase : sentence.head(noun).map(v -> phrases.after(v, "at")).orElse(List.of())) {
      for (Token preposition : sentence.dependents(phrase, "case")) {
        found.addAll(preposition.index() == end + 1 ? List.of(phrase) : List.of());
      }
    }
    return found;
  }

  /** "A curfew imposed by the governor". */
  private List<Token> makers(Token noun) {
    List<Token> found = new ArrayList<>();
    for (Token clause : sentence.dependents(noun, "acl")) {
      found.addAll(roles.agents(clause));
    }
    return found;
  }

  /** Those to whom it is done, other than the doers. */
  List<Token> recipients(Token noun, Token top, Frame frame, List<Token> actors) {
    List<Supplier<List<Token>>> choices = new ArrayList<>();
    List<String> words = frame.prepositions();
    for (String word : words) {
      choices.add(() -> phrases.after(noun, word));
      if (!top.equals(noun)) {
        choices.add(() -> phrases.after(top, word));
      }
    }
    if (!top.equals(noun)) {
      choices.add(() -> roles.expand(sentence.dependents(top, "iobj")));
    }
    if (!frame.ofActor()) {
      choices.add(() -> roles.prepositional(noun, "of"));
    }
    for (String word : words) {
      choices.add(() -> behind(noun, word));
    }
    if (frame.ofActor()) {
      choices.add(() -> roles.prepositional(noun, "of"));
    }
    choices.add(() -> targeted(noun));
    choices.add(() -> arrivedAt(noun));
    choices.add(() -> words.contains("at") ? at(noun) : List.of());
    choices.add(() -> words.contains("against") ? strayed(noun, "against") : List.of());
    for (String word : words) {
      choices.add(() -> behindDoers(actors, word));
    }
    choices.add(() -> top.equals(noun) ? doersUnder(noun) : List.of());
    choices.add(() -> possessors(noun).stream().filter(t -> !isOwn(t, top, noun)).toList());
    choices.add(() -> modifiers(noun));
    choices.replaceAll(choice -> () -> Parties.without(choice.get(), actors));
    return parties.first(choices);
  }

  /** "<em>The town</em> was the target of strikes". */
  private List<Token> targeted(Token noun) {
    return sentence
        .head(noun)
        .filter(whole -> isOf(noun) && TARGETS.contains(whole.lemma()))
        .filter(whole -> sentence.has(whole, "cop"))
        .map(roles::subjects)
        .orElse(List.of());
  }

  /** "Condolences reached <em>Belgrade</em>". */
  private List<Token> arrivedAt(Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.isUnder("nsubj") && verb.lemma().equals("reach"))
        .map(roles::undergoers)
        .orElse(List.of());
  }

  /** "An attack by youths <em>on a village</em>": parsers hang it on the youths. */
  private List<Token> behindDoers(List<Token> doers, String word) {
    List<Token> found = new ArrayList<>();
    for (Token doer : doers) {
      boolean by = roles.preposition(doer).equals("by");
      found.addAll(by && !Arguments.WHERE.contains(word) ? phrases.after(doer, word) : List.of());
    }
    return found;
  }

  /** Whoever does something <em>under</em> what the noun names. */
  private List<Token> doersUnder(Token noun) {
    return roles.preposition(noun).equals("under")
        ? sentence.head(noun).map(roles::subjects).orElse(List.of())
        : List.of();
  }

  /** "Voiced <em>its</em> anger": his who voices it. */
  private boolean isOwn(Token owner, Token top, Token noun) {
    return owner.upos() == Upos.PRON && !top.equals(noun) && !roles.doers(top).isEmpty();
  }

  /** "A march by miners <em>against the cuts</em>": parsers hang it on the miners. */
  private List<Token> behind(Token noun, String word) {
    return Arguments.WHERE.contains(word)
        ? List.of()
        : roles.expand(firstOf(phrases.nested(noun, word)));
  }

  private static List<Token> firstOf(List<Token> tokens) {
    return tokens.isEmpty() ? tokens : tokens.subList(0, 1);
  }

  /**
   * The members of one phrase that act on each other: "the presidents of Mali and <em>Niger</em>",
   * "Greek and Cypriot ministers".
   */
  List<Token> members(Token phrase) {
    for (Token part : sentence.dependents(phrase)) {
      List<Token> listed = roles.expand(List.of(part));
      listed.removeIf(t -> !parties.party().test(t));
      if (listed.size() > 1) {
        switch (part.baseRelation()) {
          case "amod", "compound" -> {
            return listed;
          }
          case "nmod" -> {
            if (roles.preposition(part).equals("between")) {
              return listed;
            }
            List<Token> members = new ArrayList<>(listed);
            members.set(0, phrase);
            return members;
          }
          default -> {}
        }
      }
    }
    return List.of(phrase);
  }
}
