package org.tocsin.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tocsin.text.Span;

/** Sentences of unlabelled text that read like news, each once, in an order of chance. */
final class NewsSentences {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 40;
  private static final String ENDS = ".?!\"”'’";

  private NewsSentences() {}

  /** At most so many sentences of a file with one paragraph a line, cut into words. */
  static List<List<String>> read(Path file, int most, long seed) throws IOException {
    List<String> paragraphs = new ArrayList<>(Files.readAllLines(file));
    Collections.shuffle(paragraphs, new Random(seed));
    Set<List<String>> seen = new HashSet<>();
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < paragraphs.size() && sentences.size() < most; i++) {
      String paragraph = paragraphs.get(i);
      for (List<Span> spans : Engine.words(paragraph)) {
        List<String> forms = spans.stream().map(span -> span.of(paragraph)).toList();
        if (isNews(forms) && seen.add(forms)) {
          sentences.add(forms);
        }
      }
    }
    return sentences.subList(0, Math.min(most, sentences.size()));
  }

  private static boolean isNews(List<String> forms) {
    int figures = 0;
    int capitals = 0;
    for (String form : forms) {
      figures += form.chars().anyMatch(Character::isDigit) || form.equals("<") ? 1 : 0;
      capitals += form.length() > 3 && form.chars().allMatch(Character::isUpperCase) ? 1 : 0;
    }
    char first = forms.getFirst().charAt(0);
    return forms.size() >= SHORTEST
        && forms.size() <= LONGEST
        && figures * 10 <= forms.size()
        && capitals * 10 <= forms.size()
        && (Character.isUpperCase(first) || first == '"' || first == '“')
        && ENDS.indexOf(forms.getLast().charAt(0)) >= 0;
  }
}
