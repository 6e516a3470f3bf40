package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.coder.Coder;
import org.tocsin.coder.Findings;
import org.tocsin.reader.Articles;
import org.tocsin.record.RecordFile;
import org.tocsin.syntax.Parser;

class ReadingTest {
  private static final String LINES =
      """
      {"id":"1","language":"en","text":"The minister met the envoy on Monday in the capital."}
      {"id":"2","language":"en","text":"This one is the end of the parser of the house."}
      {"id":"3","language":"en","text":"The envoy left the capital on Tuesday, they said."}
      """;

  @TempDir Path folder;
  private final List<String> parsed = new ArrayList<>();

  /** Keeps what was printed. */
  private record Kept(List<Findings> printed, boolean repeats) implements Printer {
    @Override
    public void print(Findings findings) {
      printed.add(findings);
    }
  }

  private List<Findings> read(boolean repeats, int exit) throws IOException {
    Path file = Files.writeString(folder.resolve("in.jsonl"), LINES);
    Parser parser =
        text -> {
          parsed.add(text);
          if (text.contains("parser")) {
            throw new IllegalStateException("no tree");
          }
          return List.of();
        };
    Kept kept = new Kept(new ArrayList<>(), repeats);
    try (RecordFile record =
            RecordFile.open(folder.resolve("r.duckdb"), new RecordFile.Provenance("1", "2", "3"));
        Articles articles =
            Articles.read(
                List.of(file.toString()),
                new ByteArrayInputStream(new byte[0]),
                Optional.empty())) {
      Progress progress = Progress.on(new PrintStream(OutputStream.nullOutputStream()), articles);
      assertThat(
              new Reading(Coder.english(), () -> parser, record, kept, progress).run(articles, 1))
          .isEqualTo(exit);
    }
    return kept.printed();
  }

  @Test
  void articleThatCannotBeCodedIsAProblemAndTheRestGoesOn() throws Exception {
    assertThat(read(false, 3)).hasSize(2);
  }

  @Test
  void articlesInTheRecordAreNotCodedAgain() throws Exception {
    read(false, 3);
    parsed.clear();
    assertThat(read(false, 3)).isEmpty();
    assertThat(parsed).singleElement().asString().contains("parser");
  }

  @Test
  void printerThatRepeatsGetsArticlesOfTheRecordToo() throws Exception {
    read(true, 3);
    assertThat(read(true, 3)).hasSize(2);
  }
}
