package org.tocsin.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.api.Mcp;
import org.tocsin.coder.Scorer;
import org.tocsin.engine.Engine;
import org.tocsin.record.Explainer;
import org.tocsin.record.ExplanationJson;
import org.tocsin.record.RecordException;
import org.tocsin.record.RecordFile;
import org.tocsin.record.RecordReader;
import org.tocsin.rule.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tocsin mcp}: the record for assistants. */
@Command(
    name = "mcp",
    description =
        "Serves the record to an assistant by the Model Context Protocol on standard input and"
            + " output: the tools search, pair, threats and explain.",
    footer = {"", "Example, the command in an assistant's settings:", "  tocsin mcp --record FILE"})
final class McpCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--record",
      paramLabel = "FILE",
      defaultValue = "record.duckdb",
      description = "The record (default: ${DEFAULT-VALUE}).")
  private Path record = Path.of("record.duckdb");

  @Override
  public Integer call() throws InterruptedException {
    CommandSpec known = Optional.ofNullable(spec).orElseThrow();
    try {
      RecordReader.open(record).close();
    } catch (RecordException e) {
      throw new ParameterException(known.commandLine(), String.valueOf(e.getMessage()), e);
    }
    PrintStream protocol = System.out;
    // Whatever a library prints must not stand between two messages.
    System.setOut(System.err);
    new Mcp(() -> RecordReader.open(record), this::explain)
        .serve(Version.program(), System.in, protocol);
    return 0;
  }

  private ObjectNode explain(String id) {
    Lexicon lexicon = Lexicon.english();
    Scorer scorer = Scorer.english();
    Explainer explainer =
        new Explainer(
            lexicon,
            scorer,
            Engine::english,
            new RecordFile.Provenance(Version.program(), lexicon.hash(), scorer.hash()));
    try (Connection connection = RecordFile.openForReading(record)) {
      return ExplanationJson.of(explainer.explain(connection, id));
    } catch (SQLException e) {
      throw new IllegalArgumentException("the record cannot be read: " + e.getMessage(), e);
    }
  }
}
