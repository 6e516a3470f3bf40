package org.tocsin.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

/** Weekdays, yesterday and tomorrow, parts of the day, times of the clock. */
final class Days {
  private static final int NEAR = 200;

  /** What stands in the middle of a range. */
  private static final Set<String> TO = Set.of("to", "through", "until", "till", "-", "–");

  private Days() {}

  static Optional<Reading> read(Match match, Setting setting) {
    return switch (match.meaning()) {
      case WEEKDAY -> dated(match, weekday(match, setting));
      case WEEKDAYOF -> dated(match, weekdayOf(match, setting));
      case DEICTIC -> dated(match, setting.now(Grain.DAY, match.number("deictic").orElse(-2)));
      case PARTDAY -> dated(match, setting.now(Grain.DAY, 0));
      case LASTNIGHT -> Optional.of(night(setting, match.number("lastnight").orElse(0)));
      case TONIGHT -> Optional.of(night(setting, 0));
      default -> dated(match, anchor(match, setting));
    };
  }

  private static Reading night(Setting setting, int days) {
    return Reading.date(setting.now(Grain.DAY, days)).at("TNI");
  }

  private static Optional<Reading> dated(Match match, Optional<Stretch> day) {
    return Optional.of(timed(match, Reading.date(day)));
  }

  /** The reading at the time of day that the match names, if any. */
  static Reading timed(Match match, Reading reading) {
    Optional<String> clock = clock(match);
    if (clock.isPresent()) {
      return reading.at("T" + clock.orElseThrow());
    }
    return match.part().map(reading::at).orElse(reading);
  }

  private static Optional<String> clock(Match match) {
    if (match.has("oclock")) {
      return match.get("oclock");
    }
    if (match.has("hhmm")) {
      String digits = match.must("hhmm");
      return Optional.of(digits.substring(0, 2) + ":" + digits.substring(2));
    }
    return match.number("hour").map(hour -> clock(hour, match));
  }

  private static String clock(int written, Match match) {
    int hour = match.has("ampm") ? written % 12 : written;
    if (match.get("ampm").filter("pm"::equals).isPresent() || (hour < 12 && afternoon(match))) {
      hour += 12;
    }
    return Stretch.padded(hour, 2) + ":" + Stretch.padded(match.number("minute").orElse(0), 2);
  }

  private static boolean afternoon(Match match) {
    return match.has("hour")
        && !match.has("ampm")
        && match.part().filter(p -> p.equals("TAF") || p.equals("TEV")).isPresent();
  }

  /** The day just mentioned, else the day of publication. */
  private static Optional<Stretch> anchor(Match match, Setting setting) {
    return setting.within(match.span(), NEAR, Grain.DAY).or(() -> setting.now(Grain.DAY, 0));
  }

  private static Optional<Stretch> weekday(Match match, Setting setting) {
    DayOfWeek day = DayOfWeek.of(match.mustNumber("weekday"));
    return rangeStart(match, setting)
        .map(start -> start.with(TemporalAdjusters.next(day)))
        .or(() -> setting.published().map(now -> weekday(day, now, match, setting)))
        .map(Stretch::day);
  }

  /** The day that a range of this week begins with, before "to" or "through". */
  private static Optional<LocalDate> rangeStart(Match match, Setting setting) {
    return setting.earlier().stream()
        .limit(1)
        .filter(m -> !match.has("dir") && m.stretch().grain() == Grain.DAY)
        .filter(m -> TO.contains(setting.between(m, match.span()).strip()))
        .map(m -> m.stretch().begin())
        .filter(day -> setting.published().filter(now -> weekApart(day, now)).isPresent())
        .findFirst();
  }

  private static boolean weekApart(LocalDate day, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(day, other)) <= 7;
  }

  private static LocalDate weekday(DayOfWeek day, LocalDate now, Match match, Setting setting) {
    if (match.has("dir")) {
      int direction = match.mustNumber("dir");
      if (direction == 0) {
        return setting.direction(match.span()) == Direction.PAST
            ? now.with(TemporalAdjusters.previousOrSame(day))
            : now.with(TemporalAdjusters.nextOrSame(day));
      }
      return now.with(
          direction < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
    }
    return setting.direction(match.span()) == Direction.FUTURE && !match.has("possessive")
        ? now.with(TemporalAdjusters.nextOrSame(day))
        : now.with(TemporalAdjusters.previousOrSame(day));
  }

  /** "Friday of last week", "a week from Monday". */
  private static Optional<Stretch> weekdayOf(Match match, Setting setting) {
    int day = match.mustNumber("weekday");
    if (!match.has("dir")) {
      return setting
          .published()
          .map(now -> now.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day))).plusWeeks(1))
          .map(Stretch::day);
    }
    return setting
        .now(Grain.WEEK, match.mustNumber("dir"))
        .map(week -> Stretch.day(week.begin().plusDays(day - 1L)));
  }
}
