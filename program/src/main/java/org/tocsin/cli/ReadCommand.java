package org.tocsin.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.actor.Actors;
import org.tocsin.coder.Coder;
import org.tocsin.coder.Scorer;
import org.tocsin.engine.ParserChoice;
import org.tocsin.place.Places;
import org.tocsin.reader.Articles;
import org.tocsin.record.RecordFile;
import org.tocsin.rule.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin read}: files into the record. */
@Command(
    name = "read",
    description = "Reads articles into the record and prints what they tell.",
    footer = {
      "",
      "Exit codes: 0 all read, 2 wrong usage, 3 some input had a problem.",
      "",
      "Examples:",
      "  tocsin read samples/",
      "  tocsin read --published 2022-01-20 --json article.txt",
      "  zcat news.jsonl.gz | tocsin read -"
    })
final class ReadCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, globs, or - for JSON Lines on standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--record",
      paramLabel = "FILE",
      defaultValue = "record.duckdb",
      description = "The record (default: ${DEFAULT-VALUE}).")
  private Path record = Path.of("record.duckdb");

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Date of articles that name none, as 2022-01-20.")
  private @Nullable LocalDate published;

  @Option(names = "--json", description = "Print every finding, one JSON object a line.")
  private boolean json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "Articles coded at once (default: ${DEFAULT-VALUE}).")
  private int threads = 2;

  @Override
  public Integer call() {
    // Each takes a tenth of a second: they load side by side while the record opens.
    ParserChoice choice = ParserChoice.chosen();
    Stream.<Runnable>of(
            Lexicon::englishForCoding, choice::parser, Scorer::english, Places::load, Actors::load)
        .forEach(Thread.ofPlatform().daemon()::start);
    PrintStream out = System.out;
    try (RecordFile open =
            RecordFile.open(record, () -> Running.provenance(Lexicon.englishForCoding()));
        Articles articles = Articles.read(paths, System.in, Optional.ofNullable(published))) {
      Printer printer = json ? new JsonPrinter(out) : new TextPrinter(out);
      Progress progress = Progress.on(System.err, articles);
      Reading reading = new Reading(Coder.english(), choice::parser, open, printer, progress);
      return reading.run(articles, Math.max(1, threads));
    }
  }
}
