package org.tocsin.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The help of every command as one page. */
final class Reference {
  private final StringBuilder page = new StringBuilder();

  private Reference() {}

  static String markdown(CommandLine program) {
    Reference reference = new Reference();
    reference.page.append(
        """
        # Commands
        Made by `tocsin docs`; what each command says to `--help`.

        Exit codes: 0 all went well, 1 a test of the rules failed, 2 wrong usage or a file that cannot be
        used, 3 some input had a problem. Output goes to standard output, progress and problems to standard error. Colours
        appear on a terminal only, and not where `NO_COLOR` is set; `COLUMNS` says how wide it is.
        """);
    reference.command(program);
    return reference.page.toString();
  }

  private void command(CommandLine command) {
    if (command.getCommandSpec().usageMessage().hidden()) {
      return;
    }
    page.append("\n## ").append(command.getCommandSpec().qualifiedName()).append("\n```\n");
    page.append(command.getUsageMessage(Ansi.OFF).stripTrailing().replace("\r", ""));
    page.append("\n```\n");
    command.getSubcommands().values().stream().distinct().forEach(this::command);
  }
}
