package org.tocsin.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The measured figures, from the document that keeps them. */
final class Accuracy {
  private static final List<List<String>> ROWS = read();

  private Accuracy() {}

  /** Task, what was measured, and the figures of others where they are known. */
  static List<List<String>> rows() {
    return ROWS;
  }

  private static List<List<String>> read() {
    try (InputStream in = Accuracy.class.getResourceAsStream("evaluation.md")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its figures");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .dropWhile(line -> !line.startsWith("| task |"))
          .takeWhile(line -> line.startsWith("|"))
          .skip(2)
          .map(Accuracy::row)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(String line) {
    List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    return List.of(cells.get(1), cells.get(3), cells.get(5));
  }
}
