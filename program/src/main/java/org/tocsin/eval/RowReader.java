package org.tocsin.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Labelled rows: JSON Lines, or a treebank in CoNLL-U, a row a document; either may be gzipped. */
final class RowReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String DOCUMENT = "# newdoc";

  private RowReader() {}

  static List<JsonNode> read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    String content = content(file, name.endsWith(".gz"));
    return name.contains(".conllu") ? documents(content) : lines(content);
  }

  private static String content(Path file, boolean zipped) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = zipped ? new GZIPInputStream(in) : in) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<JsonNode> lines(String content) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : content.split("\n", -1)) {
      if (!line.isBlank()) {
        rows.add(JSON.readTree(line));
      }
    }
    return rows;
  }

  private static List<JsonNode> documents(String content) {
    List<JsonNode> rows = new ArrayList<>();
    int start = 0;
    while (start < content.length()) {
      int next = content.indexOf("\n" + DOCUMENT, start);
      int end = next < 0 ? content.length() : next + 1;
      rows.add(JSON.createObjectNode().put("conllu", content.substring(start, end)));
      start = end;
    }
    return rows;
  }
}
