package org.tocsin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.tocsin.record.RecordException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What files and the record may do at any time is told in one line; the rest is a fault. */
final class Failures implements IExecutionExceptionHandler {
  private static final int UNUSABLE = 2;

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed)
      throws Exception {
    String line = told(e).orElseThrow(() -> e);
    command.getErr().println("tocsin: " + line);
    command.getErr().flush();
    return UNUSABLE;
  }

  private static Optional<String> told(Exception e) {
    return switch (e) {
      case RecordException record -> Optional.of(String.valueOf(record.getMessage()));
      case UncheckedIOException unchecked ->
          Optional.ofNullable(unchecked.getCause()).map(Failures::file);
      case IOException checked -> Optional.of(file(checked));
      default -> Optional.empty();
    };
  }

  /** The message of these two is the bare path. */
  private static String file(IOException e) {
    return switch (e) {
      case NoSuchFileException missing ->
          missing.getFile() + ": no such file or folder; give one that is there";
      case AccessDeniedException denied ->
          denied.getFile() + ": access denied; give a file that you may use";
      default -> Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    };
  }
}
