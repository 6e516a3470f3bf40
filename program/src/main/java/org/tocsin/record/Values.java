package org.tocsin.record;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.coder.Factuality;
import org.tocsin.coder.Terms;
import org.tocsin.ontology.Context;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;
import org.tocsin.ontology.Sector;

/** Which values a field takes, and their one spelling. */
enum Values {
  WORD("text of 1 to 300 characters") {
    @Override
    Optional<String> canonical(String value) {
      return value.isEmpty() || value.length() > 300 ? Optional.empty() : Optional.of(value);
    }
  },
  PAIR("two parties as RUS~KAZ") {
    @Override
    Optional<String> canonical(String value) {
      return Optional.of(value).filter(v -> v.length() <= 300 && v.matches("[^~]+~[^~]+"));
    }
  },
  COUNTRY("an ISO 3166 alpha-3 code as KAZ") {
    @Override
    Optional<String> canonical(String value) {
      return Optional.of(value.toUpperCase(Locale.ROOT)).filter(v -> CODE.matcher(v).matches());
    }
  },
  DATE("a date as 2022-01-20") {
    @Override
    Optional<String> canonical(String value) {
      try {
        return Optional.of(LocalDate.parse(value).toString()).filter(day -> day.length() == 10);
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
  },
  KIND(Stream.of("event", "statement", "threat")),
  SECTOR(names(Sector.values())),
  TYPE(names(EventType.values())),
  MODE(Arrays.stream(Mode.values()).map(Mode::code)),
  CONTEXT(Arrays.stream(Context.values()).map(Context::code)),
  QUAD(Stream.of("1", "2", "3", "4")),
  FACTUALITY(Arrays.stream(Factuality.values()).map(Factuality::code)),
  TERMS(names(Terms.Kind.values()).map(name -> name.toLowerCase(Locale.ROOT))),
  OUTCOME(Arrays.stream(Outcome.values()).map(Outcome::code));

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  private final String takes;

  @SuppressWarnings("ImmutableEnumChecker") // never changed once filled
  private final Map<String, String> closed;

  Values(String takes) {
    this.takes = takes;
    closed = Map.of();
  }

  Values(Stream<String> list) {
    Map<String, String> all = new TreeMap<>();
    list.forEach(value -> all.put(value.toLowerCase(Locale.ROOT), value));
    closed = all;
    takes = "one of " + String.join(", ", all.values());
  }

  private static Stream<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name);
  }

  String takes() {
    return takes;
  }

  Optional<String> canonical(String value) {
    return Optional.ofNullable(closed.get(value.toLowerCase(Locale.ROOT)));
  }
}
