package org.tocsin.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

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
      case MONTH -> padded(year, 4) + "-" + padded(month, 2);
      case QUARTER -> padded(year, 4) + "-Q" + (month + 2) / 3;
      case HALF -> padded(year, 4) + "-H" + (month > 6 ? 2 : 1);
      case SEASON -> padded(year, 4) + "-" + season(month);
      case YEAR -> padded(year, 4);
      case DECADE -> padded(year / 10, 3);
      case CENTURY -> padded(year / 100, 2);
    };
  }

  private String week() {
    return padded(begin.get(IsoFields.WEEK_BASED_YEAR), 4)
        + "-W"
        + padded(begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  /** A number with noughts before it up to this many characters. */
  static String padded(int number, int width) {
    if (number < 0) {
      return "-" + padded(-number, width - 1);
    }
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
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
