package org.tocsin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.eval.Eval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "eval",
    description = "Measures accuracy on labelled data.",
    footer = {
      "",
      "Examples:",
      "  tocsin eval relations rows.jsonl",
      "  tocsin eval timexes rows.jsonl --json --predictions said.jsonl --errors 20"
    })
final class EvalCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      description = "What to measure: ${COMPLETION-CANDIDATES}.",
      completionCandidates = EvalCommand.Tasks.class)
  private String task = "";

  @Parameters(index = "1", paramLabel = "FILE", description = "The labelled rows, JSON Lines.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "One JSON object.")
  private boolean json;

  @Option(names = "--predictions", paramLabel = "OUT", description = "Write what was predicted.")
  private @Nullable Path predictions;

  @Option(names = "--errors", paramLabel = "N", description = "Print the N worst misses.")
  private int errors;

  @Override
  public Integer call() throws IOException {
    try {
      System.out.print(Eval.run(task, file, json, Optional.ofNullable(predictions), errors));
      return 0;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec().commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** For help and completion. */
  static final class Tasks implements Iterable<String> {
    Tasks() {}

    @Override
    public Iterator<String> iterator() {
      return Eval.tasks().iterator();
    }
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("picocli injects the spec");
    }
    return spec;
  }
}
