package org.tocsin.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tocsin.text.Resource;

/** Tells languages apart by their script and their commonest small words. */
final class Languages {
  private static final int SAMPLE = 6_000;
  private static final int ENOUGH_WORDS = 15;
  private static final double ENOUGH_HITS = 0.1;

  /** How many times as many words as English another language must have; they share "a", "to". */
  private static final double FOREIGN = 1.5;

  private static final int ENOUGH_LETTERS = 20;
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}']+");

  private final Map<String, List<String>> languagesByWord;

  private Languages(Map<String, List<String>> languagesByWord) {
    this.languagesByWord = Map.copyOf(languagesByWord);
  }

  static Languages load() {
    Map<String, List<String>> words = new HashMap<>();
    Resource.lists(Languages.class, "languages.txt")
        .forEach((language, own) ->
            own.forEach(word -> words.computeIfAbsent(word, _ -> new ArrayList<>()).add(language)));
    return new Languages(words);
  }

  /** ISO 639-1, or empty where the text is too short or like none that is known. */
  Optional<String> detect(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    Optional<String> byScript = byScript(sample);
    return byScript.isPresent() ? byScript : byWords(sample);
  }

  private static Optional<String> byScript(String sample) {
    Map<Character.UnicodeScript, Integer> counts = new LinkedHashMap<>();
    int[] letters = {0};
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> {
          counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
          letters[0]++;
        });
    if (letters[0] < ENOUGH_LETTERS) {
      return Optional.empty();
    }
    if (counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) * 10 > letters[0]) {
      return Optional.of("ja");
    }
    return counts.entrySet().stream()
        .filter(e -> e.getValue() * 2 > letters[0])
        .findFirst()
        .flatMap(e -> language(e.getKey()));
  }

  /** Where a script stands for one language; Latin, Cyrillic and Arabic need their words. */
  private static Optional<String> language(Character.UnicodeScript script) {
    return Optional.ofNullable(
        Map.ofEntries(
                Map.entry(Character.UnicodeScript.HAN, "zh"),
                Map.entry(Character.UnicodeScript.HANGUL, "ko"),
                Map.entry(Character.UnicodeScript.KATAKANA, "ja"),
                Map.entry(Character.UnicodeScript.GREEK, "el"),
                Map.entry(Character.UnicodeScript.HEBREW, "he"),
                Map.entry(Character.UnicodeScript.THAI, "th"),
                Map.entry(Character.UnicodeScript.DEVANAGARI, "hi"),
                Map.entry(Character.UnicodeScript.BENGALI, "bn"),
                Map.entry(Character.UnicodeScript.TAMIL, "ta"),
                Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
                Map.entry(Character.UnicodeScript.ARMENIAN, "hy"))
            .get(script));
  }

  private Optional<String> byWords(String sample) {
    List<String> tokens =
        NOT_LETTERS
            .splitAsStream(sample.toLowerCase(Locale.ROOT).replace('’', '\''))
            .filter(token -> !token.isEmpty())
            .toList();
    if (tokens.size() < ENOUGH_WORDS) {
      return Optional.empty();
    }
    SequencedMap<String, Integer> hits = new TreeMap<>();
    for (String token : tokens) {
      languagesByWord.getOrDefault(token, List.of()).forEach(l -> hits.merge(l, 1, Integer::sum));
    }
    int english = hits.getOrDefault("en", 0);
    return hits.entrySet().stream()
        .filter(e -> e.getValue() >= ENOUGH_HITS * tokens.size())
        .filter(e -> e.getKey().equals("en") || e.getValue() > FOREIGN * english)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }
}
