package org.tocsin.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Quad;
import org.tocsin.ontology.Sector;
import org.tocsin.record.Field;

/** Codes in words. */
final class Names {
  private static final Map<String, String> COUNTRIES = countries();

  private Names() {}

  private static Map<String, String> countries() {
    Map<String, String> names = new HashMap<>();
    for (String two : Locale.getISOCountries()) {
      Locale country = Locale.of("", two);
      try {
        names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
      } catch (MissingResourceException e) {
        // A code without a code of three letters is none that the record uses.
      }
    }
    names.put("KOS", "Kosovo");
    return Collections.unmodifiableMap(names);
  }

  /** A country's name, or what was given where it is no code of one. */
  static String country(String code) {
    return COUNTRIES.getOrDefault(code, code);
  }

  /** A party as filters name it, in words: {@code RUS:GOV}, {@code KAZ}, a name. */
  static String party(String party) {
    int colon = party.indexOf(':');
    if (colon < 0) {
      return country(party);
    }
    String country = country(party.substring(0, colon));
    return (country + " " + sector(party.substring(colon + 1))).strip();
  }

  static String sector(String code) {
    return Sector.of(code).map(Sector::meaning).orElse(code);
  }

  static String type(EventType type) {
    return words(type.name());
  }

  static String quad(int number) {
    return Arrays.stream(Quad.values())
        .filter(quad -> quad.number() == number)
        .map(quad -> words(quad.name()))
        .findFirst()
        .orElse("");
  }

  /** A filter's value in words. */
  static String value(Field field, String value) {
    return switch (field) {
      case ACTOR, RECIPIENT -> party(value);
      case PAIR ->
          party(value.substring(0, value.indexOf('~')))
              + " – "
              + party(value.substring(value.indexOf('~') + 1));
      case COUNTRY -> country(value);
      case SECTOR -> sector(value);
      case TYPE, CONTEXT, MODE -> words(value);
      case QUAD -> quad(Integer.parseInt(value));
      case OUTCOME -> words(value).toLowerCase(Locale.ROOT);
      case KIND, ID, ARTICLE, FACTUALITY, TERMS, OUTLET, PLACE, SINCE, UNTIL, TEXT -> value;
    };
  }

  /** {@code MARTIAL_LAW} as "Martial law". */
  static String words(String code) {
    String words = code.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
