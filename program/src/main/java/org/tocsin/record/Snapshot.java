package org.tocsin.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/**
 * A copy of a record as it is at one moment, also while another program writes to it.
 *
 * <p>The database changes its file only when it folds its log into it, and appends to the log
 * otherwise. So a copy of the file, then of the log, is whole if the file did not change meanwhile;
 * half a transaction at the end of the log is passed over when the copy is opened, as after a
 * crash.
 */
final class Snapshot {
  private static final int TRIES = 60;
  private static final int PAUSE_MILLIS = 250;

  private Snapshot() {}

  /** Opens the record itself or, where another program has it open for writing, a copy. */
  static Connection connect(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new RecordException(
          file + ": there is no record here; `tocsin read` makes one",
          new NoSuchFileException(file.toString()));
    }
    try {
      return readOnly(file);
    } catch (SQLException locked) {
      try {
        return copied(file);
      } catch (IOException | SQLException e) {
        e.addSuppressed(locked);
        throw new RecordException(file + ": " + RecordFile.firstLine(locked), e);
      }
    }
  }

  private static Connection copied(Path file) throws IOException, SQLException {
    Path folder = Scratch.folder();
    try {
      Path copy = folder.resolve("record.duckdb");
      take(file, copy);
      return readOnly(copy);
    } finally {
      // The open files live on until they are closed.
      Scratch.delete(folder);
    }
  }

  private static Connection readOnly(Path file) throws SQLException {
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    return DriverManager.getConnection("jdbc:duckdb:" + file, readOnly);
  }

  /**
   * Copies a record and its log.
   *
   * @throws RecordException where its writer leaves no quiet moment
   */
  static void take(Path file, Path copy) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      Optional<State> before = state(file);
      // While such a log is there, the file is being written.
      if (!Files.exists(Path.of(file + ".checkpoint.wal"))) {
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(log(copy));
        try {
          Files.copy(log(file), log(copy));
        } catch (NoSuchFileException e) {
          // Nothing was written since the log was folded in.
        }
        if (state(file).equals(before)) {
          return;
        }
      }
      pause();
    }
    throw new RecordException(
        file + ": it is written to without a pause; try again in a minute",
        new IOException("no quiet moment"));
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** The log that lies beside a record between two foldings. */
  static Path log(Path file) {
    return Path.of(file + ".wal");
  }

  /** What tells one state of a file from another. */
  record State(long size, FileTime changed, Optional<Object> key) {}

  /** The state of a record and its log, to see whether it changed. */
  static Optional<State> state(Path file) throws IOException {
    try {
      BasicFileAttributes read = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new State(read.size(), read.lastModifiedTime(), Optional.ofNullable(read.fileKey())));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
