package org.tocsin.cli;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, with a java command that only tells what it is given. */
class LauncherTest {
  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  @TempDir Path home;

  private String options = "";
  private String launcher = "tocsin";
  private Path from = Path.of("");
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void installs() throws IOException {
    from = home;
    Files.copy(Path.of("..", "tocsin"), home.resolve("tocsin"));
    Files.createDirectories(home.resolve("program/src/main"));
    Files.createDirectories(home.resolve("program/target"));
    Files.createDirectories(home.resolve("jdk/bin"));
    write("pom.xml", "");
    write("program/pom.xml", "");
    write("program/target/launchpath", "library.jar\n");
    write("jdk/release", "JAVA_VERSION=\"25.0.1\"\nJAVA_RUNTIME_VERSION=\"25.0.1+8\"\n");
    Path java = write("jdk/bin/java", "#!/bin/sh\nfor word; do echo \"$word\"; done\n");
    Files.setPosixFilePermissions(java, fromString("rwxr-xr-x"));
    write("small.txt", "Troops crossed the river.");
    write("large.txt", "Troops crossed the river. ".repeat(4000));
    write("large.duckdb", "-".repeat(100_000));
    write("program/target/tocsin.jar", "");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(home.resolve(name), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read small.txt",
        "read --json --record large.duckdb small.txt",
        "read --published 2022-01-20 small.txt small.txt",
        "list threats --record large.duckdb",
        "explain 0123456789abcdef",
        "--help"
      })
  void shortRunsDoWithoutTheOptimisingCompiler(String words) throws Exception {
    assertThat(given(words)).contains(QUICK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read .",
        "read large.txt",
        "read small.txt large.txt",
        "read -",
        "read *.json",
        "read news.jsonl.gz",
        "serve",
        "export --format csv",
        "eval threats small.txt"
      })
  void longRunsHaveIt(String words) throws Exception {
    assertThat(given(words)).doesNotContain(QUICK);
  }

  @Test
  void onesOwnOptionsStandAlone() throws Exception {
    options = "-Xmx100m";

    assertThat(given("read small.txt")).contains("-Xmx100m").doesNotContain(QUICK);
  }

  @Test
  void givesTheProgramItsWordsAsTheyAre() throws Exception {
    List<String> given = given("list", "events", "--text", "two  words; $HOME");

    assertThat(given)
        .endsWith("org.tocsin.cli.Main", "list", "events", "--text", "two  words; $HOME");
  }

  @Test
  void findsItsHomeWhateverTheSearchPathOfCd() throws Exception {
    from = home.resolveSibling("");
    launcher = home.getFileName() + "/tocsin";
    environment.put("CDPATH", from.toString());

    assertThat(given("list"))
        .contains(
            home.toRealPath()
                + "/program/target/tocsin.jar:"
                + home.toRealPath()
                + "/program/target/lib/duckdb-driver.jar:library.jar");
  }

  @Test
  void findsItsHomeBehindLinks() throws Exception {
    Path bin = Files.createDirectories(home.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("first"), Path.of("../tocsin"));
    Files.createSymbolicLink(bin.resolve("second"), bin.resolve("first"));
    launcher = "bin/second";

    assertThat(given("list")).contains("org.tocsin.cli.Main");
  }

  @Test
  void startsWhereNothingCanBeWritten() throws Exception {
    // Root may write anywhere, but not through a link into nowhere.
    Files.createSymbolicLink(
        home.resolve("program/target/25.0.1+8.aot"), home.resolve("nowhere/cache"));

    assertThat(given("list")).contains("org.tocsin.cli.Main");
  }

  @Test
  void practisesOnceThoughItFails() throws Exception {
    Path cache = write("program/target/25.0.1+8.aot", "old");
    Files.setLastModifiedTime(cache, FileTime.fromMillis(0));

    given("list");

    assertThat(cache).isEmptyFile();
  }

  private List<String> given(String words) throws Exception {
    return given(words.split(" ", -1));
  }

  private List<String> given(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", launcher));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
    builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
    builder.environment().put("TOCSIN_JAVA_OPTS", options);
    builder.environment().putAll(environment);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said.lines().toList();
  }
}
