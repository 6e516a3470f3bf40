package org.tocsin.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.export.Export;
import org.tocsin.export.ExportFormat;
import org.tocsin.record.RecordException;
import org.tocsin.record.RecordReader;
import org.tocsin.record.RecordTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tocsin export}: the record in others' formats. */
@Command(
    name = "export",
    description = "Writes what the record holds in a format that other programs read.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  tocsin export --format plover -o events.jsonl",
      "  tocsin export --format geojson --type ASSAULT --since 2022-01-01 -o map.json",
      "  tocsin export --format parquet --table findings -o findings.parquet"
    })
final class ExportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private ExportFormat format = ExportFormat.CSV;

  @Mixin private final RecordOption record = new RecordOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output if not given.")
  private @Nullable Path output;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "For csv and parquet: one of ${COMPLETION-CANDIDATES}.")
  private @Nullable RecordTable table;

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Override
  public Integer call() throws IOException {
    CommandSpec known = Optional.ofNullable(spec).orElseThrow();
    if (table != null && !format.isTable()) {
      throw new ParameterException(known.commandLine(), format + " takes no --table");
    }
    try (RecordReader reader = RecordReader.open(record.file())) {
      Export.Summary summary = write(new Export(reader, Version.program()));
      tell(known, summary);
      return 0;
    } catch (IllegalArgumentException | RecordException e) {
      throw new ParameterException(known.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (UncheckedIOException e) {
      throw new ParameterException(known.commandLine(), "cannot write: " + e.getMessage(), e);
    }
  }

  private Export.Summary write(Export export) throws IOException {
    if (output == null) {
      return write(export, new BufferedOutputStream(System.out));
    }
    // A file appears whole or not at all.
    Path part = output.resolveSibling(output.getFileName() + ".part");
    try {
      Export.Summary summary = write(export, part);
      Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
      return summary;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Export.Summary write(Export export, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      return write(export, out);
    }
  }

  private Export.Summary write(Export export, OutputStream out) {
    return format.isTable()
        ? export.table(
            format, Optional.ofNullable(table).orElse(RecordTable.FINDINGS), filters.filter(), out)
        : export.findings(format, filters.filter(), out);
  }

  private void tell(CommandSpec known, Export.Summary summary) {
    var err = known.commandLine().getErr();
    err.println(summary.written() + " written as " + format);
    new TreeMap<>(summary.leftOut())
        .forEach((what, n) ->
            err.println("  left out, as " + format + " cannot hold them: " + n + " " + what));
    err.flush();
  }
}
