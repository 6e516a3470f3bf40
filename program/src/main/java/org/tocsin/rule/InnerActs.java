package org.tocsin.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.ontology.EventType;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds the inner act of a trigger and tests whether its entry wants such a one. */
final class InnerActs {
  private static final Set<String> INSISTING = Set.of("insist", "claim");
  private static final Set<String> STATED = Set.of("VBD", "VBZ");
  private static final Set<String> ASKED = Set.of("must", "should", "shall", "ought");

  private final Sentence sentence;
  private final Roles roles;
  private final Parties parties;
  private final Acts acts;

  InnerActs(Sentence sentence, Roles roles, Parties parties) {
    this.sentence = sentence;
    this.roles = roles;
    this.parties = parties;
    acts = new Acts(sentence, roles, parties);
  }

  /** The inner act of a trigger, whether or not the entry wants such a one. */
  Optional<Token> of(Found outer) {
    Frame frame = outer.entry().frame();
    return acts.act(outer.trigger(), frame.act())
        .or(() -> ofWords(outer))
        .or(() ->
            frame.act().contains(Slot.Core.CCOMP)
                ? acts.told(outer.trigger()).filter(told -> mayStandBefore(outer, told))
                : Optional.empty());
  }

  private boolean mayStandBefore(Found outer, Token told) {
    return outer.type() == EventType.THREATEN
        || (outer.type() == EventType.REQUEST && isDemandOfSomebody(outer.entry().frame(), told));
  }

  /** "<em>Togo must free him</em>, they said"; not "it must have been Togo". */
  private boolean isDemandOfSomebody(Frame frame, Token told) {
    List<Token> doers = roles.subjects(told);
    return frame.isDemand()
        && !sentence.has(told, "aux", "have")
        && !doers.isEmpty()
        && doers.stream().allMatch(d -> d.upos() != Upos.PRON && parties.actor().test(d));
  }

  /** Whether an entry holds though no act was found. */
  static boolean maybeAbsent(Entry entry) {
    return entry.frame().actTypes().isEmpty()
        && entry.frame().actModals().isEmpty()
        && entry.threat().words().isEmpty();
  }

  /** Whether an act is of the type, with the modal and of the words that the entry asks for. */
  boolean fits(Found outer, Token act, List<Found> inner) {
    Frame frame = outer.entry().frame();
    ThreatFrame threat = outer.entry().threat();
    return isTyped(frame, inner)
        && !isDenied(outer, act, inner)
        && !isNobodys(outer, act)
        && !isStated(outer, act)
        && (frame.actModals().isEmpty() || isModal(frame, act))
        && threat.fits(sentence, act)
        && (!threat.others() || isAnothers(outer.trigger(), act));
  }

  private static boolean isTyped(Frame frame, List<Found> inner) {
    return frame.actTypes().isEmpty()
        || frame.actTypes().size() == EventType.values().length
        || inner.stream().anyMatch(f -> frame.actTypes().contains(f.type()));
  }

  /**
   * "Said the army had <em>not</em> shelled the town": nobody is charged with what was not done,
   * unless he refused it.
   */
  private boolean isDenied(Found outer, Token act, List<Found> inner) {
    return outer.type() == EventType.ACCUSE
        && !outer.entry().frame().actTypes().isEmpty()
        && inner.stream().noneMatch(f -> f.type() == EventType.REJECT)
        && ActWords.isNot(sentence, act);
  }

  /**
   * "Said the house <em>was raided</em>", "said <em>the blast</em> killed", "said <em>its</em> jets
   * bombed": nobody is charged, and nobody charges his own.
   */
  private boolean isNobodys(Found outer, Token act) {
    Frame frame = outer.entry().frame();
    boolean charged =
        outer.type() == EventType.ACCUSE
            && !frame.actTypes().isEmpty()
            && frame.recipient().equals(List.of(Slot.Core.CCOMP));
    if (!charged || roles.isPassive(act)) {
      return charged;
    }
    List<Token> doers = roles.subjects(act);
    return doers.stream().anyMatch(sentence::isOwned) || isThing(doers);
  }

  private boolean isThing(List<Token> doers) {
    return !doers.isEmpty()
        && doers.stream().noneMatch(parties.party())
        && doers.stream().flatMap(d -> sentence.type(d).stream()).noneMatch(EntityType::isSomebody);
  }

  /** "Insisted that the plan <em>was</em> sound": stated, and asked of nobody. */
  private boolean isStated(Found outer, Token act) {
    return outer.type() == EventType.REQUEST
        && INSISTING.contains(outer.trigger().lemma())
        && act.baseRelation().equals("ccomp")
        && !act.lemma().equals("have")
        && (STATED.contains(act.xpos()) || sentence.children(act).anyMatch(InnerActs::isStating));
  }

  /** "<em>Was</em> sound", "<em>would</em> not sell", not "should sell". */
  private static boolean isStating(Token word) {
    return word.upos() == Upos.AUX
        && (STATED.contains(word.xpos()) || word.xpos().equals("VBP") || isForecast(word));
  }

  private static boolean isForecast(Token modal) {
    return modal.xpos().equals("MD") && !ASKED.contains(modal.lemma());
  }

  private boolean isModal(Frame frame, Token act) {
    boolean isTo =
        frame.actModals().contains("be to")
            && sentence.has(act, "mark", "to")
            && sentence.children(act).anyMatch(c -> c.lemma().equals("be") && !c.isUnder("conj"));
    return isTo
        || sentence.children(act).anyMatch(c -> frame.actModals().contains(c.lemma()))
        || (frame.actModals().contains(act.lemma() + " to") && sentence.has(act, "xcomp"));
  }

  private boolean isMarked(Token clause, List<Slot> slots) {
    return (slots.contains(Slot.Core.XCOMP) && sentence.has(clause, "mark", "to"))
        || (slots.contains(Slot.Core.CCOMP) && sentence.has(clause, "mark", "that"));
  }

  /** "Reserves the right <em>to answer</em>": what hangs on a noun of the trigger. */
  private Optional<Token> ofWords(Found found) {
    return found.words().stream()
        .filter(word -> !word.equals(found.trigger()) && word.upos() == Upos.NOUN)
        .flatMap(word -> sentence.children(word, "acl"))
        .filter(clause -> isMarked(clause, found.entry().frame().act()))
        .findFirst();
  }

  /** "Wants <em>Cairo</em> to leave": not what one wants to do oneself, nor what is expected. */
  private boolean isAnothers(Token trigger, Token act) {
    return !roles.isPassive(trigger)
        && (sentence.child(act, "nsubj").isPresent()
            || sentence.child(trigger, "obj").isPresent()
            || sentence.child(trigger, "iobj").isPresent());
  }
}
