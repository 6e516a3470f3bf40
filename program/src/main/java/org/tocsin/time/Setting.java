package org.tocsin.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tocsin.text.Span;

/**
 * Where an expression stands.
 *
 * @param earlier what was mentioned before it, the latest first
 */
record Setting(String text, Optional<LocalDate> published, List<Mention> earlier, Tense tense) {
  private static final int KEPT = 12;
  private static final int AGAINST = 200;
  private static final int AGAINST_NEAR = 330;
  private static final int AGAINST_DAY = 120;

  /** A date that the text has named. */
  record Mention(Span span, Stretch stretch) {}

  Setting {
    earlier = List.copyOf(earlier);
  }

  Setting mentioned(Span span, Stretch stretch) {
    List<Mention> all = new ArrayList<>(earlier);
    all.addFirst(new Mention(span, stretch));
    return new Setting(text, published, all.subList(0, Math.min(all.size(), KEPT)), tense);
  }

  /** The text from a mention to an expression after it. */
  String between(Mention mention, Span span) {
    return text.substring(mention.span().end(), span.start());
  }

  Direction direction(Span span) {
    return tense.direction(text, span);
  }

  /** The latest date mentioned at most so many characters before. */
  Optional<Stretch> within(Span span, int characters) {
    for (Mention mention : earlier) {
      if (span.start() - mention.span().end() <= characters) {
        return Optional.of(mention.stretch());
      }
    }
    return Optional.empty();
  }

  /** The latest mention of this size at most so many characters before. */
  Optional<Stretch> within(Span span, int characters, Grain grain) {
    for (Mention mention : earlier) {
      boolean near = span.start() - mention.span().end() <= characters;
      if (near && mention.stretch().grain() == grain) {
        return Optional.of(mention.stretch());
      }
    }
    return Optional.empty();
  }

  /** The quarter that the text reports on: the latest named that is over. */
  Optional<Stretch> reported() {
    return earlier.stream()
        .map(Mention::stretch)
        .filter(s -> s.grain() == Grain.QUARTER)
        .filter(s -> published.map(day -> s.end().isBefore(day)).orElse(true))
        .max(Comparator.comparing(Stretch::begin));
  }

  /** The stretch of this size that holds the publication date, moved by a count. */
  Optional<Stretch> now(Grain grain, long count) {
    return published.map(day -> new Stretch(day, grain).plus(count));
  }

  /** The one of a yearly stretch's occurrences that is meant. */
  Optional<Stretch> yearly(Span span, IntFunction<Optional<Stretch>> inYear) {
    return published.flatMap(day -> choose(span, day, inYear));
  }

  private Optional<Stretch> choose(
      Span span, LocalDate day, IntFunction<Optional<Stretch>> inYear) {
    Direction direction = direction(span);
    Optional<Stretch> cheapest = Optional.empty();
    long least = Long.MAX_VALUE;
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      Optional<Stretch> stretch = inYear.apply(year);
      long cost = stretch.map(s -> cost(s, day, direction, span)).orElse(Long.MAX_VALUE);
      if (cost < least) {
        cheapest = stretch;
        least = cost;
      }
    }
    return cheapest;
  }

  /** Days between, and a penalty where the verbs point to the other side. */
  private long cost(Stretch stretch, LocalDate day, Direction direction, Span span) {
    long after = stretch.begin().toEpochDay() - day.toEpochDay();
    long before = day.toEpochDay() - stretch.end().toEpochDay();
    boolean wrong =
        (direction == Direction.PAST && after > 0) || (direction == Direction.FUTURE && before > 0);
    return Math.max(0, Math.max(after, before)) + (wrong ? penalty(stretch, span) : 0);
  }

  private int penalty(Stretch stretch, Span span) {
    if (stretch.grain() == Grain.DAY) {
      return AGAINST_DAY;
    }
    return tense.near(text, span) ? AGAINST_NEAR : AGAINST;
  }
}
