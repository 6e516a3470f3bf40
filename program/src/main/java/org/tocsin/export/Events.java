package org.tocsin.export;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tocsin.text.Span;

/** What the formats of events share. */
final class Events {
  private static final int LONGEST = 1000;

  private Events() {}

  /** Formats that cannot say "did not happen" take only what took place. */
  static Optional<String> refusesUnlessTook(Row row) {
    Optional<String> any = refuses(row);
    return any.isEmpty() && row.event().filter(Row.Happening::took).isEmpty()
        ? Optional.of("events negated, hypothetical or to come")
        : any;
  }

  static Optional<String> refuses(Row row) {
    if (row.event().isEmpty()) {
      return Optional.of("statements");
    }
    return row.date().isEmpty() ? Optional.of("events without any date") : Optional.empty();
  }

  static String shown(Optional<Party> party) {
    return Cells.text(party.map(Party::shown));
  }

  /** Something about the country of a party, empty where it has none. */
  static String country(Optional<Party> party, UnaryOperator<String> as) {
    return party.flatMap(Party::country).map(as).orElse("");
  }

  static String date(Row row) {
    return row.date().orElseThrow().toString();
  }

  /** The article's words from the first to the last evidence, at most 1000 characters. */
  static String words(Row row) {
    return row.stretch().map(span -> cut(span, row.article().text())).orElse("");
  }

  private static String cut(Span span, String text) {
    int end = Math.min(Math.min(span.end(), span.start() + LONGEST), text.length());
    boolean halved = end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return span.start() > end ? "" : text.substring(span.start(), halved ? end - 1 : end);
  }
}
