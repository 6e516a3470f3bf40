package org.tocsin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs parsers side by side: in turn over the same text, round after round. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures parsers side by side, each in a process of its own.")
final class Bench implements Callable<Integer> {
  @Option(
      names = "--text",
      paramLabel = "FILE",
      description = "One sentence a line, a blank line between articles; default: the examples.")
  private Optional<Path> text = Optional.empty();

  @Option(
      names = "--treebank",
      paramLabel = "FILE",
      description = "CoNLL-U, gzip or plain, to score each parser on; default: none.")
  private Optional<Path> treebank = Optional.empty();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Measured rounds (default: ${DEFAULT-VALUE}).")
  private int rounds = 5;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      description = "Rounds before them (default: ${DEFAULT-VALUE}).")
  private int warmUp = 2;

  @Option(
      names = "--sentences",
      paramLabel = "N",
      description = "Sentences of the text to use (default: ${DEFAULT-VALUE}).")
  private int sentences = 2000;

  @Option(
      names = "--peer",
      paramLabel = "NAME",
      description = "Only this one: ${COMPLETION-CANDIDATES}; may be repeated.")
  private List<Peer> peers = new ArrayList<>();

  static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    String file = text.map(path -> path.toAbsolutePath().toString()).orElse("");
    int count = News.ofFileOrExamples(file, sentences).sentences();
    List<Rival> rivals = new ArrayList<>();
    try {
      for (Peer peer : Peer.named(peers)) {
        rivals.add(new Rival(peer, file, sentences));
      }
      // Each in turn, so that a slow minute of the machine slows all of them.
      for (int round = -warmUp; round < rounds; round++) {
        for (Rival rival : rivals) {
          rival.round(round >= 0);
        }
      }
      System.out.println(count + " sentences, median of " + rounds + " rounds");
      System.out.print(new Table(count, treebank).of(rivals));
      return 0;
    } finally {
      for (Rival rival : rivals) {
        rival.close();
      }
    }
  }
}
