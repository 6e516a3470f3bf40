package org.tocsin.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.text.Resource;

/** Calendar dates in the forms that sources write them; clock times are passed over. */
final class Dates {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?[.,]?[\\s-]+(?:de |of )?(\\p{L}{3,12})\\.?,?[\\s-]+(?:de |del )?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
  private static final Pattern CHINESE =
      Pattern.compile("(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日");

  private static final Map<String, Integer> MONTHS = months();

  private Dates() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    List<String> lines = Resource.lines(Dates.class, "months.txt");
    for (int month = 0; month < lines.size(); month++) {
      for (String name : lines.get(month).split("\\s+", -1)) {
        months.put(name, month + 1);
      }
    }
    return Map.copyOf(months);
  }

  /** The first date in a short text such as a header's or a tag's. */
  static Optional<LocalDate> parse(String text) {
    return match(YEAR_FIRST, text, 1, 3, 4)
        .or(() -> match(CHINESE, text, 1, 2, 3))
        .or(() -> named(DAY_MONTH, text, 3, 2, 1))
        .or(() -> named(MONTH_DAY, text, 3, 1, 2))
        .or(() -> yearLast(text));
  }

  private static Optional<LocalDate> match(
      Pattern pattern, String text, int year, int month, int day) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      Optional<LocalDate> date = date(number(m, year), number(m, month), number(m, day));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> named(
      Pattern pattern, String text, int year, int month, int day) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      int known = MONTHS.getOrDefault(m.group(month).toLowerCase(Locale.ROOT), 0);
      Optional<LocalDate> date = date(number(m, year), known, number(m, day));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** Day before month, unless only the other way makes a date. */
  private static Optional<LocalDate> yearLast(String text) {
    Matcher m = YEAR_LAST.matcher(text);
    while (m.find()) {
      int year = number(m, 4) < 100 ? 2000 + number(m, 4) : number(m, 4);
      Optional<LocalDate> date = date(year, number(m, 3), number(m, 1));
      if (date.isEmpty() && !m.group(2).equals(".")) {
        date = date(year, number(m, 1), number(m, 3));
      }
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return year < FIRST_YEAR || year > LAST_YEAR
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
