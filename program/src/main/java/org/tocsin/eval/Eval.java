package org.tocsin.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.tocsin.engine.ParserChoice;
import org.tocsin.syntax.Parser;
import org.tocsin.syntax.Parsers;

/** Runs the tasks of the judge; the only class of this package that others know. */
public final class Eval {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** One line a task, in the order of the documentation. */
  private static final List<Task> TASKS =
      List.of( //
          new AttributionTask(), //
          new EventLocationTask(), //
          new EventTask(), //
          new HtmlTask(), //
          new RelationTask(), //
          new ThreatTask(), //
          new TimexTask(), //
          new ToponymTask(), //
          new TripleTask(), //
          new UdTask());

  private Eval() {}

  /** The names of all tasks. */
  public static List<String> tasks() {
    return TASKS.stream().map(Task::name).toList();
  }

  /**
   * Measures one task on a whole file.
   *
   * @param predictions where to write what was predicted, if anywhere
   * @param errors how many of the worst misses to print
   * @return lines for people, or one JSON object
   * @throws IllegalArgumentException where there is no such task
   */
  public static String run(
      String task, Path file, boolean json, Optional<Path> predictions, int errors)
      throws IOException {
    Task chosen =
        TASKS.stream()
            .filter(t -> t.name().equals(task))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no task " + task + "; there are " + tasks()));
    List<JsonNode> rows = RowReader.read(file);
    EvalContext context = new EvalContext(file.resolveSibling(""), parser());
    long start = System.nanoTime();
    Result result = chosen.run(rows, context);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (predictions.isPresent()) {
      Files.write(
          predictions.get(), result.predictions().stream().map(JsonNode::toString).toList());
    }
    return print(measures(result, rows.size(), seconds), json, result.misses(), errors);
  }

  /** The parser, loaded with its first text; keeps its trees where {@code tocsin.parses} says. */
  public static Parser parser() {
    ParserChoice choice = ParserChoice.chosen();
    Parser lazy = text -> choice.parser().parse(text);
    return Optional.ofNullable(System.getProperty("tocsin.parses"))
        .map(folder -> Parsers.cached(lazy, Path.of(folder, choice.folder())))
        .orElse(lazy);
  }

  private static SequencedMap<String, Double> measures(Result result, int rows, double seconds) {
    SequencedMap<String, Double> measures = new LinkedHashMap<>(result.measures());
    measures.put("rows", (double) rows);
    measures.put("seconds", seconds);
    measures.put("rowsPerSecond", rows / Math.max(seconds, 1e-9));
    return measures;
  }

  private static String print(
      SequencedMap<String, Double> measures, boolean json, List<String> misses, int errors)
      throws IOException {
    if (json) {
      return JSON.writeValueAsString(measures) + "\n";
    }
    StringBuilder out = new StringBuilder();
    measures.forEach((name, value) -> out.append("%-24s %.3f%n".formatted(name, value)));
    misses.stream().limit(errors).forEach(miss -> out.append('\n').append(miss).append('\n'));
    return out.toString();
  }
}
