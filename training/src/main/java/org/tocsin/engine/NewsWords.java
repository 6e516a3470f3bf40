package org.tocsin.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Unlabelled text, one paragraph a line, cut roughly as the treebanks cut it. */
final class NewsWords {
  private static final Pattern WORD =
      Pattern.compile(
          "\\d[\\d,.:/]*\\d|\\d|(?:[A-Za-z]\\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Inc|Corp|Ltd)\\."
              + "|[\\p{L}]+?(?=n['’]t\\b)|n['’]t\\b|['’](?:s|re|ve|ll|d|m|S)\\b|[\\p{L}]+|\\.{2,}|\\S");

  private NewsWords() {}

  static List<List<String>> read(Path file) throws IOException {
    List<List<String>> paragraphs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      List<String> words = new ArrayList<>();
      Matcher matcher = WORD.matcher(line);
      while (matcher.find()) {
        words.add(matcher.group());
      }
      paragraphs.add(words);
    }
    return paragraphs;
  }
}
