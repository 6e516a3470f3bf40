package org.tocsin.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Dates that name a month or a year. */
final class Dates {
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private Dates() {}

  static Optional<Reading> read(Match match, Setting setting) {
    return switch (match.meaning()) {
      case ISO -> day(match.mustNumber("recent"), match.mustNumber("mm"), match.mustNumber("dd"));
      case SLASH -> slash(match);
      case DIRMONTH -> directed(match, setting);
      case YEARRANGE, OLDYEAR ->
          Optional.of(Reading.date(Stretch.year(match.number("recent", "yyyy").orElseThrow())));
      default -> fields(match, setting);
    };
  }

  private static Optional<Reading> slash(Match match) {
    List<String> days = match.values().getOrDefault("digitday", List.of());
    int month = match.has("mm") ? match.mustNumber("mm") : Integer.parseInt(days.getFirst());
    int day = match.has("mm") ? match.mustNumber("dd") : Integer.parseInt(days.getLast());
    int year = match.mustNumber("recent");
    return month > 12 ? day(year, day, month) : day(year, month, day);
  }

  private static Optional<Reading> day(int year, int month, int day) {
    return date(year, month, day).map(Stretch::day).map(Reading::date);
  }

  private static Optional<Reading> fields(Match match, Setting setting) {
    Optional<Integer> year = year(match, setting);
    if (!match.has("month")) {
      return Optional.of(Reading.date(year.map(Stretch::year)));
    }
    if (year.isEmpty() && setting.published().isEmpty()) {
      return Optional.of(Days.timed(match, Reading.date(Optional.empty())));
    }
    Optional<Stretch> stretch =
        year.isPresent()
            ? inYear(match, year.orElseThrow())
            : setting.yearly(match.span(), y -> inYear(match, y).filter(s -> fits(match, s)));
    return stretch.map(Reading::date).map(r -> Days.timed(match, r));
  }

  private static Optional<Integer> year(Match match, Setting setting) {
    if (match.has("century19")) {
      return Optional.of(match.mustNumber("century19") * 100 + tens(match.must("tens")));
    }
    if (match.has("yeardir")) {
      return setting.published().map(d -> d.getYear() + match.mustNumber("yeardir"));
    }
    List<String> months = match.values().getOrDefault("month", List.of());
    boolean wraps =
        months.size() > 1
            && Integer.parseInt(months.getFirst()) > Integer.parseInt(months.getLast());
    return match.number("recent", "yyyy", "yearwords").map(y -> wraps ? y - 1 : y);
  }

  /** Whether the weekday told, if any, is that of the day. */
  private static boolean fits(Match match, Stretch day) {
    return match
        .number("weekday")
        .map(w -> w == day.begin().getDayOfWeek().getValue())
        .orElse(true);
  }

  /** The month or day of a match in a year, if that year has it. */
  private static Optional<Stretch> inYear(Match match, int year) {
    int month = match.mustNumber("month");
    return match
        .number("day", "digitday")
        .map(day -> date(year, month, day).map(Stretch::day))
        .orElseGet(() -> Optional.of(new Stretch(LocalDate.of(year, month, 1), Grain.MONTH)));
  }

  /** "Last August", "this coming March", "next May 3". */
  private static Optional<Reading> directed(Match match, Setting setting) {
    if (setting.published().isEmpty()) {
      return Optional.of(Reading.date(Optional.empty()));
    }
    LocalDate now = setting.published().orElseThrow();
    int year = now.getYear();
    Stretch here = inYear(match, year).orElseGet(() -> Stretch.day(now));
    int direction = match.number("dir").orElse(1);
    boolean holds = !here.begin().isAfter(now) && !here.end().isBefore(now);
    int shift = 0;
    if (direction < 0 && (holds || here.begin().isAfter(now))) {
      shift = -1;
    } else if (direction > 0 && (holds || here.end().isBefore(now))) {
      shift = 1;
    }
    return inYear(match, year + shift).map(Reading::date);
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Two digits in words. */
  static int tens(String words) {
    int sum = 0;
    for (String word : words.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)) {
      sum += TENS.getOrDefault(word, Math.max(0, ONES.indexOf(word)));
    }
    return sum;
  }
}
