package org.tocsin.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.text.Span;

/** A stretch of text that a rule took, with the values of its words by section. */
record Match(Meaning meaning, Span span, Map<String, List<String>> values) {

  Match {
    values = Map.copyOf(values);
  }

  boolean has(String section) {
    return values.containsKey(section);
  }

  /** The first value of a section. */
  Optional<String> get(String section) {
    return Optional.ofNullable(values.get(section)).map(List::getFirst);
  }

  /** What "early", "about" and "more than" add to the value. */
  Optional<Modifier> modifier() {
    return get("early").or(() -> get("approx")).map(Modifier::valueOf);
  }

  /** The first value of any of the sections, as a number. */
  Optional<Integer> number(String... sections) {
    for (String section : sections) {
      Optional<String> value = get(section);
      if (value.isPresent()) {
        return Optional.of(digits(value.orElseThrow()));
      }
    }
    return Optional.empty();
  }

  /** The part of the day, without what it says of the hour within it. */
  Optional<String> part() {
    return get("part").map(part -> part.substring(0, 3));
  }

  /** The value of a section that the rule always holds. */
  String must(String section) {
    return get(section).orElseThrow();
  }

  int mustNumber(String section) {
    return digits(must(section));
  }

  private static int digits(String value) {
    boolean minus = value.startsWith("-");
    StringBuilder digits = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    int number = digits.isEmpty() ? 0 : Integer.parseInt(digits.toString());
    return minus ? -number : number;
  }
}
