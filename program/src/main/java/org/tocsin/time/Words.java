package org.tocsin.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.text.Resource;

/** The lexicon of time: sections of words, each with a value. */
final class Words {
  static final String BLANK = "(?:[ \\t\\u00a0]+|[ \\t]*\\r?\\n[ \\t]*)";
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  static final String APOSTROPHE = "['’]";
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  private final Map<String, Section> sections;

  private Words(Map<String, Section> sections) {
    this.sections = sections;
  }

  /** Reads a resource of this package. */
  static Words load(String resource) {
    Map<String, List<String>> bodies = new HashMap<>();
    String current = "";
    for (String line : lines(resource)) {
      if (line.startsWith("[")) {
        current = line.substring(1, line.length() - 1);
      } else {
        bodies.computeIfAbsent(current, key -> new ArrayList<>()).add(line);
      }
    }
    return new Words(
        bodies.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> section(e.getValue()))));
  }

  /** The lines of a resource without comments and blank lines. */
  static List<String> lines(String resource) {
    return Resource.lines(Words.class, resource).stream().map(String::strip).toList();
  }

  /** Every run of letters in the resources, in lower case. */
  static Set<String> vocabulary(String... resources) {
    return Stream.of(resources)
        .flatMap(resource -> lines(resource).stream())
        .flatMap(line -> LETTERS.matcher(line).results())
        .map(m -> m.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A regular expression for the words of a section, the longest first. */
  String regex(String section) {
    return get(section).regex();
  }

  /** What a word of a section means; the word itself in lower case where the section is a regex. */
  String value(String section, String word) {
    String key = normal(word);
    return get(section).values().getOrDefault(key, key);
  }

  private Section get(String name) {
    Section section = sections.get(name);
    if (section == null) {
      throw new IllegalArgumentException("no section " + name + "; there are " + sections.keySet());
    }
    return section;
  }

  private static String normal(String word) {
    return BLANKS.matcher(word).replaceAll(" ").replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  private static Section section(List<String> body) {
    Map<String, String> values = new HashMap<>();
    List<String> words = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (String line : body) {
      if (line.startsWith("/")) {
        parts.add("(?:" + line.substring(1) + ")");
        continue;
      }
      String[] sides = line.split(" = ", 2);
      for (String word : sides[1].split(", ", -1)) {
        values.putIfAbsent(normal(word), sides[0]);
        words.add(word);
      }
    }
    words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
    words.forEach(word -> parts.add(quote(word)));
    return new Section("(?:" + String.join("|", parts) + ")", Map.copyOf(values));
  }

  private static String quote(String word) {
    String blank = literal(word).replace(" ", BLANK);
    if (!Character.isUpperCase(word.charAt(0))) {
      return blank;
    }
    return "(?-i:" + blank + "|" + literal(word.toUpperCase(Locale.ROOT)).replace(" ", BLANK) + ")";
  }

  private static String literal(String word) {
    return word.replace(".", "\\.").replace("'", APOSTROPHE);
  }

  private record Section(String regex, Map<String, String> values) {}
}
