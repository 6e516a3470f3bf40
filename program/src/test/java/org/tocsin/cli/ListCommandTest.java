package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.reader.Problem;
import org.tocsin.record.Listing;
import org.tocsin.record.RecordFile;
import picocli.CommandLine;

final class ListCommandTest {
  @TempDir Path folder = Path.of("");

  private String what = "is empty";

  private String list(String... args) {
    Path file = folder.resolve("r.duckdb");
    try (RecordFile record =
        RecordFile.open(file, new RecordFile.Provenance("1", "lexicon", "model"))) {
      record.add(new Problem("a,b.txt", java.util.OptionalLong.empty(), what, "remove it"));
    }
    StringWriter out = new StringWriter();
    CommandLine line =
        new CommandLine(new ListCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(out));
    String[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--record";
    all[args.length + 1] = file.toString();
    int code = line.execute(all);
    return code + "\n" + out;
  }

  @Test
  void csvQuotesCommas() {
    assertThat(list("problems", "--csv"))
        .isEqualTo("0\nsource,line,what,advice\n\"a,b.txt\",,is empty,remove it\n");
  }

  @Test
  void csvRunsNoFormula() {
    what = "\uFF1DHYPERLINK(1)";
    assertThat(list("problems", "--csv")).contains(",'\uFF1DHYPERLINK(1),");
    what = "\u200B=A1";
    assertThat(list("problems", "--csv")).contains(",'=A1,");
  }

  @Test
  void nothingSteersTheTerminal() {
    what = "is \u001b[2J empty";
    assertThat(list("problems")).contains("is [2J empty");
  }

  @Test
  void jsonHasNulls() {
    assertThat(list("problems", "--json")).contains("\"line\":null");
  }

  @Test
  void everyListingRunsWithEveryFilterItTakes() {
    for (Listing what : Listing.values()) {
      String shown =
          what.filtered()
              ? list(
                  what.toString(),
                  "--actor",
                  "RUS",
                  "--recipient",
                  "KAZ",
                  "--type",
                  "THREATEN",
                  "--since",
                  "2022-01-01",
                  "--until",
                  "2022-02-01",
                  "--place",
                  "x",
                  "--outlet",
                  "x",
                  "--text",
                  "x")
              : list(what.toString());
      assertThat(shown).startsWith("0\n");
    }
  }

  @Test
  void filtersWhereNoneApplyAreRefused() {
    assertThat(list("problems", "--actor", "RUS")).startsWith("2\n").contains("takes no filters");
  }

  @Test
  void weeksWithoutEventsAreDots() {
    assertThat(Sparkline.of("2022-01-03,2022-01-03,2022-01-17", 48)).isEqualTo("█·▄");
  }

  @Test
  void weeksBeginOnMonday() {
    assertThat(Sparkline.of("2022-01-03,2022-01-09,2022-01-10", 48)).isEqualTo("█▄");
    assertThat(Sparkline.of("1969-12-28,1969-12-29,1970-01-04", 48)).isEqualTo("▄█");
  }

  @Test
  void theLastWeeksAreKept() {
    assertThat(Sparkline.of("2010-01-04,2022-01-03,2022-01-10,2022-01-10", 3)).isEqualTo("·▄█");
  }
}
