package org.tocsin.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tocsin.syntax.Parser;

/**
 * One parser in a process of its own, so that its heap and its start are its own. It answers each
 * line of standard input with one line: {@code parse FILE}, {@code heap}, {@code score FILE}.
 */
final class Measured {
  private static final long MEGABYTE = 1 << 20;

  private final Peer peer;
  private final Parser parser;

  private Measured(Peer peer) {
    this.peer = peer;
    parser = peer.load();
  }

  /** Arguments: the peer's name. */
  static void main(String[] args) throws IOException {
    Measured measured = new Measured(Peer.valueOf(args[0]));
    measured.parser.parse("The envoy left the capital on Monday.");
    System.out.println(ManagementFactory.getRuntimeMXBean().getUptime());
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      System.out.println(measured.answer(line.split(" ", 2)));
    }
  }

  private String answer(String[] request) throws IOException {
    return switch (request[0]) {
      case "parse" -> parse(Files.readAllLines(Path.of(request[1])));
      case "heap" -> heap();
      case "score" -> Scores.of(parser, Path.of(request[1]), peer.isUniversal());
      default -> throw new IllegalArgumentException("no request " + request[0]);
    };
  }

  /** Sentences in the parser's own counting, and nanoseconds. */
  private String parse(List<String> paragraphs) {
    long start = System.nanoTime();
    for (String paragraph : paragraphs) {
      parser.parse(paragraph);
    }
    return Long.toString(System.nanoTime() - start);
  }

  /** Megabytes in use when all garbage is gone, with the parser loaded. */
  private static String heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Long.toString(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE);
  }
}
