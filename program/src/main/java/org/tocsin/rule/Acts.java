package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds the inner act of a trigger and whom it reaches. */
final class Acts {
  private static final List<String> REACHING =
      List.of("with", "against", "to", "on", "from", "at", "for", "in");

  private static final Set<String> HOPES = Set.of("hope", "wish", "confidence", "belief");

  private static final Set<String> PERSONAL = Set.of("it", "he", "she", "they", "we");

  private final Sentence sentence;
  private final Roles roles;
  private final Parties parties;
  private final Phrases phrases;
  private final OwnThings ownThings;

  Acts(Sentence sentence, Roles roles, Parties parties) {
    this.sentence = sentence;
    this.roles = roles;
    this.parties = parties;
    phrases = new Phrases(sentence, roles);
    ownThings = new OwnThings(sentence, roles, parties);
  }

  /** The inner act below a trigger. */
  Optional<Token> act(Token trigger, List<Slot> slots) {
    for (Slot slot : slots) {
      Optional<Token> act = act(trigger, slot);
      if (act.isPresent()) {
        return act;
      }
    }
    return Optional.empty();
  }

  /** "Prices will rise, the minister said": the clause that an aside tells of. */
  Optional<Token> told(Token saying) {
    if (!sentence.has(saying, "nsubj")) {
      return Optional.empty();
    }
    boolean aside = saying.baseRelation().equals("parataxis");
    return (aside ? sentence.head(saying) : Optional.<Token>empty())
        .filter(clause -> clause.index() < saying.index())
        .or(() -> first(saying, "ccomp", clause -> clause.index() < saying.index()));
  }

  private Optional<Token> first(Token trigger, String relation, Predicate<Token> wanted) {
    for (Token child : sentence.dependents(trigger)) {
      if (child.isUnder(relation) && wanted.test(child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> first(List<Token> found) {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  private Optional<Token> act(Token trigger, Slot slot) {
    return switch (slot) {
      case Slot.Prep prep ->
          (prep.word().equals("for") ? roles.askedOf(trigger) : Optional.<Token>empty())
              .or(() -> first(roles.prepositional(trigger, prep.word())))
              .or(() -> phrases.clause(trigger, prep.word()));
      case Slot.Core core -> inCore(trigger, core);
    };
  }

  private Optional<Token> inCore(Token trigger, Slot.Core core) {
    return switch (core) {
      case OBJ -> first(roles.undergoers(trigger));
      case XCOMP ->
          sentence
              .child(trigger, "xcomp")
              .or(() -> phrases.clause(trigger, "to"))
              .or(() -> Following.infinitive(sentence, trigger))
              .or(() -> Following.miscast(sentence, trigger));
      case CCOMP ->
          first(trigger, "ccomp", c -> isOwn(c, trigger))
              .or(() -> phrases.clause(trigger, "that"))
              .or(() -> Following.thatClause(sentence, trigger))
              .or(() -> bare(trigger))
              .or(() -> hoped(trigger))
              .or(() -> sentence.child(trigger, "parataxis"));
      case THAT -> first(trigger, "ccomp", c -> c.index() > trigger.index());
      case SUBJ -> first(roles.doers(trigger));
      case SAYER -> first(Sayers.of(sentence, roles, trigger));
      case IOBJ, POSS, MOD -> Optional.empty();
    };
  }

  private boolean isOwn(Token clause, Token trigger) {
    return !isToldBy(clause, trigger) && !Conditions.isInverted(sentence, clause);
  }

  /** "Voiced hope <em>that the board would</em>": the clause hangs on the noun. */
  private Optional<Token> hoped(Token trigger) {
    for (Token object : sentence.dependents(trigger, "obj")) {
      if (HOPES.contains(object.lemma())) {
        return phrases.clause(object, "that").or(() -> first(object, "acl", this::hasSubject));
      }
    }
    return Optional.empty();
  }

  private boolean hasSubject(Token clause) {
    return sentence.has(clause, "nsubj");
  }

  /** "Warned reporters <em>they would be jailed</em>": parsers take what is told for a relative. */
  private Optional<Token> bare(Token trigger) {
    for (String relation : List.of("obj", "iobj")) {
      for (Token told : sentence.dependents(trigger, relation)) {
        Optional<Token> clause = first(told, "acl", this::isBare);
        if (clause.isPresent()) {
          return clause;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isBare(Token clause) {
    boolean complete =
        sentence.has(clause, "aux") && (roles.isPassive(clause) || sentence.has(clause, "obj"));
    if (complete) {
      for (Token subject : sentence.dependents(clause, "nsubj")) {
        if (PERSONAL.contains(subject.lower()) && subject.index() < clause.index()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The subject that a clause below the trigger has of its own, else whom its act reaches. */
  List<Token> ofClause(Token trigger, String relation) {
    return first(trigger, relation, clause -> !isToldBy(clause, trigger))
        .or(() -> relation.equals("ccomp") ? hoped(trigger) : Optional.empty())
        .map(clause -> sentence.has(clause, "nsubj") ? roles.subjects(clause) : reached(clause))
        .orElse(List.of());
  }

  /** "Soldiers fired, he said": the saying is an aside, not an act of its own. */
  private static boolean isToldBy(Token clause, Token trigger) {
    return clause.index() < trigger.index() && trigger.lemma().equals("say");
  }

  /** Whom an inner act that no entry knows reaches: "requested a loan <em>from</em>". */
  List<Token> ofAct(Token act, Frame frame, List<Token> taken) {
    List<Supplier<List<Token>>> choices =
        act.upos() == Upos.VERB ? choices(act) : after(act, frame.prepositions());
    choices.replaceAll(choice -> () -> Parties.without(choice.get(), taken));
    return parties.first(choices);
  }

  /** Its object, or whoever stands behind a preposition: "deepen trade <em>with Jakarta</em>". */
  private List<Token> reached(Token clause) {
    return parties.first(choices(clause));
  }

  private List<Supplier<List<Token>>> choices(Token clause) {
    List<Supplier<List<Token>>> choices = after(clause, REACHING);
    choices.addFirst(() -> ownThings.without(clause, roles.undergoers(clause)));
    return choices;
  }

  private List<Supplier<List<Token>>> after(Token word, List<String> prepositions) {
    List<Supplier<List<Token>>> choices = new ArrayList<>();
    for (String preposition : prepositions) {
      choices.add(() -> phrases.after(word, preposition));
    }
    return choices;
  }
}
