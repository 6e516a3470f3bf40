package org.tocsin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The answers of all peers, one row each; ratios are to the peer of reference. */
final class Table {
  private static final String HEAD =
      """
      | parser | sentences/s, 1 thread | ratio | by processor time | ratio | 2 threads | gain \
      | start, s | heap, MB | UAS | UAS without punctuation | LAS |
      |---|---|---|---|---|---|---|---|---|---|---|---|
      """;

  private final int sentences;
  private final Optional<Path> treebank;

  Table(int sentences, Optional<Path> treebank) {
    this.sentences = sentences;
    this.treebank = treebank;
  }

  /** The peer of reference is CoreNLP's nndep, the first where it was not asked for. */
  String of(List<Rival> rivals) throws IOException {
    Rival reference =
        rivals.stream().filter(r -> r.peer() == Peer.CORENLP).findFirst().orElse(rivals.get(0));
    StringBuilder out = new StringBuilder(HEAD);
    for (Rival rival : rivals) {
      out.append(row(rival, reference)).append('\n');
    }
    return out.toString();
  }

  private String row(Rival rival, Rival reference) throws IOException {
    return String.format(
        Locale.ROOT,
        "| %s | %.0f | %.1f | %.0f | %.1f | %.0f | %.2f | %.1f | %s | %s |",
        rival.peer().title(),
        sentences / Took.median(rival.alone(), Took::seconds),
        Took.ratio(reference.alone(), rival.alone(), Took::seconds),
        sentences / Took.median(rival.alone(), Took::cpu),
        Took.ratio(reference.alone(), rival.alone(), Took::cpu),
        sentences / Took.median(rival.together(), Took::seconds),
        Took.ratio(rival.alone(), rival.together(), Took::seconds),
        rival.start(),
        rival.ask("heap"),
        treebank.isPresent() ? rival.ask("score " + treebank.get().toAbsolutePath()) : " | | ");
  }
}
