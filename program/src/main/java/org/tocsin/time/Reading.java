package org.tocsin.time;

import java.util.Optional;
import org.tocsin.text.Span;

/** What an expression means, before it is bound to its place in the text. */
record Reading(TimeExpression.Type type, Optional<String> value, Optional<Stretch> stretch) {

  static Reading date(Stretch stretch) {
    return new Reading(
        TimeExpression.Type.DATE, Optional.of(stretch.value()), Optional.of(stretch));
  }

  static Reading date(Optional<Stretch> stretch) {
    return new Reading(TimeExpression.Type.DATE, stretch.map(Stretch::value), stretch);
  }

  static Reading plain(TimeExpression.Type type, String value) {
    return new Reading(type, Optional.of(value), Optional.empty());
  }

  /** This date at a time of day: {@code TNI}, {@code T10:35}. */
  Reading at(String time) {
    return new Reading(TimeExpression.Type.TIME, value.map(day -> day + time), stretch);
  }

  TimeExpression bind(Span span, Optional<Modifier> modifier) {
    return new TimeExpression(
        span,
        type,
        value,
        modifier,
        stretch.map(Stretch::begin),
        stretch.map(Stretch::end),
        stretch.map(s -> s.grain().precision()).orElse(TimeExpression.Precision.UNKNOWN));
  }
}
