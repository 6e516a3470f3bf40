package org.tocsin.time;

import java.util.Optional;

/** Gives each match its reading; empty where it turns out to be no time expression. */
final class Interpreter {
  private Interpreter() {}

  static Optional<Reading> read(Match match, Setting setting) {
    return switch (match.meaning()) {
      case NONE -> Optional.empty();
      case ISO, SLASH, FIELDS, DAYRANGE, DIRMONTH, BAREMONTH, YEARRANGE, OLDYEAR ->
          Dates.read(match, setting);
      case DECADE, CENTURY, QUARTER, HALF, SEASON, HOLIDAY, NTHWEEKDAY ->
          Seasons.read(match, setting);
      case WEEKDAY, WEEKDAYOF, DEICTIC, PARTDAY, LASTNIGHT, TONIGHT, THEPART, CLOCK ->
          Days.read(match, setting);
      case CALENDAR, QUARTERED, COMPARED, LATEST, THAT, WEEKEND, AGO, BEFORE, FROMDAY ->
          Relatives.read(match, setting);
      case DURATION, PLURAL, SET -> Durations.read(match, setting);
      case RECENTS -> recents(match, setting);
      case REF -> reference(match.must("now"));
      case CURRENT -> reference(match.must("ref"));
    };
  }

  /** "Recent years" are the past, "recent weeks" a stretch of weeks. */
  private static Optional<Reading> recents(Match match, Setting setting) {
    String unit = match.must("plural");
    return unit.equals("D") || unit.equals("W") || unit.equals("M")
        ? Durations.read(match, setting)
        : reference(match.must("pastdir"));
  }

  private static Optional<Reading> reference(String value) {
    return Optional.of(Reading.plain(TimeExpression.Type.DATE, value));
  }
}
