package org.tocsin.time;

import java.time.LocalDate;
import java.util.Optional;

/** Dates told from another: last week, the following year, three days earlier. */
final class Relatives {
  private static final int NEAR = 400;
  private static final int SAME_SENTENCE = 200;
  private static final int ANYWHERE = Integer.MAX_VALUE;

  private Relatives() {}

  static Optional<Reading> read(Match match, Setting setting) {
    return switch (match.meaning()) {
      case CALENDAR -> calendar(match, setting);
      case THAT -> that(match, setting);
      case WEEKEND -> Optional.of(Reading.date(weekend(match, setting)));
      case FROMDAY -> counted(match, setting, setting.now(Grain.DAY, 0), 1);
      case AGO ->
          counted(match, setting, setting.now(Grain.DAY, 0), match.number("ago").orElse(-1));
      default -> before(match, setting);
    };
  }

  private static Optional<Reading> calendar(Match match, Setting setting) {
    Grain grain = Grain.of(match.must("calendar"));
    if (match.has("dir")) {
      return Optional.of(Reading.date(setting.now(grain, match.mustNumber("dir"))));
    }
    Optional<Stretch> told = setting.within(match.span(), ANYWHERE, grain);
    Optional<Stretch> stretch = told.or(() -> setting.now(grain, grain == Grain.QUARTER ? -1 : 0));
    return Optional.of(Reading.date(stretch));
  }

  /** "The following year", "that day": from the date mentioned before. */
  private static Optional<Reading> that(Match match, Setting setting) {
    Optional<Stretch> anchor =
        setting.within(match.span(), NEAR).or(() -> setting.now(Grain.DAY, 0));
    if (anchor.isEmpty()) {
      return Optional.of(Reading.date(anchor));
    }
    LocalDate day = anchor.orElseThrow().begin();
    int shift = match.mustNumber("that");
    if (match.has("calendar")) {
      Grain grain = Grain.of(match.must("calendar"));
      return Optional.of(Reading.date(new Stretch(day, grain).plus(shift)));
    }
    if (match.has("part")) {
      return Optional.of(
          Reading.date(Stretch.day(day).plus(shift)).at(match.must("part").substring(0, 3)));
    }
    return named(match, day, shift);
  }

  private static Optional<Reading> named(Match match, LocalDate day, int shift) {
    if (match.has("weekday")) {
      int weekday = match.mustNumber("weekday");
      LocalDate named = new Stretch(day, Grain.WEEK).begin().plusDays(weekday - 1L);
      int weeks = step(shift, named, day);
      return Optional.of(Reading.date(Stretch.day(named.plusWeeks(weeks))));
    }
    LocalDate month = LocalDate.of(day.getYear(), match.mustNumber("month"), 1);
    int years = step(shift, month, day);
    return Optional.of(Reading.date(new Stretch(month.plusYears(years), Grain.MONTH)));
  }

  /** How far to move a date to come to lie on the asked side of another. */
  private static int step(int side, LocalDate moved, LocalDate anchor) {
    if (side < 0) {
      return moved.isBefore(anchor) ? 0 : -1;
    }
    return side == 0 || moved.isAfter(anchor) ? 0 : 1;
  }

  private static Optional<Stretch> weekend(Match match, Setting setting) {
    if (match.has("dir")) {
      return setting.now(Grain.WEEKEND, match.mustNumber("dir"));
    }
    boolean ahead = setting.direction(match.span()) == Direction.FUTURE;
    return setting.now(Grain.WEEKEND, 0).map(w -> ahead || !over(w, setting) ? w : w.plus(-1));
  }

  private static boolean over(Stretch weekend, Setting setting) {
    return setting.published().filter(day -> weekend.begin().isAfter(day)).isPresent();
  }

  /** "Three days earlier" counts from the date told before, where there is one. */
  private static Optional<Reading> before(Match match, Setting setting) {
    int sign = match.mustNumber("before");
    Optional<Stretch> anchor =
        setting.within(match.span(), NEAR).or(() -> setting.now(Grain.DAY, 0));
    return counted(match, setting, anchor, sign);
  }

  private static Optional<Reading> counted(
      Match match, Setting setting, Optional<Stretch> anchor, int sign) {
    String unit = match.must("unit");
    if (match.has("some")) {
      return Optional.of(
          Reading.plain(TimeExpression.Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    long count = sign * Durations.count(match);
    if (unit.startsWith("T")) {
      return Optional.of(hours(anchor, unit, count));
    }
    Grain counted = Grain.of(unit);
    Grain grain = counted == Grain.DECADE || counted == Grain.CENTURY ? Grain.YEAR : counted;
    long steps = count * Durations.scale(unit);
    Optional<Stretch> told = compared(match, setting, grain, count);
    return Optional.of(
        Reading.date(told.or(() -> anchor.map(a -> new Stretch(a.begin(), grain).plus(steps)))));
  }

  /** "A year earlier" after a quarter or a month means the same quarter, the same month. */
  private static Optional<Stretch> compared(Match match, Setting setting, Grain grain, long count) {
    if (grain != Grain.YEAR || Math.abs(count) > 1) {
      return Optional.empty();
    }
    return setting
        .within(match.span(), SAME_SENTENCE)
        .filter(s -> s.grain() == Grain.QUARTER || s.grain() == Grain.MONTH)
        .map(s -> new Stretch(s.begin().plusYears(count), s.grain()));
  }

  private static Reading hours(Optional<Stretch> anchor, String unit, long count) {
    long days = unit.equals("TH") ? Math.floorDiv(count, 24L) : 0;
    return Reading.date(anchor.map(a -> Stretch.day(a.begin().plusDays(count <= -24 ? days : 0))));
  }
}
