package org.tocsin.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Treebank;
import org.tocsin.syntax.Upos;

/** A parser against a treebank, over the treebank's own words; relations without subtypes. */
final class Scores {
  private long words;
  private long heads;
  private long relations;
  private long plainWords;
  private long plainHeads;

  /** Three cells of the table. */
  static String of(Peer peer, Subject subject, Path treebank) throws IOException {
    List<Sentence> gold =
        Treebank.read(content(treebank)).stream().flatMap(d -> d.sentences().stream()).toList();
    List<List<String>> forms =
        gold.stream().map(s -> s.tokens().stream().map(Token::form).toList()).toList();
    Scores scores = new Scores();
    scores.add(gold, subject.readWords(forms));
    return scores.cells(peer.isUniversal());
  }

  private static String content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  void add(List<Sentence> gold, List<Sentence> said) {
    if (gold.size() != said.size()) {
      throw new IllegalStateException(gold.size() + " sentences in, " + said.size() + " out");
    }
    for (int s = 0; s < gold.size(); s++) {
      if (gold.get(s).size() != said.get(s).size()) {
        throw new IllegalStateException("other words than those of: " + gold.get(s));
      }
      for (int i = 0; i < gold.get(s).size(); i++) {
        add(gold.get(s).token(i), said.get(s).token(i));
      }
    }
  }

  private void add(Token gold, Token said) {
    boolean head = gold.head() == said.head();
    words++;
    heads += head ? 1 : 0;
    relations += head && gold.baseRelation().equals(said.baseRelation()) ? 1 : 0;
    if (gold.upos() != Upos.PUNCT) {
      plainWords++;
      plainHeads += head ? 1 : 0;
    }
  }

  String cells(boolean universal) {
    return cell(heads, words)
        + " | "
        + cell(plainHeads, plainWords)
        + " | "
        + (universal ? cell(relations, words) : "–");
  }

  private static String cell(long right, long all) {
    return String.format(Locale.ROOT, "%.1f", 100.0 * right / all);
  }
}
