package org.tocsin.coder;

import java.time.LocalDate;
import java.util.Optional;
import org.tocsin.ontology.EventType;
import org.tocsin.text.Span;

/**
 * What a threat is about.
 *
 * @param act what is threatened
 * @param actType the type of that act, where its words tell it
 * @param condition under which it comes ("if …", "unless …")
 * @param demand what must be done to avoid it
 * @param deadline until when
 * @param due the last day of the deadline, where its words tell it
 * @param kind how openly it is said
 */
public record Terms(
    Optional<Span> act,
    Optional<EventType> actType,
    Optional<Span> condition,
    Optional<Span> demand,
    Optional<Span> deadline,
    Optional<LocalDate> due,
    Kind kind) {

  /** How openly a threat is said. */
  public enum Kind {
    /** Harm is named. */
    EXPLICIT,
    /** Harm is implied. */
    VEILED,
    /** A hostile act is announced without a tone of warning. */
    ANNOUNCED
  }
}
