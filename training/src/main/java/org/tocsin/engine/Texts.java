package org.tocsin.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the unlabelled text that {@link Train} learns words from: one paragraph a line, out of JSON
 * arrays of articles with {@code title} and {@code body} and of JSON Lines with {@code text}.
 */
public final class Texts {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SHORTEST = 21;
  private static final Pattern SPACE =
      Pattern.compile("[\\s\\x1C-\\x1F]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** In the Reuters articles a line goes on unless the next is indented. */
  private static final Pattern BROKEN_LINE =
      Pattern.compile("\n(?![\\s\\x1C-\\x1F]{2,})", Pattern.UNICODE_CHARACTER_CLASS);

  private final Set<String> seen = new HashSet<>();
  private final PrintWriter out;

  private Texts(PrintWriter out) {
    this.out = out;
  }

  /**
   * Reads and writes.
   *
   * @param args the file to write, then the files to read, in this order
   */
  public static void main(String[] args) throws IOException {
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8))) {
      Texts texts = new Texts(out);
      for (int i = 1; i < args.length; i++) {
        texts.read(Path.of(args[i]));
      }
    }
  }

  private void read(Path file) throws IOException {
    if (file.toString().endsWith(".jsonl")) {
      for (String line : Files.readAllLines(file)) {
        paragraphs(JSON.readTree(line).path("text").asText(""), true);
      }
    } else {
      for (JsonNode article : JSON.readTree(Files.readString(file))) {
        String body = BROKEN_LINE.matcher(article.path("body").asText("")).replaceAll(" ");
        paragraphs(article.path("title").asText("") + "\n\n" + body.replace("\u0003", ""), false);
      }
    }
  }

  private void paragraphs(String text, boolean once) {
    for (String line : text.split("\n", -1)) {
      String paragraph = SPACE.matcher(line).replaceAll(" ").strip();
      if (paragraph.codePointCount(0, paragraph.length()) >= SHORTEST
          && (!once || seen.add(paragraph))) {
        out.print(paragraph + "\n");
      }
    }
  }
}
