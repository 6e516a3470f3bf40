package org.tocsin.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which record a command reads or writes. */
final class RecordOption {
  @Option(
      names = "--record",
      paramLabel = "FILE",
      defaultValue = "record.duckdb",
      description = "The record (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of("record.duckdb");

  Path file() {
    return file;
  }
}
