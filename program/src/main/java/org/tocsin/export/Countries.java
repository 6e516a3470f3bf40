package org.tocsin.export;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Countries in the codes of other schemes; all take ISO 3166 alpha-3, or KOS. */
public final class Countries {
  static final Table CODES = Table.read("countries.txt", " ");
  private static final Map<String, String> NAMES = names();

  private Countries() {}

  /** The English name; the code itself where there is none. */
  public static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }

  /** ISO 3166 numeric, three digits, or empty. */
  static String numeric(String code) {
    return CODES.cell(code, 1).orElse("");
  }

  /** FIPS 10-4, or empty. */
  static String fips(String code) {
    return CODES.cell(code, 2).orElse("");
  }

  /** Correlates of War number, or empty. */
  static String cow(String code) {
    return CODES.cell(code, 3).orElse("");
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String two : Locale.getISOCountries()) {
      Locale country = Locale.of("", two);
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    names.put("KOS", "Kosovo");
    return Collections.unmodifiableMap(names);
  }
}
