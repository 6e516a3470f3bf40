package org.tocsin.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The sizes of calendar stretches, from the smallest. */
enum Grain {
  DAY(TimeExpression.Precision.DAY),
  WEEKEND(TimeExpression.Precision.MONTH),
  WEEK(TimeExpression.Precision.MONTH),
  MONTH(TimeExpression.Precision.MONTH),
  QUARTER(TimeExpression.Precision.YEAR),
  SEASON(TimeExpression.Precision.YEAR),
  HALF(TimeExpression.Precision.YEAR),
  YEAR(TimeExpression.Precision.YEAR),
  DECADE(TimeExpression.Precision.UNKNOWN),
  CENTURY(TimeExpression.Precision.UNKNOWN);

  private final TimeExpression.Precision precision;

  Grain(TimeExpression.Precision precision) {
    this.precision = precision;
  }

  TimeExpression.Precision precision() {
    return precision;
  }

  /** The grain of a calendar unit of the lexicon; hours and less have none. */
  static Grain of(String unit) {
    return switch (unit) {
      case "WE" -> WEEKEND;
      case "W", "F" -> WEEK;
      case "M" -> MONTH;
      case "Q" -> QUARTER;
      case "Y" -> YEAR;
      case "10Y" -> DECADE;
      case "100Y", "1000Y" -> CENTURY;
      default -> DAY;
    };
  }

  /** The first day of the stretch of this size that holds the day. */
  LocalDate floor(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> month(day, 3);
      case HALF -> month(day, 6);
      case SEASON -> month(day.plusMonths(1), 3).minusMonths(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
    };
  }

  /** The begin of the stretch {@code count} further on. */
  LocalDate plus(LocalDate begin, long count) {
    return switch (this) {
      case DAY -> begin.plusDays(count);
      case WEEK, WEEKEND -> begin.plusWeeks(count);
      case MONTH -> begin.plusMonths(count);
      case QUARTER -> begin.plusMonths(3 * count);
      case HALF -> begin.plusMonths(6 * count);
      case SEASON, YEAR -> begin.plusYears(count);
      case DECADE -> begin.plusYears(10 * count);
      case CENTURY -> begin.plusYears(100 * count);
    };
  }

  private static LocalDate month(LocalDate day, int size) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / size * size + 1, 1);
  }
}
