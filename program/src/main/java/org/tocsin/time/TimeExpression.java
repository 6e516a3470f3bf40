package org.tocsin.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.tocsin.text.Span;

/**
 * A time expression and what it means.
 *
 * @param value TIMEX3 value ({@code 2022-01-19}, {@code P3D}, {@code PAST_REF}), empty where a
 *     relative expression has no date to stand on
 * @param modifier what the words add to the value: the start of it, about as much, more than it
 * @param begin first day of the date, where it is one
 * @param end last day of it; never before {@code begin}
 */
public record TimeExpression(
    Span span,
    Type type,
    Optional<String> value,
    Optional<Modifier> modifier,
    Optional<LocalDate> begin,
    Optional<LocalDate> end,
    Precision precision) {

  public TimeExpression {
    Objects.requireNonNull(span);
    if (begin.isPresent() != end.isPresent()) {
      throw new IllegalArgumentException("a date has both a begin and an end, or neither");
    }
    if (begin.isPresent() && end.orElseThrow().isBefore(begin.orElseThrow())) {
      throw new IllegalArgumentException("ends before it begins: " + begin + " " + end);
    }
  }

  /** The types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** How exactly a date is known; weeks count as months, seasons as years. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    UNKNOWN
  }
}
