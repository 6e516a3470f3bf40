package org.tocsin.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates told from another: last week, the following year, three days earlier. */
final class Relatives {
  private static final int NEAR = 400;
  private static final int SAME_SENTENCE = 200;

  /** Further off than this no date is told: neither a record nor a reader has use for it. */
  private static final int LAST_YEAR = 9999;

  private static final BigDecimal FARTHEST = BigDecimal.valueOf(2L * LAST_YEAR);

  private static final BigDecimal YEAR_BEFORE = BigDecimal.ONE.negate();
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private static final Pattern MONTHS_REPORTED =
      Pattern.compile(
          "(?i)\\b(?:six|nine|12|twelve)[ -]months?\\b(?!.*(?:quarter|period))[^\\n]*$");

  private Relatives() {}

  static Optional<Reading> read(Match match, Setting setting) {
    return switch (match.meaning()) {
      case CALENDAR -> calendar(match, setting);
      case QUARTERED -> quartered(match, setting);
      case COMPARED -> compared(match, setting);
      case LATEST -> latest(match, setting);
      case THAT -> that(match, setting);
      case WEEKEND -> Optional.of(Reading.date(weekend(match, setting)));
      case FROMDAY -> counted(match, setting, setting.now(Grain.DAY, 0), 1);
      case AGO ->
          counted(match, setting, setting.now(Grain.DAY, 0), match.number("ago").orElse(-1));
      default -> before(match, setting);
    };
  }

  private static Optional<Reading> calendar(Match match, Setting setting) {
    Grain grain = match.get("calendar").map(Grain::of).orElse(Grain.YEAR);
    if (match.has("dir")) {
      return Optional.of(Reading.date(setting.now(grain, match.mustNumber("dir"))));
    }
    if (grain == Grain.YEAR && match.has("ended")) {
      return Optional.of(Reading.plain(TimeExpression.Type.DURATION, "P1Y"));
    }
    return Optional.of(
        Reading.date(grain == Grain.QUARTER ? reported(setting) : setting.now(grain, 0)));
  }

  private static Optional<Stretch> reported(Setting setting) {
    return setting.reported().or(() -> setting.now(Grain.QUARTER, -1));
  }

  /** "The latest period": the quarter reported on. */
  private static Optional<Reading> latest(Match match, Setting setting) {
    Grain grain = Grain.of(match.must("latest"));
    return Optional.of(
        Reading.date(grain == Grain.QUARTER ? reported(setting) : setting.now(grain, -1)));
  }

  /** "The quarter ended in a month": the one reported on, whose year may not be the calendar's. */
  private static Optional<Reading> quartered(Match match, Setting setting) {
    int month = match.mustNumber("month");
    return Optional.of(
        Reading.date(
            setting
                .reported()
                .or(() ->
                    setting.yearly(
                        match.span(),
                        year ->
                            Optional.of(
                                new Stretch(LocalDate.of(year, month, 1), Grain.QUARTER))))));
  }

  /** "The year-ago period", "the 1988 quarter": the quarter reported on, in another year. */
  private static Optional<Reading> compared(Match match, Setting setting) {
    Optional<Stretch> reported =
        match
            .number("ordinal")
            .flatMap(nth -> setting.published().map(day -> LocalDate.of(day.getYear(), nth * 3, 1)))
            .map(day -> new Stretch(day, Grain.QUARTER))
            .or(setting::reported)
            .or(() -> setting.now(Grain.YEAR, 0));
    Optional<Integer> year = match.number("recent");
    Optional<Stretch> other =
        reported.map(
            s -> new Stretch(s.begin().withYear(year.orElse(s.begin().getYear() - 1)), s.grain()));
    return Optional.of(Reading.date(other.or(() -> year.map(Stretch::year))));
  }

  /** "The following year", "that day": from the date mentioned before. */
  private static Optional<Reading> that(Match match, Setting setting) {
    Optional<Stretch> anchor =
        setting
            .within(match.span(), NEAR, Grain.DAY)
            .filter(day -> match.get("calendar").filter("D"::equals).isPresent())
            .or(() -> setting.within(match.span(), NEAR))
            .or(() -> setting.now(Grain.DAY, 0));
    if (anchor.isEmpty()) {
      return Optional.of(Reading.date(anchor));
    }
    LocalDate day = anchor.orElseThrow().begin();
    int shift = match.mustNumber("that");
    if (match.has("calendar")) {
      Grain grain = Grain.of(match.must("calendar"));
      return Optional.of(Reading.date(new Stretch(day, grain).plus(shift)));
    }
    Optional<String> part = match.part();
    if (part.isPresent()) {
      return Optional.of(Reading.date(Stretch.day(day).plus(shift)).at(part.orElseThrow()));
    }
    return match.has("season") ? season(match, day, shift) : named(match, day, shift);
  }

  /** "That autumn": of the year just mentioned. */
  private static Optional<Reading> season(Match match, LocalDate day, int shift) {
    Optional<Stretch> named = Seasons.season(match, day.getYear());
    return Optional.of(Reading.date(named.map(s -> s.plus(step(shift, s.begin(), day)))));
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
    return setting.published().map(day -> weekend(day, match, setting));
  }

  /** The one just past early in the week; later the one that the verbs point to. */
  private static Stretch weekend(LocalDate day, Match match, Setting setting) {
    int weekday = day.getDayOfWeek().getValue();
    boolean past =
        weekday < 4 || (weekday < 6 && setting.direction(match.span()) != Direction.FUTURE);
    return new Stretch(day, Grain.WEEKEND).plus(past ? -1 : 0);
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
    if (match.has("some") && match.has("before")) {
      return Durations.counted(match);
    }
    if (match.has("some")) {
      return Optional.of(vague(sign));
    }
    BigDecimal amount =
        Durations.amount(match).multiply(BigDecimal.valueOf((long) sign * Durations.scale(unit)));
    if (amount.abs().compareTo(FARTHEST.multiply(BigDecimal.valueOf(perYear(unit)))) > 0) {
      return Optional.of(vague(sign));
    }
    if (unit.startsWith("T")) {
      return Optional.of(hours(anchor, unit, amount.longValue()));
    }
    boolean years = Grain.of(unit).compareTo(Grain.YEAR) >= 0;
    Optional<Stretch> told =
        years && amount.compareTo(YEAR_BEFORE) == 0 ? yearBefore(match, setting) : Optional.empty();
    Optional<Stretch> moved = told.or(() -> anchor.map(a -> moved(a.begin(), unit, amount)));
    boolean far = moved.filter(s -> Math.abs(s.begin().getYear()) > LAST_YEAR).isPresent();
    return Optional.of(far ? vague(sign) : Reading.date(moved));
  }

  private static Reading vague(int sign) {
    return Reading.plain(TimeExpression.Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
  }

  private static int perYear(String unit) {
    if (unit.startsWith("T")) {
      return 24 * 365;
    }
    return switch (Grain.of(unit)) {
      case DAY -> 365;
      case WEEKEND, WEEK -> 52;
      case MONTH -> 12;
      case QUARTER, SEASON, HALF -> 4;
      case YEAR, DECADE, CENTURY -> 1;
    };
  }

  /** A number of years that is not whole is one of months. */
  private static Stretch moved(LocalDate from, String unit, BigDecimal amount) {
    Grain grain = Grain.of(unit);
    if (grain.compareTo(Grain.YEAR) < 0) {
      return new Stretch(from, grain).plus(amount.longValue());
    }
    return amount.stripTrailingZeros().scale() > 0
        ? new Stretch(from, Grain.MONTH).plus(amount.multiply(MONTHS).longValue())
        : new Stretch(from, Grain.YEAR).plus(amount.longValue());
  }

  /** "A year earlier" after a quarter or a month means the same quarter, the same month. */
  private static Optional<Stretch> yearBefore(Match match, Setting setting) {
    return setting
        .within(match.span(), SAME_SENTENCE)
        .filter(s -> s.grain() == Grain.MONTH)
        .or(() -> ofMonths(match, setting) ? setting.now(Grain.YEAR, 0) : setting.reported())
        .map(s -> new Stretch(s.begin().minusYears(1), s.grain()));
  }

  /** Whether the sentence reports on "the nine months" and the like, no quarter after them. */
  private static boolean ofMonths(Match match, Setting setting) {
    int start = match.span().start();
    String before = setting.text().substring(Math.max(0, start - SAME_SENTENCE), start);
    return MONTHS_REPORTED.matcher(before).find();
  }

  private static Reading hours(Optional<Stretch> anchor, String unit, long count) {
    long days = unit.equals("TH") ? Math.floorDiv(count, 24L) : 0;
    return Reading.date(anchor.map(a -> Stretch.day(a.begin().plusDays(count <= -24 ? days : 0))));
  }
}
