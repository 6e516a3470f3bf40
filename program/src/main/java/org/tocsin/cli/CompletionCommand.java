package org.tocsin.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin completion}: what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    description = "Prints a script with which bash or zsh completes commands and options.",
    footer = {
      "",
      "Examples:",
      "  source <(tocsin completion bash)             for this shell",
      "  tocsin completion zsh >> ~/.zshrc            for every zsh to come"
    })
final class CompletionCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
  private Shell shell = Shell.BASH;

  private enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public void run() {
    CommandSpec known = Optional.ofNullable(spec).orElseThrow();
    String script = AutoComplete.bash("tocsin", Main.commandLine());
    String before =
        switch (shell) {
          case BASH -> "";
          case ZSH -> "autoload -U +X compinit && compinit\n";
        };
    known.commandLine().getOut().println(before + script);
  }
}
