package org.tocsin.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.text.Resource;

/** Forms of verbs that are listed, irregular ones and those that English makes by rule. */
final class Verbs {
  private static final Pattern CONSONANT_Y = Pattern.compile("[^aeiou]y$");

  /** What may double its last letter, as "patrol" does, and what must, as "stop". */
  private static final Pattern DOUBLING = Pattern.compile("[aeiou][^aeiouwxy]$");

  private static final Pattern SHORT = Pattern.compile("([^aeiou]|qu)*[aeiou][^aeiouwxy]");

  private final Map<String, String> bases = new HashMap<>();

  private Verbs(List<String> lines) {
    Set<String> shared = new HashSet<>();
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      Set<String> forms = new HashSet<>(List.of(words).subList(1, words.length));
      forms.addAll(regular(words[0]));
      for (String form : forms) {
        if (bases.putIfAbsent(form, words[0]) != null) {
          shared.add(form);
        }
      }
    }
    shared.forEach(bases::remove);
  }

  static Verbs english() {
    return English.VERBS;
  }

  /** Lines of a verb and its irregular forms. */
  static Verbs parse(List<String> lines) {
    return new Verbs(lines);
  }

  /** The one listed verb of which a word in lower case is an inflected form. */
  Optional<String> base(String form) {
    return Optional.ofNullable(bases.get(form));
  }

  private static Set<String> regular(String verb) {
    if (verb.endsWith("e")) {
      String stem = verb.substring(0, verb.length() - 1);
      String before = verb.endsWith("ie") ? verb.substring(0, verb.length() - 2) + "y" : stem;
      return Set.of(verb + "s", verb + "d", (verb.endsWith("ee") ? verb : before) + "ing");
    }
    if (CONSONANT_Y.matcher(verb).find()) {
      String stem = verb.substring(0, verb.length() - 1);
      return Set.of(stem + "ies", stem + "ied", verb + "ing");
    }
    Set<String> forms = new HashSet<>(Set.of(verb + "s", verb + "es"));
    if (DOUBLING.matcher(verb).find()) {
      String doubled = verb + verb.charAt(verb.length() - 1);
      forms.addAll(Set.of(doubled + "ed", doubled + "ing"));
    }
    if (!SHORT.matcher(verb).matches()) {
      forms.addAll(Set.of(verb + "ed", verb + "ing"));
    }
    return forms;
  }

  private static final class English {
    static final Verbs VERBS = parse(Resource.lines(Verbs.class, "en/verbs.txt"));
  }
}
