package org.tocsin.rule;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tocsin.text.Resource;

/** Lists of words that rule files name as {@code @name}. */
final class WordClasses {
  private final SequencedMap<String, List<String>> classes;

  private WordClasses(SequencedMap<String, List<String>> classes) {
    this.classes = classes;
  }

  static WordClasses english() {
    return English.CLASSES;
  }

  /**
   * The words of a class, or the word itself where it names none.
   *
   * @throws IllegalArgumentException for a class that there is not
   */
  List<String> expand(String word) {
    if (!word.startsWith("@")) {
      return List.of(word);
    }
    List<String> words = classes.get(word.substring(1));
    if (words == null) {
      throw new IllegalArgumentException(
          "no class '" + word + "'; there are " + classes.sequencedKeySet());
    }
    return words;
  }

  @Override
  public String toString() {
    return classes.toString();
  }

  /** Lines {@code name: word, word}; a class may name those above it. */
  static WordClasses parse(String text) {
    WordClasses read = new WordClasses(new TreeMap<>());
    text.lines()
        .filter(line -> !line.isBlank() && line.charAt(0) != '#')
        .forEach(line -> {
          int colon = line.indexOf(':');
          List<String> words =
              Stream.of(line.substring(colon + 1).split(",", -1))
                  .map(String::strip)
                  .filter(word -> !word.isEmpty())
                  .flatMap(word -> read.expand(word).stream())
                  .distinct()
                  .toList();
          read.classes.merge(
              line.substring(0, colon).strip(),
              words,
              (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        });
    return read;
  }

  private static final class English {
    static final WordClasses CLASSES = parse(Resource.text(WordClasses.class, "en/classes.txt"));
  }
}
