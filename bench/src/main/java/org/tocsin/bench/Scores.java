package org.tocsin.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.tocsin.syntax.Parser;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Treebank;
import org.tocsin.text.Span;

/** A parser against a treebank, from raw text: F1 as in the CoNLL 2018 shared task. */
final class Scores {
  private final boolean universal;
  private long gold;
  private long got;
  private long words;
  private long heads;
  private long relations;

  private Scores(boolean universal) {
    this.universal = universal;
  }

  /** A head by its place in the text, so that trees over other words compare. */
  private record Arc(Span head, String relation) {}

  static String of(Parser parser, Path treebank, boolean universal) throws IOException {
    Scores scores = new Scores(universal);
    for (Treebank.Document document : Treebank.read(content(treebank))) {
      scores.add(arcs(document.sentences()), arcs(parser.parse(document.text())));
    }
    return scores.toString();
  }

  private static String content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<Span, Arc> arcs(List<Sentence> sentences) {
    Map<Span, Arc> arcs = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        Span head =
            token.head() < 0 ? new Span(0, 0) : sentence.tokens().get(token.head()).span();
        arcs.put(token.span(), new Arc(head, token.relation().split(":", 2)[0]));
      }
    }
    return arcs;
  }

  private void add(Map<Span, Arc> right, Map<Span, Arc> said) {
    gold += right.size();
    got += said.size();
    right.forEach((word, arc) -> {
      Arc other = said.get(word);
      if (other != null) {
        words++;
        boolean head = other.head().equals(arc.head());
        heads += head ? 1 : 0;
        relations += head && other.relation().equals(arc.relation()) ? 1 : 0;
      }
    });
  }

  private double f1(long hits) {
    return 200.0 * hits / (gold + got);
  }

  @Override
  public String toString() {
    String heads = String.format(Locale.ROOT, "words %.1f, UAS %.1f", f1(words), f1(this.heads));
    return universal ? heads + String.format(Locale.ROOT, ", LAS %.1f", f1(relations)) : heads;
  }
}
