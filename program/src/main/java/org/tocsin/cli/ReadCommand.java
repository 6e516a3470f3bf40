package org.tocsin.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.coder.Coder;
import org.tocsin.engine.ParserChoice;
import org.tocsin.reader.Articles;
import org.tocsin.record.RecordFile;
import org.tocsin.rule.Lexicon;
import org.tocsin.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin read}: files into the record. */
@Command(
    name = ReadCommand.NAME,
    description = "Reads articles into the record and prints what they tell.",
    footer = {
      "",
      "Exit codes: 0 all read, 2 wrong usage or no record to write, 3 some input had a problem.",
      "",
      "Examples:",
      "  tocsin read samples/",
      "  tocsin read --published 2022-01-20 --json article.txt",
      "  zcat news.jsonl.gz | tocsin read -"
    })
final class ReadCommand implements Callable<Integer> {
  static final String NAME = "read";

  /**
   * Has an event, a statement, a date and a place: who has coded it has loaded all that reading
   * needs.
   */
  static final String PRACTICE =
      "On Monday the ministry said that rebels had attacked a town in Mali.";

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, globs, or - for standard input.")
  private List<String> paths = new ArrayList<>();

  @Mixin private final RecordOption record = new RecordOption();

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

  /**
   * Begins to load what reading needs, by coding a sentence, while the arguments are looked at and
   * the record opens. In one thread: on two cores more would keep those from going on. What fails
   * here fails again, and is told, where it is needed.
   */
  static void load() {
    Thread.ofPlatform()
        .daemon()
        .uncaughtExceptionHandler((thread, failure) -> {})
        .start(() ->
            Coder.english()
                .code(Article.of(PRACTICE, Optional.empty()), ParserChoice.chosen().parser()));
  }

  @Override
  public Integer call() {
    ParserChoice choice = ParserChoice.chosen();
    PrintStream out = System.out;
    try (RecordFile open =
            RecordFile.open(record.file(), () -> Running.provenance(Lexicon.englishForCoding()));
        Articles articles = Articles.read(paths, System.in, Optional.ofNullable(published))) {
      Printer printer = json ? new JsonPrinter(out) : new TextPrinter(out);
      Progress progress = Progress.on(System.err, articles);
      Reading reading = new Reading(Coder.english(), choice::parser, open, printer, progress);
      return reading.run(articles, Math.max(1, threads));
    }
  }
}
