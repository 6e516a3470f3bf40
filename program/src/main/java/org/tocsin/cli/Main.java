package org.tocsin.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: {@code tocsin COMMAND}. */
@Command(
    name = "tocsin",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads the news and keeps the record: who did what to whom, who threatened whom.",
    footer = {
      "",
      "Examples:",
      "  tocsin read samples/                          into ./record.duckdb",
      "  tocsin list threats --recipient KAZ           what it holds",
      "  tocsin explain e4ae475f2fd667f8               why it holds it",
      "  tocsin rules show coerce.rules:4              what it goes by",
      "",
      "'tocsin COMMAND --help' tells more."
    })
public final class Main {
  /** By name, in the order of the help: to ask each for its annotation slows each start. */
  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put(ReadCommand.NAME, ReadCommand.class);
    COMMANDS.put("list", ListCommand.class);
    COMMANDS.put("export", ExportCommand.class);
    COMMANDS.put("brief", BriefCommand.class);
    COMMANDS.put("mcp", McpCommand.class);
    COMMANDS.put("explain", ExplainCommand.class);
    COMMANDS.put("serve", ServeCommand.class);
    COMMANDS.put("rules", RulesCommand.class);
    COMMANDS.put("eval", EvalCommand.class);
    COMMANDS.put("completion", CompletionCommand.class);
    COMMANDS.put("docs", DocsCommand.class);
  }

  Main() {}

  public static void main(String[] args) {
    if (args.length > 1 && args[0].equals(ReadCommand.NAME)) {
      ReadCommand.load();
    }
    System.exit(commandLine(args).execute(args));
  }

  /** The whole program, ready to be described. */
  static CommandLine commandLine() {
    return commandLine(COMMANDS);
  }

  /** The program as far as arguments need it: to look into all commands slows each start. */
  static CommandLine commandLine(String[] args) {
    String name = args.length > 0 ? args[0] : "";
    Class<?> named = COMMANDS.get(name);
    return commandLine(named == null ? COMMANDS : Map.of(name, named));
  }

  private static CommandLine commandLine(Map<String, Class<?>> commands) {
    CommandLine line = new CommandLine(new Main());
    commands.forEach(line::addSubcommand);
    line.setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, args) -> wrong(e))
        .setExecutionExceptionHandler(new Failures());
    helpful(line);
    return line;
  }

  /** Every command answers to {@code --help}. */
  private static void helpful(CommandLine line) {
    for (CommandLine command : line.getSubcommands().values()) {
      OptionSpec help =
          OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build();
      command.getCommandSpec().addOption(help);
      helpful(command);
    }
  }

  /** Wrong usage is one line and where to read more, not the whole help. */
  private static int wrong(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    PrintWriter err = e.getCommandLine().getErr();
    err.println(e.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println("'" + command.qualifiedName() + " --help' tells more.");
    }
    return command.exitCodeOnInvalidInput();
  }
}
