package org.tocsin.record;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.rule.Entry;
import org.tocsin.rule.Example;
import org.tocsin.rule.Lexicon;

/** A rule as its file words it, with the example nearest to a sentence. */
record RuleText(Lexicon lexicon, Entry entry) {
  private static final int STEM = 5;

  /**
   * @param lemmas of the sentence
   */
  Explanation.Rule like(List<String> lemmas) {
    Set<String> wanted = lemmas.stream().map(RuleText::stem).collect(Collectors.toSet());
    return new Explanation.Rule(
        entry.id(),
        entry.name(),
        lexicon.source(entry),
        entry.examples().stream()
            .filter(e -> e.must() && !e.missed())
            .max(
                Comparator.comparingDouble((Example e) -> likeness(e, wanted))
                    .thenComparing(Example::line, Comparator.reverseOrder()))
            .map(e -> new Explanation.Example(e.line(), e.text())),
        entry.examples().size());
  }

  /** Shared words over all words; the entry's own trigger counts as many. */
  private double likeness(Example example, Set<String> wanted) {
    Set<String> words = words(example.text()).collect(Collectors.toSet());
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(wanted);
    double score = (double) shared.size() / (words.size() + wanted.size() - shared.size());
    boolean trigger = entry.triggers().stream().anyMatch(t -> shared.contains(stem(t.head())));
    return trigger ? score + 1 : score;
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .map(RuleText::stem);
  }

  /** Inflected forms of a word mostly share their beginning. */
  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() <= STEM ? lower : lower.substring(0, STEM);
  }
}
