package org.tocsin.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Stretches of time without a place on the calendar, and what recurs. */
final class Durations {
  private static final Map<String, Integer> SCALE =
      Map.of("10Y", 10, "100Y", 100, "1000Y", 1000, "F", 2);
  private static final Map<String, String> HALVES =
      Map.of("Y", "6M", "TH", "30M", "TM", "30S", "D", "T12H", "10Y", "5Y");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** An amount, as before "a year" in "two cents a year". */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)(?:[\\d%]|\\b(?:percent|[mbtr]+illion|thousand|hundred|cents?|dollars?)"
              + "|\\b(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozen)"
              + " (?:[a-z]+ )?[a-z]+s)\\s+$");

  private static final int AMOUNT_LENGTH = 40;

  private Durations() {}

  static Optional<Reading> read(Match match, Setting setting) {
    return switch (match.meaning()) {
      case SET -> set(match);
      case PLURAL, RECENTS -> duration("PX", match.must("plural"));
      default -> rate(match, setting) ? set(match) : counted(match);
    };
  }

  /** "A year" after an amount: so much each year. */
  private static boolean rate(Match match, Setting setting) {
    if (!match.has("one") || match.has("fraction") || match.modifier().isPresent()) {
      return false;
    }
    int start = match.span().start();
    String before = setting.text().substring(Math.max(0, start - AMOUNT_LENGTH), start);
    return AMOUNT.matcher(before).find();
  }

  private static Optional<Reading> duration(String value) {
    return Optional.of(Reading.plain(TimeExpression.Type.DURATION, value));
  }

  private static Optional<Reading> duration(String amount, String unit) {
    String sized = unit.startsWith("T") ? "PT" + amount.substring(1) : amount;
    return duration(sized + letter(unit));
  }

  private static String letter(String unit) {
    return unit.startsWith("T") ? unit.substring(1) : unit;
  }

  static Optional<Reading> counted(Match match) {
    String unit = match.must("unit");
    if (match.has("some")) {
      return duration("PX", vague(unit));
    }
    BigDecimal number = number(match);
    Optional<String> half = halved(match, number, unit);
    return half.isPresent() ? duration(half.orElseThrow()) : duration(whole(number, unit));
  }

  private static String whole(BigDecimal number, String unit) {
    BigDecimal scaled = number.multiply(BigDecimal.valueOf(scale(unit)));
    String amount = scaled.stripTrailingZeros().toPlainString();
    return (unit.startsWith("T") ? "PT" : "P") + amount + letter(base(unit));
  }

  /** "Half a year", "two and a half years": with the half in the next smaller unit. */
  private static Optional<String> halved(Match match, BigDecimal number, String unit) {
    boolean half = match.has("fraction");
    if ((!half && number.compareTo(BigDecimal.valueOf(0.5)) != 0) || !HALVES.containsKey(unit)) {
      return Optional.empty();
    }
    String rest = HALVES.getOrDefault(unit, "");
    String prefix = unit.startsWith("T") ? "PT" : "P";
    return Optional.of(half ? whole(number, unit) + rest : prefix + rest);
  }

  private static String vague(String unit) {
    return switch (unit) {
      case "10Y" -> "DE";
      case "100Y" -> "CE";
      default -> base(unit);
    };
  }

  private static String base(String unit) {
    return switch (unit) {
      case "10Y", "100Y", "1000Y" -> "Y";
      case "F" -> "W";
      default -> unit;
    };
  }

  static int scale(String unit) {
    return SCALE.getOrDefault(unit, 1);
  }

  /** The first number of the match: of "two to three weeks", two. */
  private static BigDecimal number(Match match) {
    List<String> numbers =
        match.values().getOrDefault("number", match.values().getOrDefault("one", List.of("1")));
    String first = numbers.getFirst().replace(",", "");
    if (first.equals("a") || first.equals("an")) {
      return BigDecimal.ONE;
    }
    return Character.isLetter(first.charAt(0))
        ? BigDecimal.valueOf(Dates.tens(first))
        : new BigDecimal(first);
  }

  /** How many units, halves too. */
  static BigDecimal amount(Match match) {
    return match.has("fraction") ? number(match).add(HALF) : number(match);
  }

  private static Optional<Reading> set(Match match) {
    return Optional.of(Reading.plain(TimeExpression.Type.SET, setValue(match)));
  }

  private static String setValue(Match match) {
    if (match.has("daily")) {
      return match.must("daily");
    }
    Optional<String> day = match.get("weekday").or(() -> match.get("weekdays"));
    if (day.isPresent()) {
      return "XXXX-WXX-" + day.orElseThrow() + match.part().or(() -> match.get("parts")).orElse("");
    }
    if (match.has("month")) {
      return "XXXX-" + Stretch.padded(match.mustNumber("month"), 2);
    }
    Optional<String> part = match.part();
    if (part.isPresent()) {
      return "XXXX-XX-XX" + part.orElseThrow();
    }
    String unit = match.must("unit");
    return whole(
        match.has("number") ? number(match) : BigDecimal.valueOf(match.number("each").orElse(1)),
        unit);
  }
}
