package org.tocsin.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.tocsin.syntax.Treebank;

/** Learns where sentences end and what lemmas words have: treebanks in, two tables out. */
public final class TrainTables {
  private TrainTables() {}

  /**
   * Trains; the same treebanks give the same tables.
   *
   * @param args the folder with {@code ewt-train.conllu.gz} and {@code gum-train.conllu.gz}; the
   *     folder for {@code sentences.txt} and {@code lemmas.txt}
   */
  public static void main(String[] args) throws IOException {
    List<Treebank.Document> documents = new ArrayList<>();
    for (String name : List.of("ewt-train", "gum-train")) {
      read(Path.of(args[0]).resolve(name + ".conllu.gz")).stream()
          .filter(d -> d.genre().filter(org.tocsin.engine.Treebank.CLOSED::contains).isEmpty())
          .forEach(documents::add);
    }
    Path out = Files.createDirectories(Path.of(args[1]));
    Files.write(out.resolve("sentences.txt"), SentenceTrainer.train(documents));
    Files.write(out.resolve("lemmas.txt"), LemmaTrainer.train(documents));
  }

  private static List<Treebank.Document> read(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return Treebank.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
