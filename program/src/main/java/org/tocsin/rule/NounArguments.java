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

/** Finds who undergoes what a noun names, and who stands beside it. */
final class NounArguments {
  private static final Set<String> REACHING = Set.copyOf(WordClasses.english().expand("@reaching"));

  private static final Set<String> HUMAN = Set.of("his", "her", "my", "your");

  /** In what one is, not what one does. */
  private static final Set<String> HOLDING =
      Set.of("custody", "detention", "captivity", "internment", "incarceration");

  static final Set<String> TARGETS =
      Set.of("target", "victim", "object", "subject", "scene", "site");

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

  /** "<em>Peru</em>'s arrest of the general", but not "the general's arrest" nor "his". */
  List<Token> owningDoers(Token noun) {
    List<Token> owners = possessors(noun);
    boolean done = !roles.prepositional(noun, "of").isEmpty();
    owners.removeIf(
        o -> !done && (HUMAN.contains(o.lower()) || sentence.isOf(o, EntityType.PERSON)));
    return owners;
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

  boolean isOf(Token noun) {
    return noun.isUnder("nmod") && roles.preposition(noun).equals("of");
  }

  /** "Condemned the raid on Ota by <em>youths</em>": parsers hang it on the active verb. */
  List<Token> strayed(Token noun, String word) {
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

  /** Those to whom it is done, other than the doers. */
  List<Token> recipients(Token noun, Token top, Frame frame, List<Token> actors) {
    List<Supplier<List<Token>>> choices = new ArrayList<>();
    List<String> words = frame.prepositions();
    choices.add(() -> undergoing(noun));
    List<Token> against = frame.isDissent() ? against(noun, top) : List.<Token>of();
    if (!against.isEmpty()) {
      return Parties.without(against, actors);
    }
    if (frame.recipient().contains(Slot.Core.SUBJ) && sentence.has(noun, "cop")) {
      choices.add(() -> roles.subjects(noun));
    }
    for (String word : words) {
      choices.add(() -> phrases.after(noun, word));
      if (!top.equals(noun) && !isPlaceOfThing(noun, frame, word)) {
        choices.add(() -> phrases.after(top, word));
      }
    }
    if (!top.equals(noun)) {
      choices.add(() -> roles.expand(sentence.dependents(top, "iobj")));
      choices.add(() -> noun.isUnder("obl") ? subjected(noun, top) : List.of());
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
    List<Token> taken = new ArrayList<>(actors);
    taken.add(noun);
    choices.replaceAll(choice -> () -> Parties.without(choice.get(), taken));
    return parties.first(choices);
  }

  /** "Subjected <em>the town</em> to air strikes", "hit <em>Mali</em> with sanctions". */
  private List<Token> subjected(Token noun, Token top) {
    String word = roles.preposition(noun);
    return word.equals("to") || word.equals("with") ? roles.undergoers(top) : List.of();
  }

  /** "<em>He</em> is under arrest", "<em>two</em> remain in custody": it is done to them. */
  boolean isUndergone(Token noun) {
    String word = roles.preposition(noun);
    boolean state = word.equals("under") || (word.equals("in") && HOLDING.contains(noun.lemma()));
    return state && (sentence.has(noun, "cop") || staying(noun).isPresent());
  }

  private Optional<Token> staying(Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.isUnder("obl"))
        .filter(verb -> verb.lemma().equals("remain") || verb.lemma().equals("stay"));
  }

  private List<Token> undergoing(Token noun) {
    return isUndergone(noun) ? roles.subjects(staying(noun).orElse(noun)) : List.of();
  }

  private List<Token> against(Token noun, Token top) {
    List<Token> own = phrases.after(noun, "against");
    return own.isEmpty() && !top.equals(noun) ? phrases.after(top, "against") : own;
  }

  /** "Claimed the bombing of <em>a train</em> in Paris": the place does not take its stead. */
  private boolean isPlaceOfThing(Token noun, Frame frame, String word) {
    return Arguments.WHERE.contains(word)
        && frame.prepositions().contains("of")
        && !roles.prepositional(noun, "of").isEmpty();
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

  /** "Condolences reached <em>Belgrade</em>", "the blast ripped through <em>a carriage</em>". */
  private List<Token> arrivedAt(Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.isUnder("nsubj") && REACHING.contains(verb.lemma()))
        .map(verb -> {
          List<Token> found = roles.undergoers(verb);
          return found.isEmpty() ? phrases.after(verb, "through") : found;
        })
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
    return roles.preposition(phrase).equals("between") ? joined(phrase) : List.of(phrase);
  }

  /** "Between <em>Lufthansa</em> and cabin <em>staff</em>": two that a parser makes one noun. */
  private List<Token> joined(Token last) {
    for (Token first : sentence.dependents(last, "compound")) {
      if (sentence.has(first, "conj")) {
        return List.of(first, last);
      }
    }
    return List.of(last);
  }
}
