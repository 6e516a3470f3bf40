package org.tocsin.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The process of one peer, seen from the side that asks, and what it has told so far. */
final class Rival implements AutoCloseable {
  private final Peer peer;
  private final Path log;
  private final Process process;
  private final BufferedReader out;
  private final PrintStream in;
  private final double start;
  private final List<Took> alone = new ArrayList<>();
  private final List<Took> together = new ArrayList<>();

  /** Starts a peer over the sentences of a file, or of the rules' examples where it has no name. */
  Rival(Peer peer, String text, int sentences) throws IOException {
    this.peer = peer;
    log = Files.createTempFile("tocsin-bench-" + peer, ".log");
    process =
        new ProcessBuilder(command(peer, text, sentences)).redirectError(log.toFile()).start();
    out = process.inputReader(StandardCharsets.UTF_8);
    in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    start = Double.parseDouble(line()) / 1000;
  }

  /** One garbage collector of one thread for all, that none cleans up on a second core. */
  private static List<String> command(Peer peer, String text, int sentences) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx3g",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        Measured.class.getName(),
        peer.name(),
        text,
        Integer.toString(sentences));
  }

  Peer peer() {
    return peer;
  }

  /** Seconds from the start of the process to its first sentence parsed. */
  double start() {
    return start;
  }

  List<Took> alone() {
    return alone;
  }

  List<Took> together() {
    return together;
  }

  /** One pass over the text with one thread, one with two. */
  void round(boolean counts) throws IOException {
    Took one = Took.parse(ask("read 1"));
    Took two = Took.parse(ask("read 2"));
    if (counts) {
      alone.add(one);
      together.add(two);
    }
  }

  String ask(String request) throws IOException {
    in.println(request);
    return line();
  }

  private String line() throws IOException {
    String line = out.readLine();
    if (line == null) {
      throw new IOException(peer + " ended without an answer:\n" + Files.readString(log));
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    Files.deleteIfExists(log);
  }
}
