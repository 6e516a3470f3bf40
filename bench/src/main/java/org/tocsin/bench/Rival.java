package org.tocsin.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The process of one peer, seen from the side that asks. */
final class Rival implements AutoCloseable {
  private final Peer peer;
  private final Process process;
  private final BufferedReader out;
  private final PrintStream in;
  private final long startMillis;

  Rival(Peer peer) throws IOException {
    this.peer = peer;
    process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx4g",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Measured.class.getName(),
                    peer.name()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    out = process.inputReader(StandardCharsets.UTF_8);
    in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    startMillis = number();
  }

  Peer peer() {
    return peer;
  }

  /** From the start of the process to its first sentence parsed. */
  long startMillis() {
    return startMillis;
  }

  /** Nanoseconds for all lines of a file. */
  long parse(Path text) throws IOException {
    in.println("parse " + text.toAbsolutePath());
    return number();
  }

  long heapMegabytes() throws IOException {
    in.println("heap");
    return number();
  }

  String score(Path treebank) throws IOException {
    in.println("score " + treebank.toAbsolutePath());
    return line();
  }

  private long number() throws IOException {
    return Long.parseLong(line());
  }

  private String line() throws IOException {
    String line = out.readLine();
    if (line == null) {
      throw new IOException(peer + " ended without an answer");
    }
    return line;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
