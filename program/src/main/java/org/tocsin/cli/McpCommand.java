package org.tocsin.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.api.Mcp;
import org.tocsin.record.LiveRecord;
import org.tocsin.record.RecordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
  private static final int SECONDS = 30;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final RecordOption record = new RecordOption();

  @Override
  public Integer call() throws InterruptedException {
    CommandSpec known = Optional.ofNullable(spec).orElseThrow();
    try (LiveRecord live = LiveRecord.open(record.file(), SECONDS)) {
      PrintStream protocol = System.out;
      // Whatever a library prints must not stand between two messages.
      System.setOut(System.err);
      new Mcp(live, Running::explainer).serve(Version.program(), System.in, protocol);
      return 0;
    } catch (RecordException e) {
      throw new ParameterException(known.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
