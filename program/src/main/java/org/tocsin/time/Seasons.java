package org.tocsin.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/** Quarters, halves, seasons, holidays, decades and centuries. */
final class Seasons {
  private static final Map<String, Integer> FIRST_MONTH =
      Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

  private Seasons() {}

  static Optional<Reading> read(Match match, Setting setting) {
    return switch (match.meaning()) {
      case DECADE -> Optional.of(Reading.date(decade(match, setting)));
      case CENTURY -> Optional.of(Reading.date(century(match.mustNumber("nth"))));
      case QUARTER -> yearly(match, setting, Seasons::quarter);
      case HALF -> yearly(match, setting, Seasons::half);
      case SEASON -> yearly(match, setting, Seasons::season);
      case NTHWEEKDAY -> yearly(match, setting, Seasons::nthWeekday);
      default -> holiday(match, setting);
    };
  }

  /** What a match names in a year, if the year has it. */
  private interface InYear {
    Optional<Stretch> of(Match match, int year);
  }

  private static Optional<Reading> holiday(Match match, Setting setting) {
    return yearly(match, setting, Seasons::holiday).map(r -> Days.timed(match, r));
  }

  /** The day, or the week or weekend that holds it; the weekend before where it is a Monday. */
  private static Optional<Stretch> holiday(Match match, int year) {
    Grain grain = match.get("calendar").map(Grain::of).orElse(Grain.DAY);
    return Holidays.in(match.must("holiday"), year)
        .map(day ->
            grain == Grain.WEEKEND && day.getDayOfWeek() == DayOfWeek.MONDAY
                ? day.minusDays(1)
                : day)
        .map(day -> new Stretch(day, grain));
  }

  private static Optional<Reading> yearly(Match match, Setting setting, InYear inYear) {
    Optional<Integer> year = year(match, setting);
    Optional<Stretch> stretch;
    if (year.isPresent()) {
      stretch = inYear.of(match, year.orElseThrow());
    } else if (match.has("dir")) {
      stretch = setting.published().flatMap(now -> directed(match, now, inYear));
    } else {
      stretch = setting.yearly(match.span(), y -> inYear.of(match, y));
    }
    return Optional.of(Reading.date(stretch));
  }

  private static Optional<Integer> year(Match match, Setting setting) {
    Optional<Integer> shift = match.number("yeardir", "ago");
    if (shift.isPresent()) {
      return setting.published().map(d -> d.getYear() + shift.orElseThrow());
    }
    if (match.has("century19")) {
      return Optional.of(match.mustNumber("century19") * 100 + Dates.tens(match.must("tens")));
    }
    return match.number("recent");
  }

  private static Optional<Stretch> directed(Match match, LocalDate now, InYear inYear) {
    int direction = match.mustNumber("dir");
    Optional<Stretch> here = inYear.of(match, now.getYear());
    if (direction < 0) {
      return here.filter(s -> s.end().isBefore(now)).or(() -> inYear.of(match, now.getYear() - 1));
    }
    if (direction > 0) {
      return here.filter(s -> s.begin().isAfter(now)).or(() -> inYear.of(match, now.getYear() + 1));
    }
    return here;
  }

  private static Optional<Stretch> quarter(Match match, int year) {
    return Optional.of(
        new Stretch(
            LocalDate.of(year, match.number("ordinal", "q").orElseThrow() * 3, 1), Grain.QUARTER));
  }

  private static Optional<Stretch> half(Match match, int year) {
    int half = Math.min(2, match.mustNumber("ordinal"));
    return Optional.of(new Stretch(LocalDate.of(year, half * 6, 1), Grain.HALF));
  }

  static Optional<Stretch> season(Match match, int year) {
    int month = FIRST_MONTH.getOrDefault(match.must("season"), 3);
    return Optional.of(new Stretch(LocalDate.of(year, month, 1), Grain.SEASON));
  }

  /** "The first Monday in May". */
  private static Optional<Stretch> nthWeekday(Match match, int year) {
    String notation =
        String.join("-", match.must("month"), match.must("ordinal"), match.must("weekday"));
    return Holidays.in(notation, year).map(Stretch::day);
  }

  private static Optional<Stretch> decade(Match match, Setting setting) {
    if (match.has("decade")) {
      return Optional.of(decade(match.mustNumber("decade")));
    }
    if (match.has("decadeword")) {
      return Optional.of(decade(match.mustNumber("decadeword") * 10));
    }
    int inCentury = match.mustNumber("shortdecade");
    int now = setting.published().map(LocalDate::getYear).orElse(2000);
    int year = now / 100 * 100 + inCentury;
    return Optional.of(decade(year > now ? year - 100 : year));
  }

  private static Stretch decade(int year) {
    return new Stretch(LocalDate.of(year, 1, 1), Grain.DECADE);
  }

  private static Stretch century(int nth) {
    return new Stretch(LocalDate.of((nth - 1) * 100, 1, 1), Grain.CENTURY);
  }

  /** The days of holidays, from their notation in the lexicon. */
  static final class Holidays {
    private Holidays() {}

    /** {@code 12-25}; {@code 11-4-4}: the fourth Thursday; {@code E-2}: days from Easter. */
    static Optional<LocalDate> in(String notation, int year) {
      if (notation.startsWith("E")) {
        return Optional.of(easter(year).plusDays(Integer.parseInt(notation.substring(1))));
      }
      String[] parts = notation.split("-", -1);
      LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
      if (parts.length == 2) {
        return Dates.date(year, first.getMonthValue(), Integer.parseInt(parts[1]));
      }
      DayOfWeek day = DayOfWeek.of(Integer.parseInt(parts[2]));
      return Optional.of(
          switch (parts[1]) {
            case "L" -> first.with(TemporalAdjusters.lastInMonth(day));
            case "E" -> first.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusDays(1);
            default ->
                first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[1]), day));
          });
    }

    /** Western Easter, by the anonymous Gregorian computus. */
    private static LocalDate easter(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
      int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
      int m = (a + 11 * h + 22 * l) / 451;
      int n = h + l - 7 * m + 114;
      return LocalDate.of(year, n / 31, n % 31 + 1);
    }
  }
}
