package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.coder.Coder;
import org.tocsin.coder.Findings;
import org.tocsin.engine.ParserChoice;
import org.tocsin.record.TestRecord;
import org.tocsin.text.Article;
import picocli.CommandLine;

final class MainTest {
  @TempDir Path folder = Path.of("");

  /** Exit code and what was printed, errors included. */
  private static String run(String... args) {
    StringWriter out = new StringWriter();
    CommandLine line =
        Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(out, true));
    return line.execute(args) + "\n" + out;
  }

  @Test
  void wrongUsageIsOneLineAndAHint() {
    assertThat(run("list", "events", "--since", "soon").lines()).hasSize(3);
    assertThat(run("list", "events", "--since", "soon"))
        .startsWith("2\n")
        .endsWith("'tocsin list --help' tells more.\n");
  }

  @Test
  void whatFilesDoIsToldInOneLine() throws IOException {
    Path none = folder.resolve("none").resolve("x.jsonl");
    assertThat(run("eval", "relations", none.toString()))
        .isEqualTo("2\ntocsin: " + none + ": no such file or folder; give one that is there\n");
    Path broken = Files.writeString(folder.resolve("broken.duckdb"), "no record ".repeat(1000));
    String said = run("read", "--record", broken.toString(), "../samples");
    assertThat(said).startsWith("2\ntocsin: " + broken + ": ");
    assertThat(said.lines()).hasSize(2);
  }

  @Test
  void anExportIntoAMissingFolderIsToldInOneLine() {
    Path record = folder.resolve("r.duckdb");
    TestRecord.write(record, TestRecord.story(1));
    String said =
        run(
            "export",
            "--format",
            "csv",
            "--record",
            record.toString(),
            "-o",
            folder.resolve("none/x.csv").toString());
    assertThat(said).startsWith("2\ntocsin: ").contains("no such file or folder");
    assertThat(said.lines()).hasSize(2);
  }

  @Test
  void aTakenPortIsWrongUsage() throws IOException {
    Path record = folder.resolve("r.duckdb");
    TestRecord.write(record, TestRecord.story(1));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(run("serve", "--record", record.toString(), "--port", port))
          .startsWith("2\nport " + port + " of 127.0.0.1 is taken");
    }
  }

  @Test
  void aMisspeltCommandIsCorrected() {
    assertThat(run("lits")).startsWith("2\n").contains("list");
  }

  @Test
  void aCommandWithoutSubcommandSaysSo() {
    assertThat(run()).startsWith("2\n").contains("Missing required subcommand");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "list", "explain", "rules", "eval", "completion"})
  void everyCommandAnswersToHelp(String command) {
    assertThat(run(command, "--help")).startsWith("0\n").contains("Usage: tocsin " + command);
  }

  @Test
  void commandsGoByTheNameTheyGiveThemselves() {
    assertThat(Main.commandLine().getSubcommands())
        .allSatisfy((name, line) ->
            assertThat(line.getCommand().getClass().getAnnotation(CommandLine.Command.class).name())
                .isEqualTo(name));
  }

  @Test
  void theSentenceForPracticeNeedsEveryPartOfTheCoder() {
    Findings findings =
        Coder.english()
            .code(
                Article.of(ReadCommand.PRACTICE, Optional.empty()), ParserChoice.chosen().parser());
    assertThat(findings.statements()).hasSize(1);
    assertThat(findings.events()).anyMatch(event -> event.place().isPresent());
  }

  @Test
  void theVersionIsNamed() {
    assertThat(run("--version")).startsWith("0\ntocsin ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void aCompletionScriptKnowsCommandsOptionsAndListings(String shell) {
    assertThat(run("completion", shell))
        .startsWith("0\n")
        .contains("explain", "--recipient", "dyads");
  }

  @Test
  void bashAcceptsTheCompletionScript() throws IOException, InterruptedException {
    Process bash;
    try {
      bash = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
    } catch (IOException e) {
      org.junit.jupiter.api.Assumptions.abort("no bash here: " + e.getMessage());
      return;
    }
    String script = run("completion", "bash").substring(2);
    try (var in = bash.getOutputStream()) {
      in.write(script.getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(said).isEmpty();
  }
}
