package org.tocsin.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the patterns: {@code MEANING: pattern} over the sections of the lexicon. */
final class Grammar {
  private static final Pattern FRAGMENT = Pattern.compile("<([a-z]\\w*)>");
  private static final Pattern SECTION = Pattern.compile("\\{(=?)([a-z]\\w*)(?::([^}]*))?\\}");
  private static final String END = "(?![\\p{L}\\p{N}]|-(?:old|ago|earlier)\\b)";

  private final Words words;
  private final Map<String, String> fragments = new HashMap<>();

  private Grammar(Words words) {
    this.words = words;
  }

  /** All rules of a resource, in its order. */
  static List<Rule> load(String resource, Words words) {
    Grammar grammar = new Grammar(words);
    List<Rule> rules = new ArrayList<>();
    for (String line : Words.lines(resource)) {
      if (line.startsWith("let ")) {
        String[] sides = line.substring(4).split(" = ", 2);
        grammar.fragments.put(sides[0], grammar.unfold(sides[1]));
      } else {
        String[] sides = line.split(": ", 2);
        rules.add(grammar.rule(Meaning.valueOf(sides[0]), sides[1]));
      }
    }
    return List.copyOf(rules);
  }

  private String unfold(String pattern) {
    return FRAGMENT
        .matcher(pattern)
        .replaceAll(m -> Matcher.quoteReplacement(fragments.getOrDefault(m.group(1), m.group())));
  }

  private Rule rule(Meaning meaning, String line) {
    SequencedMap<String, Rule.Slot> slots = new LinkedHashMap<>();
    String blanks =
        unfold(line)
            .replaceAll("(?<!\\\\)\\((?!\\?)", "(?:")
            .replace("~", "(?: |-)")
            .replace("'", Words.APOSTROPHE)
            .replace(" ", Words.BLANK);
    Matcher m = SECTION.matcher(blanks);
    StringBuilder regex = new StringBuilder();
    while (m.find()) {
      m.appendReplacement(regex, "");
      regex.append(slot(m, slots));
    }
    m.appendTail(regex);
    Pattern compiled = Pattern.compile("(?:" + regex + ")" + END, Pattern.CASE_INSENSITIVE);
    return new Rule(meaning, compiled, slots);
  }

  private String slot(Matcher m, Map<String, Rule.Slot> slots) {
    String section = m.group(2);
    if (!m.group(1).isEmpty()) {
      return words.regex(section);
    }
    String group = "g" + slots.size();
    String constant = m.group(3);
    slots.put(group, new Rule.Slot(section, constant == null ? "" : constant));
    return "(?<" + group + ">" + (constant == null ? words.regex(section) : "") + ")";
  }
}
