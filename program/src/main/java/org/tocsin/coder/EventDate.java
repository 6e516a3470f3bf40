package org.tocsin.coder;

import java.time.LocalDate;
import java.util.Optional;
import org.tocsin.text.Span;
import org.tocsin.time.TimeExpression.Precision;

/**
 * When.
 *
 * @param day the first day that it may be; empty where unknown
 * @param words the words it came from; empty where it is the date of publication
 */
public record EventDate(Optional<LocalDate> day, Precision precision, Optional<Span> words) {
  private static final EventDate UNKNOWN =
      new EventDate(Optional.empty(), Precision.UNKNOWN, Optional.empty());

  public EventDate {
    if (day.isEmpty() != (precision == Precision.UNKNOWN)) {
      throw new IllegalArgumentException("a known day has a precision, an unknown one has none");
    }
  }

  public static EventDate unknown() {
    return UNKNOWN;
  }
}
