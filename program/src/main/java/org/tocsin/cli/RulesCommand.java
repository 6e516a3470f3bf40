package org.tocsin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.coder.Calibration;
import org.tocsin.coder.Coder;
import org.tocsin.coder.Examples;
import org.tocsin.coder.ScorerTrainer;
import org.tocsin.eval.Eval;
import org.tocsin.rule.Entry;
import org.tocsin.rule.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin rules}: the lexicon, looked at, tried and learnt from. */
@Command(
    name = "rules",
    description = "Shows and tests the lexicon, and trains the scorer on its examples.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  tocsin rules list THREATEN",
      "  tocsin rules show 'warn of an act'",
      "  tocsin rules test PROTEST"
    },
    subcommands = {
      RulesCommand.Test.class,
      RulesCommand.Listing.class,
      RulesCommand.Show.class,
      RulesCommand.Train.class
    })
final class RulesCommand {
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  /** Entries of a type, of a name, or at file:line; all where nothing is asked. */
  static List<Entry> chosen(Optional<String> wanted) {
    return Lexicon.english().entries().stream()
        .filter(e -> wanted.map(w -> matches(e, w)).orElse(true))
        .toList();
  }

  private static boolean matches(Entry entry, String wanted) {
    return type(entry).equalsIgnoreCase(wanted)
        || entry.name().equals(wanted)
        || entry.id().equals(wanted);
  }

  private static String type(Entry entry) {
    return entry.type().map(Enum::name).orElse("NONE");
  }

  private static int nothing(String wanted) {
    System.err.println("no type and no entry '" + wanted + "'; 'tocsin rules list' names them");
    return USAGE;
  }

  @Command(
      name = "test",
      description = {
        "Runs the examples of the rules.",
        "Exit code 1 when one fails that is not marked as missed, or passes though it is."
      },
      footer = {
        "",
        "Examples:",
        "  tocsin rules test                            all of them; takes minutes",
        "  tocsin rules test PROTEST",
        "  tocsin rules test 'hunger strike'"
      })
  static final class Test implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "TYPE|ENTRY", description = "Only these entries.")
    private @Nullable String wanted;

    @Option(names = "--all", description = "Print those too that are marked as missed.")
    private boolean all;

    @Override
    public Integer call() {
      List<Entry> entries = chosen(Optional.ofNullable(wanted));
      if (entries.isEmpty()) {
        return nothing(String.valueOf(wanted));
      }
      Examples examples = new Examples(Coder.english(), Eval.parser());
      List<Examples.Result> results =
          entries.stream().flatMap(e -> examples.run(e).stream()).toList();
      results.stream().filter(r -> all ? !r.passed() : !r.isKnown()).forEach(Test::print);
      long passed = results.stream().filter(Examples.Result::passed).count();
      System.out.printf(
          Locale.ROOT,
          "%d of %d examples pass (%.1f %%), %d are marked as missed%n",
          passed,
          results.size(),
          100.0 * passed / Math.max(1, results.size()),
          results.stream().filter(r -> r.example().missed()).count());
      return results.stream().allMatch(Examples.Result::isKnown) ? 0 : FAILED;
    }

    private static void print(Examples.Result result) {
      String place = "%s:%d".formatted(result.entry().file(), result.example().line());
      System.out.printf("%s: %s%n", place, result.example().text());
      if (result.passed()) {
        System.out.println("  passes by now: take off the '?'");
      } else {
        String got = result.got().isEmpty() ? "nothing" : String.join("; ", result.got());
        System.out.printf("  got:      %s%n  expected: %s%n", got, result.expected());
      }
    }
  }

  @Command(
      name = "list",
      description = "Lists the entries with their triggers.",
      footer = {"", "Example:", "  tocsin rules list THREATEN"})
  static final class Listing implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "TYPE", description = "Only this type.")
    private @Nullable String wanted;

    @Option(names = "--markdown", description = "As a document, with an example each.")
    private boolean markdown;

    @Override
    public Integer call() {
      List<Entry> entries = chosen(Optional.ofNullable(wanted));
      if (entries.isEmpty()) {
        return nothing(String.valueOf(wanted));
      }
      System.out.print(markdown ? Catalogue.markdown(entries) : Catalogue.table(entries));
      return 0;
    }
  }

  @Command(
      name = "show",
      description = "Shows an entry with all its examples.",
      footer = {
        "",
        "Examples:",
        "  tocsin rules show 'warn of an act'",
        "  tocsin rules show threaten.rules:4"
      })
  static final class Show implements Callable<Integer> {
    @Parameters(paramLabel = "ENTRY", description = "Its name, or file:line.")
    private String wanted = "";

    @Override
    public Integer call() {
      List<Entry> entries = chosen(Optional.of(wanted));
      if (entries.isEmpty()) {
        return nothing(wanted);
      }
      entries.forEach(e -> System.out.print(Catalogue.full(e)));
      return 0;
    }
  }

  @Command(
      name = "train",
      description = "Trains the scorer on the examples of the rules.",
      footer = {"", "Example:", "  tocsin rules train -o scorer.txt.gz"})
  static final class Train implements Callable<Integer> {
    @Option(
        names = "-o",
        required = true,
        paramLabel = "FILE.gz",
        description = "Where the weights go.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
      ScorerTrainer.Trained trained = ScorerTrainer.train(Lexicon.english(), Eval.parser());
      List<String> lines = trained.lines();
      // Java's gzip header bears no time, so the same weights are the same bytes.
      try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(out))) {
        gzip.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      System.err.println(lines.size() + " features written to " + out);
      Calibration calibration = trained.calibration();
      System.out.printf(Locale.ROOT, "temperature %.2f%n", calibration.temperature());
      print("both parties", calibration.pairs());
      print("one party", calibration.oneSided());
      return 0;
    }

    private static void print(String title, List<Calibration.Bin> bins) {
      System.out.println(title + ": count, confidence, share right on examples not learnt from");
      bins.forEach(bin ->
          System.out.printf(
              Locale.ROOT, "%6d  %.2f  %.2f%n", bin.count(), bin.confidence(), bin.right()));
    }
  }
}
