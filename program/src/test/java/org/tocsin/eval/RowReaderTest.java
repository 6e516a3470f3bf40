package org.tocsin.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowReaderTest {
  @TempDir Path folder;

  @Test
  void aLineSeparatorInsideAStringEndsNoRow() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(file, "{\"text\":\"one\u2028two\"}\n\n{\"text\":\"three\"}\r\n");
    assertThat(RowReader.read(file))
        .extracting(row -> row.get("text").asText())
        .containsExactly("one\u2028two", "three");
  }

  @Test
  void aZippedTreebankHasARowADocument() throws IOException {
    Path file = folder.resolve("a.conllu.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("# newdoc id = a\n# newpar\n# newdoc id = b\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(RowReader.read(file))
        .extracting((JsonNode row) -> row.get("conllu").asText())
        .containsExactly("# newdoc id = a\n# newpar\n", "# newdoc id = b\n");
  }
}
