package org.tocsin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tocsin.rule.Example;
import org.tocsin.rule.Lexicon;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs parsers side by side: in turn over the same text, round after round. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures parsers side by side on one core each.")
final class Bench implements Callable<Integer> {
  private static final int WARM_UP = 2;

  @Option(
      names = "--text",
      paramLabel = "FILE",
      description = "One sentence or paragraph a line; default: the rules' examples.")
  private Optional<Path> text = Optional.empty();

  @Option(
      names = "--treebank",
      paramLabel = "FILE",
      description = "A CoNLL-U file to score each parser on, from its raw text.")
  private Optional<Path> treebank = Optional.empty();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Measured rounds after the warm-up (default: ${DEFAULT-VALUE}).")
  private int rounds = 5;

  @Option(
      names = "--sentences",
      paramLabel = "N",
      description = "Lines of the text to use (default: ${DEFAULT-VALUE}).")
  private int sentences = 2000;

  @Option(names = "--peer", paramLabel = "NAME", description = "Only these peers.")
  private List<String> names = new ArrayList<>();

  static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Path lines = Files.createTempFile("tocsin-bench", ".txt");
    List<Rival> rivals = new ArrayList<>();
    try {
      List<String> input = lines();
      Files.write(lines, input);
      for (Peer peer : Peer.named(names)) {
        rivals.add(new Rival(peer));
      }
      print(rivals, rounds(rivals, lines), input.size());
      return 0;
    } finally {
      rivals.forEach(Rival::close);
      Files.delete(lines);
    }
  }

  private List<String> lines() throws IOException {
    if (text.isPresent()) {
      try (var lines = Files.lines(text.get())) {
        return lines.filter(line -> !line.isBlank()).limit(sentences).toList();
      }
    }
    return Lexicon.english().entries().stream()
        .flatMap(entry -> entry.examples().stream())
        .map(Example::text)
        .limit(sentences)
        .toList();
  }

  /** Each peer in turn, so that a slow minute of the machine slows all of them. */
  private Map<Rival, long[]> rounds(List<Rival> rivals, Path lines) throws IOException {
    Map<Rival, long[]> nanos = new LinkedHashMap<>();
    for (int round = -WARM_UP; round < rounds; round++) {
      for (Rival rival : rivals) {
        long took = rival.parse(lines);
        if (round >= 0) {
          nanos.computeIfAbsent(rival, r -> new long[rounds])[round] = took;
        }
      }
    }
    return nanos;
  }

  private void print(List<Rival> rivals, Map<Rival, long[]> nanos, int lines) throws IOException {
    System.out.println(
        "| parser | lines/s, one core | ratio | start, s | heap, MB | accuracy |\n"
            + "|---|---|---|---|---|---|");
    double first = 0;
    for (Rival rival : rivals) {
      double speed = lines / (median(nanos.getOrDefault(rival, new long[1])) / 1e9);
      first = first == 0 ? speed : first;
      System.out.printf(
          "| %s | %.0f | %.2f | %.1f | %d | %s |%n",
          rival.peer().title(),
          speed,
          speed / first,
          rival.startMillis() / 1000.0,
          rival.heapMegabytes(),
          treebank.isPresent() ? rival.score(treebank.get()) : "");
    }
  }

  private static double median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }
}
