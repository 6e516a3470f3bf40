package org.tocsin.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.brief.Brief;
import org.tocsin.brief.Question;
import org.tocsin.record.RecordException;
import org.tocsin.record.RecordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tocsin brief}: two pages about two parties. */
@Command(
    name = "brief",
    description =
        "Writes a two-page briefing: what one party threatened and did to another, every sentence"
            + " with its source.",
    footer = {"", "Example:", "  tocsin brief --actor RUS --recipient KAZ -o brief.pdf"})
final class BriefCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private final RecordOption record = new RecordOption();

  @Option(names = "--actor", required = true, description = "Who acts: RUS, RUS:GOV, a name.")
  private String actor = "";

  @Option(names = "--recipient", required = true, description = "On whom, likewise.")
  private String recipient = "";

  @Option(names = "--since", description = "First date, as 2022-01-20.")
  private @Nullable LocalDate since;

  @Option(names = "--until", description = "Last date.")
  private @Nullable LocalDate until;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "A file .html, .md or .pdf; Markdown on standard output if not given.")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    CommandSpec known = Optional.ofNullable(spec).orElseThrow();
    Question question =
        new Question(actor, recipient, Optional.ofNullable(since), Optional.ofNullable(until));
    try (RecordReader reader = RecordReader.open(record.file())) {
      Brief.Form form = form();
      Brief brief = Brief.of(reader, question);
      if (output == null) {
        OutputStream out = new BufferedOutputStream(System.out);
        brief.write(form, out);
        out.flush();
      } else {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
          brief.write(form, out);
        }
      }
      return 0;
    } catch (IllegalArgumentException | RecordException e) {
      throw new ParameterException(known.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Brief.Form form() {
    String name =
        Optional.ofNullable(output).map(Path::toString).orElse(".md").toLowerCase(Locale.ROOT);
    if (name.endsWith(".html")) {
      return Brief.Form.HTML;
    }
    if (name.endsWith(".pdf")) {
      return Brief.Form.PDF;
    }
    if (name.endsWith(".md")) {
      return Brief.Form.MARKDOWN;
    }
    throw new IllegalArgumentException(name + ": a briefing is written to .html, .md or .pdf");
  }
}
