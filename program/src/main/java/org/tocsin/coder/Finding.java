package org.tocsin.coder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.actor.ActorMention;
import org.tocsin.ontology.Context;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;
import org.tocsin.place.PlaceMention;
import org.tocsin.statement.Directness;
import org.tocsin.text.Span;

/** Something an article tells: an event or a statement. Ids derive from content. */
public sealed interface Finding {

  /** Sixteen hex digits, the same whenever the same article is read. */
  String id();

  /** Index of the sentence in which it is told, from 0. */
  int sentence();

  /** The characters it came from, in order of role and position. */
  List<Evidence> evidence();

  EventDate date();

  /** How it was found out, step by step. */
  List<Step> steps();

  /**
   * Who did what to whom.
   *
   * @param actor empty where the text names nobody ("was arrested")
   * @param intensity from −10 to 10, of the mode or else the type
   * @param confidence calibrated probability that the type is right, 0 to 1
   * @param terms what a threat is about; of THREATEN only
   * @param statement id of the statement that carries it
   * @param foundBy file and line of the entry
   */
  record Event(
      String id,
      int sentence,
      EventType type,
      Optional<Mode> mode,
      Set<Context> contexts,
      Optional<ActorMention> actor,
      Optional<ActorMention> recipient,
      double intensity,
      EventDate date,
      Optional<PlaceMention> place,
      Factuality factuality,
      double confidence,
      Optional<Terms> terms,
      Optional<String> statement,
      String foundBy,
      List<Evidence> evidence,
      List<Step> steps)
      implements Finding {
    public Event {
      if (mode.isPresent() && mode.get().type() != type) {
        throw new IllegalArgumentException(mode.get() + " is no mode of " + type);
      }
      if (terms.isPresent() && type != EventType.THREATEN) {
        throw new IllegalArgumentException("only a threat has terms");
      }
      contexts = Set.copyOf(contexts);
      evidence = List.copyOf(evidence);
      steps = List.copyOf(steps);
    }

    /** Where the words stand that tell of it, in order. */
    public List<Span> triggers() {
      return evidence.stream()
          .filter(e -> e.role() == Evidence.Role.TRIGGER)
          .map(Evidence::span)
          .toList();
    }

    /** The contexts in the ontology's order. */
    public List<Context> orderedContexts() {
      return contexts.stream().sorted(Comparator.naturalOrder()).toList();
    }
  }

  /**
   * Who said what.
   *
   * @param content its spans in order; what lies between them is the cue or the narrator's
   * @param medium the words that name where it was said
   * @param parent id of the statement that quotes this one
   */
  record Said(
      String id,
      int sentence,
      Optional<ActorMention> speaker,
      Optional<ActorMention> addressee,
      Optional<Span> cue,
      List<Span> content,
      Directness directness,
      Optional<Span> medium,
      EventDate date,
      Optional<String> parent,
      List<Evidence> evidence,
      List<Step> steps)
      implements Finding {
    public Said {
      content = List.copyOf(content);
      evidence = List.copyOf(evidence);
      steps = List.copyOf(steps);
    }
  }
}
