package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds the arguments of a verb where its frame says they stand. */
final class Arguments {
  private static final List<String> LIKELY =
      List.of("against", "on", "with", "to", "for", "from", "over", "in");

  private static final Slot.Prep FROM = new Slot.Prep("from");

  /** What says where the object is rather than whom the act is aimed at. */
  static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "inside", "around", "along", "off", "across", "of");

  private final Sentence sentence;
  private final Roles roles;
  private final Parties parties;
  private final Phrases phrases;
  private final Acts acts;
  private final NounArguments nouns;

  Arguments(Sentence sentence, Roles roles, Parties parties) {
    this.sentence = sentence;
    this.roles = roles;
    this.parties = parties;
    phrases = new Phrases(sentence, roles);
    acts = new Acts(sentence, roles, parties);
    nouns = new NounArguments(sentence, roles, parties);
  }

  /**
   * What stands in the first slot that is filled by somebody, else in the first that is filled at
   * all; the trigger's own words fill none. A place behind an object does not take its stead.
   */
  List<Token> all(Token trigger, List<Slot> slots, List<Token> own) {
    List<List<Token>> choices = new ArrayList<>();
    boolean object = false;
    for (Slot slot : slots) {
      boolean where = Frame.preposition(slot).filter(WHERE::contains).isPresent();
      List<Token> found =
          in(trigger, slot).stream()
              .map(this::beforeTime)
              .filter(t -> !own.contains(t) && !isWhen(t))
              .toList();
      choices.add(object && where ? List.of() : found);
      object |= slot == Slot.Core.OBJ && found.stream().anyMatch(Arguments::isThing);
    }
    choices.replaceAll(list -> Hyphens.without(sentence, roles, trigger, list));
    List<Token> found = parties.first(choices);
    return found.isEmpty() && slots.contains(FROM)
        ? roles.expand(behind(trigger, FROM.word()).filter(parties.party()).limit(1).toList())
        : found;
  }

  /** "The minister <em>today</em> denied": no party, whatever the parser takes it for. */
  private boolean isWhen(Token token) {
    return TimeNouns.isTime(token) && !parties.party().test(token);
  }

  /** "Expelled a <em>diplomat</em> hours after": the party that a parser put before a time. */
  private Token beforeTime(Token token) {
    return TimeNouns.isTime(token)
        ? sentence
            .children(token, "compound")
            .filter(parties.actor())
            .reduce((first, last) -> last)
            .orElse(token)
        : token;
  }

  private static boolean isThing(Token object) {
    return object.upos() == Upos.NOUN || object.upos() == Upos.PROPN;
  }

  private List<Token> in(Token trigger, Slot slot) {
    return switch (slot) {
      case Slot.Prep prep -> afterPreposition(trigger, prep.word());
      case Slot.Core core -> inCore(trigger, core);
    };
  }

  /** Also "called on Cairo to lift": parsers take the preposition for the mark of a clause. */
  private List<Token> afterPreposition(Token trigger, String word) {
    List<Token> found = phrases.after(trigger, word);
    return !found.isEmpty()
        ? found
        : roles.expand(
            phrases
                .clauses(trigger, word::equals)
                .flatMap(clause -> sentence.children(clause, "nsubj"))
                .toList());
  }

  private List<Token> inCore(Token trigger, Slot.Core core) {
    return switch (core) {
      case SUBJ -> doers(trigger);
      case OBJ -> roles.undergoers(trigger);
      case IOBJ -> receivers(trigger);
      case POSS -> nouns.possessors(trigger);
      case MOD -> nouns.modifiers(trigger);
      case XCOMP -> acts.ofClause(trigger, "xcomp");
      case CCOMP, THAT -> acts.ofClause(trigger, "ccomp");
      case SAYER -> Sayers.of(sentence, roles, trigger);
    };
  }

  /** Also "was given tractors <em>by the embassy</em>", though parsers hang it on the tractors. */
  private List<Token> doers(Token verb) {
    List<Token> found = roles.doers(verb);
    return found.isEmpty() && roles.isPassive(verb)
        ? roles.expand(behind(verb, "by").filter(parties.party()).limit(1).toList())
        : found;
  }

  /** What stands after a preposition in the verb's own phrases, however deep. */
  private Stream<Token> behind(Token verb, String word) {
    return sentence
        .children(verb)
        .filter(c -> c.index() > verb.index())
        .filter(c -> c.baseRelation().equals("obj") || c.baseRelation().equals("obl"))
        .flatMap(c -> phrases.nested(c, word));
  }

  /** "Lent <em>Peru</em> 90 million dollars": no noun stands before the number of another. */
  private List<Token> receivers(Token verb) {
    Stream<Token> squeezed =
        sentence
            .children(verb, "obj")
            .flatMap(object ->
                sentence
                    .children(object, "compound")
                    .filter(c -> c.isName() && c.index() > verb.index())
                    .filter(c -> sentence.children(object, "nummod").anyMatch(n -> isAfter(n, c))));
    return roles.expand(Stream.concat(sentence.children(verb, "iobj"), squeezed).toList());
  }

  private static boolean isAfter(Token number, Token name) {
    return number.index() > name.index();
  }

  /** Where a verb's usual slots are empty: its object, or the phrase most often meant. */
  List<Token> likely(Token trigger, List<Token> taken) {
    List<List<Token>> choices = new ArrayList<>();
    choices.add(roles.undergoers(trigger));
    for (String word : LIKELY) {
      choices.add(roles.prepositional(trigger, word).stream().filter(parties.party()).toList());
    }
    choices.replaceAll(list ->
        list.stream()
            .filter(t -> !taken.contains(t) && t.upos().isNominal() && !TimeNouns.isTime(t))
            .toList());
    return parties.first(choices);
  }

  /** The recipient of a verb: a preposition that ends its trigger comes first. */
  List<Token> recipients(Token trigger, Frame frame, List<Token> own, Optional<Token> act) {
    List<Token> governed =
        own.stream()
            .flatMap(this::governed)
            .filter(t -> !own.contains(t) && act.filter(t::equals).isEmpty())
            .filter(t -> !TimeNouns.isTime(t))
            .toList();
    List<Token> taken = Stream.concat(own.stream(), act.stream()).toList();
    List<Token> found = all(trigger, frame.recipient(), taken);
    if (!parties.in(found) && !parties.in(governed)) {
      List<Token> below = below(trigger, frame, taken);
      found = below.isEmpty() ? found : below;
    }
    return governed.isEmpty() || (parties.in(found) && !parties.in(governed))
        ? found
        : roles.expand(governed);
  }

  /**
   * Somebody after a slot's preposition, though the parser hangs the phrase on something behind the
   * object: "returned a painting stolen in 1940 <em>to its owners</em>".
   */
  private List<Token> below(Token trigger, Frame frame, List<Token> taken) {
    List<Token> objects = sentence.children(trigger, "obj").toList();
    return frame.recipient().stream()
        .flatMap(slot -> Frame.preposition(slot).stream())
        .filter(word -> word.equals("to") || word.equals("for") || word.equals("with"))
        .flatMap(word ->
            objects.stream()
                .flatMap(sentence::subtree)
                .filter(t -> t.upos().isNominal() && roles.preposition(t).equals(word)))
        .filter(t -> !taken.contains(t) && parties.party().test(t))
        .findFirst()
        .map(t -> roles.expand(List.of(t)))
        .orElse(List.of());
  }

  /** "Each other", "one another". */
  boolean isEachOther(Token token) {
    boolean each = token.lower().equals("each") && token.index() + 1 < sentence.size();
    if (token.index() == 0 || each) {
      return each && sentence.token(token.index() + 1).lower().equals("other");
    }
    String before = sentence.token(token.index() - 1).lower();
    return (token.lower().equals("other") && before.equals("each"))
        || (token.lower().equals("another") && before.equals("one"));
  }

  private Stream<Token> governed(Token word) {
    return switch (word.relation()) {
      case "case" -> sentence.head(word).stream();
      case "mark" -> sentence.head(word).stream().flatMap(c -> sentence.children(c, "nsubj"));
      default -> Stream.empty();
    };
  }
}
