package org.tocsin.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.text.Span;

/** Whose turn it is in a transcript, where lines open with names in capitals and a colon. */
final class Turns {
  private static final Pattern NAME =
      Pattern.compile(
          "^(\\p{Lu}[\\p{Lu}.’'-]+(?: [\\p{Lu}\\d.’'-]+){0,4})(?: \\([^()\\n]{1,60}\\))?: ",
          Pattern.MULTILINE);
  private static final Set<String> CALLS =
      Set.of("BREAKING", "URGENT", "FLASH", "UPDATE", "NOTE", "PHOTO", "VIDEO", "SOURCE");

  private final List<Turn> turns;

  private Turns(List<Turn> turns) {
    this.turns = List.copyOf(turns);
  }

  /**
   * @param name without what stands in brackets behind it
   * @param colon where its colon stands
   */
  record Turn(Span name, int colon) {}

  /** None where nobody speaks twice: "KARACHI: …", "LAHORE: …" tell where. */
  static Turns of(String text) {
    List<Turn> turns = new ArrayList<>();
    Set<String> names = new HashSet<>();
    boolean again = false;
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      if (!CALLS.contains(matcher.group(1))) {
        Span name = new Span(matcher.start(1), matcher.end(1));
        turns.add(new Turn(name, matcher.end() - 2));
        again |= !names.add(matcher.group(1));
      }
    }
    return new Turns(again ? turns : List.of());
  }

  /** The first whose colon lies in a span. */
  Optional<Turn> in(Span span) {
    for (Turn turn : turns) {
      if (span.start() <= turn.colon() && turn.colon() < span.end()) {
        return Optional.of(turn);
      }
    }
    return Optional.empty();
  }

  /** Where the next turn begins after an offset, or a limit where that comes first. */
  int next(int offset, int limit) {
    for (Turn turn : turns) {
      if (turn.name().start() > offset) {
        return Math.min(limit, turn.name().start());
      }
    }
    return limit;
  }
}
