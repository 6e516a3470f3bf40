package org.tocsin.cli;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.Explainer;
import org.tocsin.record.Explanation;
import org.tocsin.record.ExplanationJson;
import org.tocsin.record.RecordException;
import org.tocsin.record.RecordFile;
import org.tocsin.record.UnknownFindingException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin explain}: why a finding is in the record. */
@Command(
    name = "explain",
    description =
        "Shows how a finding came about: its sentence with the evidence marked, the tree, the rule,"
            + " the scorer's decision, and every step.",
    footer = {
      "",
      "Examples:",
      "  tocsin explain e4ae475f2fd667f8",
      "  tocsin explain e4ae --full",
      "  tocsin explain e4ae475f2fd667f8 --json | jq .decision"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int NARROWEST = 60;
  private static final int WIDEST = 100;
  private static final int USUAL = 80;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "Ids of findings, or their first digits.")
  private List<String> ids = new ArrayList<>();

  @Mixin private final RecordOption record = new RecordOption();

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Option(names = "--full", description = "Every word of the tree and all of the rule.")
  private boolean full;

  @Override
  public Integer call() {
    CommandSpec known = Optional.ofNullable(spec).orElseThrow();
    Explainer explainer = Running.explainer();
    try (Connection connection = RecordFile.openForReading(record.file())) {
      List<Explanation> told = ids.stream().map(id -> explainer.explain(connection, id)).toList();
      print(told, known.commandLine().getOut());
      return 0;
    } catch (UnknownFindingException e) {
      known.commandLine().getErr().println(e.getMessage());
      return known.exitCodeOnInvalidInput();
    } catch (SQLException | RecordException e) {
      throw new ParameterException(known.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void print(List<Explanation> told, PrintWriter out) {
    for (Explanation explanation : told) {
      out.println(
          json
              ? ExplanationJson.line(explanation)
              : ExplanationText.of(explanation, columns(), full, Paint.auto()));
    }
    out.flush();
  }

  private static int columns() {
    String columns = Optional.ofNullable(System.getenv("COLUMNS")).orElse("");
    return columns.matches("[0-9]{1,4}")
        ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST)
        : USUAL;
  }
}
