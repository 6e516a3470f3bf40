package org.tocsin.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The project's own labelled sentences: no change may take much from what they measured. */
final class LabelledTest {
  private static final Path LABELLED = Path.of("../labelled");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static Path file(String name) {
    return LABELLED.resolve(name + ".jsonl");
  }

  /** Measures and their floors, one after the other. */
  @ParameterizedTest
  @CsvSource({
    "threats, threats, F1=.83",
    "threats, threats-unseen, F1=.80",
    "relations, relations, macroF1=.83",
    "triples, triples, overlap source F1=.78;overlap mutual F1=.62",
    "timexes, timexes, valueF1=.88",
    "attributions, attributions, f1@0.3=.88",
    "events, events, P=.75;R=.49;parties=.69",
    "events, events-unseen, P=.58;R=.43;parties=.70",
    "events, headlines, P=.79;R=.62;parties=.84",
    "events, headlines-unseen, P=.74;R=.46;parties=.84",
  })
  void measuresAtLeast(String task, String name, String floors) throws IOException {
    JsonNode measures = JSON.readTree(Eval.run(task, file(name), true, Optional.empty(), 0));
    SoftAssertions soft = new SoftAssertions();
    for (String floor : floors.split(";", -1)) {
      String[] parts = floor.split("=", -1);
      soft.assertThat(measures.get(parts[0]).asDouble())
          .as(parts[0])
          .isGreaterThanOrEqualTo(Double.parseDouble(parts[1]));
    }
    soft.assertAll();
  }

  /** Whoever adds a row is told where its words are wrong. */
  @ParameterizedTest
  @CsvSource({"threats", "threats-unseen"})
  void termsStandInTheirSentence(String name) throws IOException {
    RowReader.read(file(name))
        .forEach(row ->
            row.properties().stream()
                .filter(e -> !e.getKey().matches("id|text|kind|threat"))
                .filter(e -> e.getValue().isTextual())
                .forEach(e ->
                    assertThat(row.get("text").asText())
                        .as("%s of %s", e.getKey(), row.get("id"))
                        .contains(e.getValue().asText())));
  }
}
