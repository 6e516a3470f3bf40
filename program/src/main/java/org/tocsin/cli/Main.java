package org.tocsin.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code tocsin COMMAND}. */
@Command(
    name = "tocsin",
    mixinStandardHelpOptions = true,
    description = "Reads the news and keeps the record: who did what to whom, who threatened whom.",
    subcommands = {
      ReadCommand.class,
      ListCommand.class,
      ExportCommand.class,
      ExplainCommand.class,
      RulesCommand.class,
      EvalCommand.class
    })
public final class Main {
  Main() {}

  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }
}
