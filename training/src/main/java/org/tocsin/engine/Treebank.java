package org.tocsin.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Reads CoNLL-U, gzipped. */
final class Treebank {
  static final int EWT = 0;

  /** Genres of GUM whose texts must not be used commercially. */
  static final Set<String> CLOSED = Set.of("essay", "fiction", "letter", "podcast", "whow");

  private static final String DOCUMENT = "# newdoc id = ";

  private Treebank() {}

  /** The sentences of a file, without the documents of the genres named. */
  static List<Gold> read(Path file, int bank, Set<String> without) throws IOException {
    List<Gold> sentences = new ArrayList<>();
    List<String[]> lines = new ArrayList<>();
    boolean open = true;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith(DOCUMENT)) {
          open = !without.contains(genre(line.substring(DOCUMENT.length())));
        } else if (line.isEmpty() && !lines.isEmpty()) {
          if (open) {
            sentences.add(gold(lines, bank));
          }
          lines.clear();
        } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
          String[] fields = line.split("\t", -1);
          if (fields[0].chars().allMatch(Character::isDigit)) {
            lines.add(fields);
          }
        }
      }
    }
    return sentences;
  }

  private static String genre(String document) {
    String[] parts = document.split("_", -1);
    return parts.length > 1 ? parts[1] : "";
  }

  private static Gold gold(List<String[]> lines, int bank) {
    List<Integer> heads = lines.stream().map(f -> Integer.valueOf(f[6])).toList();
    return new Gold(
        bank,
        column(lines, 1),
        column(lines, 3),
        column(lines, 4),
        column(lines, 5),
        heads,
        column(lines, 7),
        Mentions.heads(column(lines, 9), heads),
        bank == Model.GUM);
  }

  private static List<String> column(List<String[]> lines, int column) {
    return lines.stream().map(f -> f[column]).toList();
  }
}
