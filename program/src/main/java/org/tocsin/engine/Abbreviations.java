package org.tocsin.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tocsin.text.Resource;

/** Words that keep their stop. */
final class Abbreviations {

  /** How a word keeps it. */
  enum Kind {
    /** Never the last word of a sentence: Mr. */
    TITLE,
    /** Perhaps the last word of a sentence: Inc. */
    PLAIN,
    /** Only before a number: No. */
    NUMBER
  }

  private static final Abbreviations ENGLISH =
      parse(Resource.lines(Abbreviations.class, "en/abbreviations.txt"));

  private final Map<String, Kind> kinds;

  private Abbreviations(Map<String, Kind> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  static Abbreviations english() {
    return ENGLISH;
  }

  /** Reads lines of a kind and its words. */
  static Abbreviations parse(List<String> lines) {
    Map<String, Kind> kinds = new HashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
      for (int i = 1; i < words.length; i++) {
        kinds.putIfAbsent(words[i], kind);
        kinds.putIfAbsent(capital(words[i]), kind);
        kinds.putIfAbsent(words[i].toUpperCase(Locale.ROOT), kind);
      }
    }
    return new Abbreviations(kinds);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The kind of a word given without its stop. */
  Optional<Kind> kind(String word) {
    return Optional.ofNullable(kinds.get(word));
  }
}
