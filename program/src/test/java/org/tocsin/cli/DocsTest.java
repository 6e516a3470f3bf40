package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

final class DocsTest {
  private static final Path DOCS = Path.of("..", "docs");

  static Stream<String> pages() {
    return DocsCommand.pages().sequencedKeySet().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatIsCommittedIsWhatTheProgramWrites(String page) throws IOException {
    assertThat(Files.readString(DOCS.resolve(page)))
        .as("docs/%s is out of date; './tocsin docs' writes it anew", page)
        .isEqualTo(DocsCommand.pages().get(page));
  }

  static Stream<CommandLine> commands() {
    return below(Main.commandLine());
  }

  private static Stream<CommandLine> below(CommandLine line) {
    return Stream.concat(
        Stream.of(line),
        line.getSubcommands().values().stream()
            .filter(c -> !c.getCommandSpec().usageMessage().hidden())
            .flatMap(DocsTest::below));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandShowsExamplesInItsHelp(CommandLine command) {
    assertThat(command.getUsageMessage(CommandLine.Help.Ansi.OFF))
        .contains("Example", "tocsin " + name(command));
  }

  private static String name(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    return name.equals("tocsin") ? "" : name.substring("tocsin ".length());
  }

  @Test
  void noLineOfTheHelpIsWiderThanATerminal() {
    assertThat(commands().map(CommandLine::getUsageMessage))
        .allSatisfy(usage -> assertThat(usage.lines()).allMatch(line -> line.length() <= 80));
  }
}
