package org.tocsin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.tocsin.rule.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tocsin docs}: the pages of the documentation that the program can write itself. */
@Command(
    name = "docs",
    hidden = true,
    description = "Writes the reference of commands and the catalogue of rules.")
final class DocsCommand implements Callable<Integer> {
  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "docs",
      description = "Where they go (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("docs");

  /** The pages by their file names. */
  static SequencedMap<String, String> pages() {
    SequencedMap<String, String> pages = new LinkedHashMap<>();
    pages.put("cli.md", Reference.markdown(Main.commandLine()));
    pages.put("rules.md", Catalogue.markdown(Lexicon.english().entries()));
    return pages;
  }

  @Override
  public Integer call() throws IOException {
    for (Map.Entry<String, String> page : pages().entrySet()) {
      Files.writeString(out.resolve(page.getKey()), page.getValue());
    }
    return 0;
  }
}
