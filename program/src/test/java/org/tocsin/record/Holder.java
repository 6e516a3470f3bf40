package org.tocsin.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program of its own that has a record open for writing until its input ends. */
final class Holder implements AutoCloseable {
  private final Process process;

  private Holder(Process process) {
    this.process = process;
  }

  /** Starts it and waits until it has the record. */
  static Holder of(Path record) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                record.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.getInputStream().read() < 0) {
      throw new IllegalStateException("could not open " + record);
    }
    return new Holder(process);
  }

  public static void main(String[] args) throws IOException {
    try (RecordFile held = TestRecord.open(Path.of(args[0]))) {
      System.out.println(List.of(held.articleIds()));
      System.in.transferTo(System.out);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
