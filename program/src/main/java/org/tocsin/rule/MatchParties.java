package org.tocsin.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tocsin.ontology.EventType;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds the parties of a trigger, its own or those of its inner act. */
final class MatchParties {
  private static final List<String> CLAUSES = List.of("xcomp", "ccomp", "acl", "advcl");
  private static final Set<String> REFLEXIVE =
      Set.of("itself", "himself", "herself", "themselves", "ourselves", "myself");

  /** Before what two agree or meet about. */
  private static final Set<String> ABOUT = Set.of("on", "over", "about");

  private static final Set<String> WHEREABOUTS =
      Set.of(
          ("county city town village province district region street square airport"
                  + " hotel house neighbourhood neighborhood suburb area park connection case raid"
                  + " operation sweep crackdown investigation")
              .split(" "));

  private final Sentence sentence;
  private final Roles roles;
  private final Parties parties;
  private final Arguments arguments;
  private final NounArguments nouns;
  private final NounDoers nounDoers;
  private final Acts acts;
  private final Helped helped;

  MatchParties(Sentence sentence, Roles roles, Parties parties) {
    this.sentence = sentence;
    this.roles = roles;
    this.parties = parties;
    arguments = new Arguments(sentence, roles, parties);
    nouns = new NounArguments(sentence, roles, parties);
    nounDoers = new NounDoers(sentence, roles, parties, nouns);
    acts = new Acts(sentence, roles, parties);
    helped = new Helped(sentence, roles);
  }

  /** Whether the members of a joint subject act on each other. */
  static boolean isShared(Found f, List<Found> inner) {
    return f.isReciprocal() || inner.stream().anyMatch(Found::isReciprocal);
  }

  /** "A gathering of Greek and Cypriot ministers": those who meet, not whom one meets. */
  boolean isGathering(Found f, List<Token> recipients) {
    return f.isNoun()
        && f.isReciprocal()
        && !recipients.isEmpty()
        && roles.preposition(recipients.getFirst()).equals("of")
        && (recipients.size() > 1 || nouns.members(recipients.getFirst()).size() > 1);
  }

  boolean isEachOther(Token token) {
    return arguments.isEachOther(token);
  }

  List<Token> members(Token phrase) {
    return nouns.members(phrase);
  }

  List<Token> actors(Found f, Optional<Token> act) {
    Frame frame = f.entry().frame();
    if (f.isNoun() && !frame.actor().contains(Slot.Core.SAYER)) {
      return nounDoers.actors(f.trigger(), f.top(), frame);
    }
    List<Token> doers =
        act.filter(a -> !f.entry().frame().isDemand() && isQuoted(a, f.trigger()))
            .map(roles::doers)
            .filter(d -> d.stream().noneMatch(t -> t.upos() == Upos.PRON) && !d.isEmpty())
            .orElseGet(() -> doers(f));
    return doers.isEmpty() ? doersOf(f.trigger(), act, frame) : doers;
  }

  /** "The planned strike called by <em>the union</em>": whose the act is that is so described. */
  private List<Token> doersOf(Token participle, Optional<Token> act, Frame frame) {
    return act.filter(noun -> participle.isUnder("amod") && noun.upos() == Upos.NOUN)
        .map(noun -> nounDoers.actors(noun, noun, frame))
        .orElse(List.of());
  }

  /** "Clashes between <em>police and rebels</em>" may be taken for a verb. */
  private List<Token> doers(Found f) {
    Frame frame = f.entry().frame();
    List<Token> doers =
        new ArrayList<>(meant(arguments.all(f.trigger(), frame.actor(), f.words())));
    doers.removeIf(this::isPlaceLikeAName);
    return doers.isEmpty() && frame.reciprocal()
        ? roles.prepositional(f.trigger(), "between")
        : doers;
  }

  /**
   * "Arrested in <em>Osh</em>", taken for somebody, or in a town, or in connection with a theft;
   * "in <em>Iran</em>" says who did so.
   */
  private boolean isPlaceLikeAName(Token doer) {
    return roles.preposition(doer).equals("in")
        && ((WHEREABOUTS.contains(doer.lowerLemma()) && !sentence.has(doer, "acl"))
            || sentence.isOf(doer, EntityType.PERSON));
  }

  /** "Declared <em>itself</em> ready": who does so. */
  private List<Token> meant(List<Token> actors) {
    Optional<Token> verb =
        actors.stream()
            .findFirst()
            .filter(actor -> REFLEXIVE.contains(actor.lower()))
            .flatMap(sentence::head);
    return verb.map(roles::subjects).filter(found -> !found.isEmpty()).orElse(actors);
  }

  /** "The envoy will travel, his office said": it is the envoy's act. */
  private static boolean isQuoted(Token act, Token trigger) {
    return act.baseRelation().equals("ccomp") && act.index() < trigger.index();
  }

  /** Those to whom it is done, other than the actors; else those whom it is to help. */
  List<Token> recipients(Found f, Optional<Token> act, List<Found> inner, List<Token> actors) {
    List<Token> told = told(f, act, inner, actors);
    if (parties.in(told) || isShared(f, inner)) {
      return told;
    }
    List<Token> helped = Parties.without(this.helped.of(f, act), taken(f, actors));
    return parties.in(helped) ? helped : told;
  }

  /**
   * "Called for <em>the king</em> to resign", "for <em>Iran</em>'s withdrawal", "<em>Mali</em> must
   * leave, they said": who is to do it.
   */
  private List<Token> asked(Found f, Token act) {
    if (f.type() != EventType.REQUEST) {
      return List.of();
    }
    List<Token> doers =
        act.upos() == Upos.NOUN
            ? nouns.possessors(act)
            : roles
                .askedOf(f.trigger())
                .or(() -> Optional.of(act).filter(a -> isDemandBefore(f, a)))
                .map(roles::subjects)
                .orElse(List.of());
    return doers.stream().allMatch(parties.actor()) ? doers : List.of();
  }

  private static boolean isDemandBefore(Found f, Token act) {
    return f.entry().frame().isDemand() && act.index() < f.trigger().index();
  }

  private List<Token> told(Found f, Optional<Token> act, List<Found> inner, List<Token> actors) {
    List<Token> asked = Parties.without(act.map(a -> asked(f, a)).orElse(List.of()), actors);
    if (!asked.isEmpty()) {
      return asked;
    }
    Frame frame = f.entry().frame();
    List<Token> own =
        f.isNoun()
            ? nouns.recipients(f.trigger(), f.top(), frame, actors)
            : arguments.recipients(f.trigger(), frame, f.words(), act);
    own = Parties.without(own, actors);
    boolean joint =
        isShared(f, inner)
            && (actors.size() > 1
                || (actors.size() == 1 && nouns.members(actors.getFirst()).size() > 1));
    boolean named = joint ? own.stream().anyMatch(o -> isPartner(o, frame)) : parties.in(own);
    if (named && (joint || !inherits(own, act, inner))) {
      return own;
    }
    if (joint) {
      return List.of();
    }
    List<Token> doers = act.map(roles::subjects).orElse(List.of());
    if (!own.isEmpty() && doers.containsAll(own)) {
      return own;
    }
    List<Token> below = ofAct(f, act, inner, actors);
    if (!below.isEmpty()) {
      return below;
    }
    boolean open = own.isEmpty() && !f.isNoun() && act.isEmpty() && !frame.reciprocal();
    return open ? open(f, taken(f, actors)) : own;
  }

  /** "A and B plan to meet <em>in Oslo</em>": a place is none where the frame does not name it. */
  private boolean isPartner(Token token, Frame frame) {
    String word = roles.preposition(token);
    boolean where = Arguments.WHERE.contains(word) && !frame.prepositions().contains(word);
    return !where && !ABOUT.contains(word) && parties.actor().test(token);
  }

  /** What was found below an act that has a rule of its own is for that rule to say. */
  private boolean inherits(List<Token> own, Optional<Token> act, List<Found> inner) {
    return !inner.isEmpty()
        && act.filter(a -> own.stream().allMatch(o -> sentence.subtree(a).anyMatch(o::equals)))
            .filter(a -> own.stream().noneMatch(roles.subjects(a)::contains))
            .isPresent();
  }

  /** Where nothing stands in a verb's slots: its phrases, else whom a clause below it reaches. */
  private List<Token> open(Found f, List<Token> taken) {
    List<Token> called = roles.called(f.trigger());
    List<Token> likely =
        called.isEmpty() ? arguments.likely(f.trigger(), taken, f.entry().isMereFuture()) : called;
    return !likely.isEmpty()
        ? likely
        : f.words().stream()
            .flatMap(word -> CLAUSES.stream().map(clause -> below(word, clause)))
            .map(list -> list.stream().filter(t -> !taken.contains(t)).toList())
            .filter(parties::in)
            .findFirst()
            .orElse(List.of());
  }

  /** "Withdrew after <em>Minsk</em> had moved": what another does besides reaches nobody. */
  private List<Token> below(Token word, String relation) {
    boolean besides = relation.equals("advcl") && !sentence.dependents(word, relation).isEmpty();
    for (Token clause : besides ? sentence.dependents(word, relation) : List.<Token>of()) {
      besides &= sentence.children(clause, "nsubj").anyMatch(s -> !sentence.has(s, "case"));
    }
    return besides ? List.of() : acts.ofClause(word, relation);
  }

  /** Whom the inner act reaches. */
  private List<Token> ofAct(Found f, Optional<Token> act, List<Found> inner, List<Token> actors) {
    List<Token> taken = taken(f, actors);
    List<Supplier<List<Token>>> choices = new ArrayList<>();
    List<Found> fullest = new ArrayList<>(inner);
    fullest.sort(Comparator.comparingInt(i -> -i.words().size()));
    for (Found i : fullest) {
      List<Token> found = i.words().size() > 1 ? ofInner(i, taken) : List.<Token>of();
      if (found.stream().anyMatch(t -> parties.actor().test(t) || sentence.has(t, "det"))) {
        return found;
      }
      choices.add(() -> ofInner(i, taken));
    }
    List<Token> others = parties.first(choices);
    if (!others.isEmpty()) {
      return others;
    }
    return act.map(a -> acts.ofAct(a, f.entry().frame(), taken)).orElse(List.of());
  }

  private List<Token> ofInner(Found inner, List<Token> taken) {
    List<Token> doers = actors(inner, Optional.empty());
    List<Token> found =
        Parties.without(recipients(inner, Optional.empty(), List.of(), doers), taken);
    return found.stream().anyMatch(arguments::isEachOther) ? List.of() : found;
  }

  private static List<Token> taken(Found f, List<Token> actors) {
    List<Token> taken = new ArrayList<>(f.words());
    taken.addAll(actors);
    return taken;
  }
}
