package org.tocsin.time;

import java.time.LocalDate;
import java.util.Optional;
import org.tocsin.text.Span;

/**
 * A time expression and what it means.
 *
 * @param value TIMEX3 value ({@code 2022-01-19}, {@code P3D}, {@code PAST_REF}), empty where a
 *     relative expression has no date to stand on
 * @param begin first day of the date, where it is one
 * @param end last day of it
 */
public record TimeExpression(
    Span span,
    Type type,
    Optional<String> value,
    Optional<LocalDate> begin,
    Optional<LocalDate> end,
    Precision precision) {

  /** The types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** How exactly a date is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    UNKNOWN
  }
}
