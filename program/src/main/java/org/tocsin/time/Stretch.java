package org.tocsin.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** A stretch of the calendar: a day, a week, a quarter… */
record Stretch(LocalDate begin, Grain grain) {

  Stretch {
    begin = grain.floor(begin);
  }

  static Stretch day(LocalDate day) {
    return new Stretch(day, Grain.DAY);
  }

  static Stretch year(int year) {
    return new Stretch(LocalDate.of(year, 1, 1), Grain.YEAR);
  }

  Stretch plus(long count) {
    return new Stretch(grain.plus(begin, count), grain);
  }

  LocalDate end() {
    return switch (grain) {
      case WEEKEND -> begin.plusDays(1);
      case SEASON -> begin.plusMonths(3).minusDays(1);
      default -> grain.plus(begin, 1).minusDays(1);
    };
  }

  /** The TIMEX3 value. */
  String value() {
    int year = begin.getYear();
    int month = begin.getMonthValue();
    return switch (grain) {
      case DAY -> begin.toString();
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
      case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, (month + 2) / 3);
      case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, month > 6 ? 2 : 1);
      case SEASON -> String.format(Locale.ROOT, "%04d-%s", year, season(month));
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case DECADE -> String.format(Locale.ROOT, "%03d", year / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02d", year / 100);
    };
  }

  private String week() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        begin.get(IsoFields.WEEK_BASED_YEAR),
        begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String season(int month) {
    return switch (month) {
      case 3, 4, 5 -> "SP";
      case 6, 7, 8 -> "SU";
      case 9, 10, 11 -> "FA";
      default -> "WI";
    };
  }
}
