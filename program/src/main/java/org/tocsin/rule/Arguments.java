package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds the arguments of a trigger where its frame says they stand. */
final class Arguments {
  private static final List<String> REACHING =
      List.of("with", "against", "to", "on", "from", "at", "for", "in");

  private static final List<String> LIKELY =
      List.of("against", "on", "with", "to", "for", "from", "over", "in");
  private static final Set<String> AIMS =
      Set.of(
          "bid",
          "effort",
          "attempt",
          "order",
          "response",
          "face",
          "wake",
          "rush",
          "case",
          "light",
          "favour",
          "favor",
          "return",
          "exchange",
          "addition",
          "talk",
          "line",
          "time",
          "way");

  private static final int DEPTH = 2;

  private final Sentence sentence;
  private final Roles roles;
  private final Parties parties;

  Arguments(Sentence sentence, Roles roles, Parties parties) {
    this.sentence = sentence;
    this.roles = roles;
    this.parties = parties;
  }

  /**
   * What stands in the first slot that is filled by somebody, else in the first that is filled at
   * all; the trigger's own words fill none.
   */
  List<Token> all(Token trigger, List<Slot> slots, List<Token> own) {
    return first(
        slots.stream()
            .map(slot -> in(trigger, slot).stream().filter(t -> !own.contains(t)).toList())
            .toList());
  }

  boolean hasParty(List<Token> tokens) {
    return tokens.stream().anyMatch(parties.party());
  }

  private List<Token> in(Token trigger, Slot slot) {
    return switch (slot) {
      case Slot.Prep prep -> afterPreposition(trigger, prep.word());
      case Slot.Core core -> inCore(trigger, core);
    };
  }

  /** Also "called on Cairo to lift": parsers take the preposition for the mark of a clause. */
  private List<Token> afterPreposition(Token trigger, String word) {
    List<Token> phrases = phrases(trigger, word);
    return !phrases.isEmpty()
        ? phrases
        : roles.expand(
            clauses(trigger, word::equals)
                .flatMap(clause -> sentence.children(clause, "nsubj"))
                .toList());
  }

  /** "on Thursday" and "in 1972" are no arguments. */
  private List<Token> phrases(Token trigger, String preposition) {
    return roles.prepositional(trigger, preposition).stream()
        .filter(t -> !TimeNouns.isTime(t) && !(preposition.equals("in") && isAim(t)))
        .toList();
  }

  /** "In a bid to", "in response to": why, not where. */
  private static boolean isAim(Token noun) {
    return AIMS.contains(noun.lemma());
  }

  private List<Token> inCore(Token trigger, Slot.Core core) {
    return switch (core) {
      case SUBJ -> roles.doers(trigger);
      case OBJ -> objects(trigger);
      case IOBJ -> roles.expand(sentence.children(trigger, "iobj").toList());
      case POSS -> possessors(trigger);
      case MOD -> modifiers(trigger);
      case XCOMP -> ofClause(trigger, "xcomp");
      case CCOMP, THAT -> ofClause(trigger, "ccomp");
      case SAYER -> Sayers.of(sentence, roles, trigger);
    };
  }

  /** Parsers take a lone object for an indirect one, or for the subject of what describes it. */
  private List<Token> objects(Token verb) {
    List<Token> found = roles.undergoers(verb);
    if (!found.isEmpty() || roles.isPassive(verb)) {
      return found;
    }
    List<Token> indirect = sentence.children(verb, "iobj").toList();
    return roles.expand(
        indirect.isEmpty()
            ? sentence
                .children(verb, "xcomp")
                .flatMap(c -> sentence.children(c, "nsubj"))
                .filter(t -> t.index() > verb.index())
                .toList()
            : indirect);
  }

  private List<Token> possessors(Token noun) {
    return roles.expand(sentence.children(noun, "nmod:poss").toList());
  }

  private List<Token> modifiers(Token noun) {
    return sentence
        .children(noun)
        .filter(c -> c.relation().equals("amod") || c.relation().equals("compound"))
        .filter(parties.actor())
        .toList();
  }

  /** The subject that a clause below the trigger has of its own, else whom its act reaches. */
  private List<Token> ofClause(Token trigger, String relation) {
    return sentence
        .children(trigger, relation)
        .filter(clause -> !isToldBy(clause, trigger))
        .findFirst()
        .map(clause ->
            sentence.child(clause, "nsubj").isPresent() ? roles.subjects(clause) : reached(clause))
        .orElse(List.of());
  }

  /** "Soldiers fired, he said": the saying is an aside, not an act of its own. */
  private static boolean isToldBy(Token clause, Token trigger) {
    return clause.index() < trigger.index() && trigger.lemma().equals("say");
  }

  private List<Token> reached(Token clause) {
    List<Token> undergoers = roles.undergoers(clause);
    return !undergoers.isEmpty()
        ? undergoers
        : REACHING.stream()
            .map(preposition -> roles.prepositional(clause, preposition))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /** Where a verb's usual slots are empty: its object, or the phrase most often meant. */
  List<Token> likely(Token trigger, List<Token> taken) {
    List<List<Token>> choices = new ArrayList<>();
    choices.add(roles.undergoers(trigger));
    for (String word : LIKELY) {
      choices.add(
          roles.prepositional(trigger, word).stream()
              .filter(t -> parties.party().test(t))
              .toList());
    }
    choices.replaceAll(list ->
        list.stream()
            .filter(t -> !taken.contains(t) && t.upos().isNominal() && !TimeNouns.isTime(t))
            .toList());
    return first(choices);
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
    if (!hasParty(found) && !hasParty(governed)) {
      List<Token> below = below(trigger, frame, taken);
      found = below.isEmpty() ? found : below;
    }
    return governed.isEmpty() || (hasParty(found) && !hasParty(governed))
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
        .filter(word -> word.equals("to") || word.equals("for"))
        .flatMap(word ->
            objects.stream()
                .flatMap(sentence::subtree)
                .filter(t -> t.upos().isNominal() && roles.preposition(t).equals(word)))
        .filter(t -> !taken.contains(t) && parties.party().test(t))
        .findFirst()
        .map(t -> roles.expand(List.of(t)))
        .orElse(List.of());
  }

  /** Whom an inner act that no entry knows reaches: "requested a loan <em>from</em>". */
  List<Token> ofAct(Token act, Frame frame, List<Token> taken) {
    List<Token> found =
        act.upos() == Upos.VERB
            ? reached(act)
            : all(
                act,
                frame.recipient().stream().filter(Slot.Prep.class::isInstance).toList(),
                taken);
    return found.stream().filter(t -> !taken.contains(t)).toList();
  }

  /**
   * The members of one phrase that act on each other: "the presidents of Mali and <em>Niger</em>",
   * "Greek and Cypriot ministers".
   */
  List<Token> members(Token phrase) {
    for (Token part : sentence.children(phrase).toList()) {
      List<Token> listed = roles.expand(List.of(part)).stream().filter(parties.party()).toList();
      if (listed.size() > 1) {
        switch (part.baseRelation()) {
          case "amod", "compound" -> {
            return listed;
          }
          case "nmod" -> {
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

  /** "Each other", "one another". */
  boolean isEachOther(Token token) {
    if (token.index() == 0) {
      return false;
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

  /** The inner act below a trigger. */
  Optional<Token> act(Token trigger, List<Slot> slots) {
    return slots.stream().flatMap(slot -> acts(trigger, slot)).findFirst();
  }

  private Stream<Token> acts(Token trigger, Slot slot) {
    return switch (slot) {
      case Slot.Prep prep ->
          Stream.concat(
              roles.prepositional(trigger, prep.word()).stream(),
              clauses(trigger, mark -> mark.equals(prep.word())));
      case Slot.Core core -> actsInCore(trigger, core);
    };
  }

  private Stream<Token> actsInCore(Token trigger, Slot.Core core) {
    return switch (core) {
      case OBJ -> roles.undergoers(trigger).stream();
      case XCOMP ->
          Stream.of(
                  sentence.children(trigger, "xcomp"),
                  clauses(trigger, mark -> mark.equals("to")),
                  Following.infinitive(sentence, trigger).stream())
              .flatMap(found -> found);
      case CCOMP ->
          Stream.of(
                  sentence.children(trigger, "ccomp").filter(c -> !isToldBy(c, trigger)),
                  clauses(trigger, mark -> mark.equals("that")),
                  Following.thatClause(sentence, trigger).stream(),
                  sentence.children(trigger, "parataxis"))
              .flatMap(found -> found);
      case THAT -> sentence.children(trigger, "ccomp").filter(c -> c.index() > trigger.index());
      case SUBJ, IOBJ, POSS, MOD, SAYER -> inCore(trigger, core).stream();
    };
  }

  private Stream<Token> clauses(Token trigger, Predicate<String> mark) {
    return Stream.of("advcl", "acl", "ccomp")
        .flatMap(relation -> sentence.children(trigger, relation))
        .filter(c -> sentence.children(c, "mark").anyMatch(m -> mark.test(m.lower())));
  }

  /** The doers of what a noun names: possessor, by-phrase, light verb's subject, modifier. */
  List<Token> nounActors(Token noun, Token top, Frame frame) {
    List<List<Token>> choices = new ArrayList<>();
    choices.add(agents(noun, DEPTH));
    if (!top.equals(noun) || sentence.child(noun, "cop").isPresent()) {
      choices.add(roles.doers(top));
    }
    boolean possessed = frame.recipient().contains(Slot.Core.POSS);
    if (!possessed) {
      choices.add(possessors(noun));
    }
    if (frame.ofActor()) {
      choices.add(roles.prepositional(noun, "of"));
    }
    choices.add(phrases(noun, "from"));
    choices.add(makers(noun));
    choices.add(modifiers(noun));
    if (frame.reciprocal()) {
      choices.add(roles.prepositional(noun, "between"));
      choices.add(roles.prepositional(noun, "among"));
    }
    return first(choices);
  }

  /** "The seizure of a ship by <em>the navy</em>", wherever the parser hangs it. */
  private List<Token> agents(Token noun, int depth) {
    List<Token> own = roles.prepositional(noun, "by");
    return !own.isEmpty() || depth == 0
        ? own
        : sentence
            .children(noun, "nmod")
            .filter(c -> c.index() > noun.index())
            .map(c -> agents(c, depth - 1))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /** "A curfew imposed by the governor". */
  private List<Token> makers(Token noun) {
    return sentence.children(noun, "acl").flatMap(c -> roles.agents(c).stream()).toList();
  }

  /** Those to whom it is done, other than the doers. */
  List<Token> nounRecipients(Token noun, Token top, Frame frame, List<Token> actors) {
    List<List<Token>> choices = new ArrayList<>();
    for (Slot slot : frame.recipient()) {
      if (slot instanceof Slot.Prep(String word)) {
        choices.add(phrases(noun, word));
        if (!top.equals(noun)) {
          choices.add(phrases(top, word));
        }
      }
    }
    if (!top.equals(noun)) {
      choices.add(roles.expand(sentence.children(top, "iobj").toList()));
    }
    if (!frame.ofActor()) {
      choices.add(roles.prepositional(noun, "of"));
    }
    sentence
        .head(noun)
        .filter(head -> top.equals(noun) && roles.preposition(noun).equals("under"))
        .ifPresent(head -> choices.add(roles.subjects(head)));
    choices.add(possessors(noun));
    choices.add(modifiers(noun));
    choices.replaceAll(list -> list.stream().filter(t -> !actors.contains(t)).toList());
    return first(choices);
  }

  private List<Token> first(List<List<Token>> choices) {
    return choices.stream()
        .filter(this::hasParty)
        .findFirst()
        .or(() -> choices.stream().filter(list -> !list.isEmpty()).findFirst())
        .orElse(List.of());
  }
}
