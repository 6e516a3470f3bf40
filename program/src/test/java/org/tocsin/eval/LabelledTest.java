package org.tocsin.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.engine.Engine;
import org.tocsin.syntax.Parser;

/** The project's own labelled sentences: no change may take much from what they measured. */
final class LabelledTest {
  private static final Parser PARSER = Engine.english();
  private static final Path LABELLED = Path.of("../labelled");

  private static Result run(Task task, String file) throws IOException {
    Path path = LABELLED.resolve(file + ".jsonl");
    return task.run(RowReader.read(path), new EvalContext(LABELLED, PARSER));
  }

  private static Task task(String name) {
    return switch (name) {
      case "threats", "threats-unseen" -> new ThreatTask();
      case "relations" -> new RelationTask();
      case "triples" -> new TripleTask();
      case "timexes" -> new TimexTask();
      case "attributions" -> new AttributionTask();
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "threats, F1, .83",
    "threats-unseen, F1, .80",
    "relations, macroF1, .83",
    "triples, overlap source F1, .78",
    "triples, overlap mutual F1, .62",
    "timexes, valueF1, .88",
    "attributions, f1@0.3, .88",
  })
  void measuresAtLeast(String file, String measure, double floor) throws IOException {
    assertThat(run(task(file), file).measures().get(measure)).isGreaterThanOrEqualTo(floor);
  }

  /** Whoever adds a row is told where its offsets or words are wrong. */
  @ParameterizedTest
  @CsvSource({"threats", "threats-unseen"})
  void termsStandInTheirSentence(String file) throws IOException {
    RowReader.read(LABELLED.resolve(file + ".jsonl"))
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
