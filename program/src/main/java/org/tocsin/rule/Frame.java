package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.ontology.EventType;

/**
 * Where the arguments of an entry's triggers stand.
 *
 * @param actor slots in order of preference
 * @param recipient slots in order of preference
 * @param act slots of an inner act; empty for most entries
 * @param actTypes the types the inner act must have; empty where any, or none at all, will do
 * @param actModals modal verbs of which the inner act must have one; empty where it need not
 * @param ofActor whether a noun's <em>of</em> phrase is its actor
 * @param reciprocal whether members of a joint subject act on each other
 * @param alone whether it holds although nobody is named
 */
public record Frame(
    List<Slot> actor,
    List<Slot> recipient,
    List<Slot> act,
    Set<EventType> actTypes,
    List<String> actModals,
    boolean ofActor,
    boolean reciprocal,
    boolean alone) {
  public Frame {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    act = List.copyOf(act);
    actTypes = Set.copyOf(actTypes);
    actModals = List.copyOf(actModals);
  }

  /** Whether what it is done against matters more than where: "marched through, against". */
  boolean isDissent() {
    List<String> words = prepositions();
    return words.contains("against") && (words.contains("through") || words.contains("outside"));
  }

  /** The prepositions that the recipient's slots name, in order. */
  List<String> prepositions() {
    List<String> words = new ArrayList<>();
    for (Slot slot : recipient) {
      preposition(slot).ifPresent(words::add);
    }
    return words;
  }

  /** The preposition that a slot names. */
  static Optional<String> preposition(Slot slot) {
    return switch (slot) {
      case Slot.Core core -> Optional.empty();
      case Slot.Prep prep -> Optional.of(prep.word());
    };
  }

  /** "Said Togo <em>must</em> go": whether what others are to do is told by its verb alone. */
  boolean isDemand() {
    return actModals.contains("must") && !actModals.contains("will");
  }
}
