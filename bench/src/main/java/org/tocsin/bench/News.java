package org.tocsin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tocsin.rule.Example;
import org.tocsin.rule.Lexicon;

/**
 * The text that is read.
 *
 * @param articles each of some sentences, one space apart
 * @param sentences how many lines of the file they are made of
 */
record News(List<String> articles, int sentences) {
  private static final int EXAMPLES = 20;

  News {
    articles = List.copyOf(articles);
  }

  /** Reads a file of one sentence a line, articles one blank line apart. */
  static News read(Path file, int most) throws IOException {
    return of(Files.readAllLines(file), most);
  }

  static News of(List<String> lines, int most) {
    List<String> articles = new ArrayList<>();
    List<String> article = new ArrayList<>();
    int sentences = 0;
    for (String line : lines) {
      if (line.isBlank() && !article.isEmpty()) {
        articles.add(String.join(" ", article));
        article.clear();
      } else if (!line.isBlank() && sentences < most) {
        article.add(line.strip());
        sentences++;
      }
    }
    if (!article.isEmpty()) {
      articles.add(String.join(" ", article));
    }
    return new News(articles, sentences);
  }

  /** The sentences of a file for each article, {@code most} of them, or of the rules' examples. */
  static News ofFileOrExamples(String file, int most) throws IOException {
    return file.isEmpty() ? of(examples(), most) : read(Path.of(file), most);
  }

  /** The rules' examples, as articles of twenty. */
  static List<String> examples() {
    List<String> lines = new ArrayList<>();
    Lexicon.english().entries().stream()
        .flatMap(entry -> entry.examples().stream())
        .map(Example::text)
        .forEach(text -> lines.addAll(Arrays.asList(text.replace('\n', ' '), "")));
    List<String> grouped = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 2) {
      grouped.add(lines.get(i));
      if ((i / 2 + 1) % EXAMPLES == 0) {
        grouped.add("");
      }
    }
    return grouped;
  }
}
