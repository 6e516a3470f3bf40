package org.tocsin.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The treebanks: what is learned from, and what a model is measured by after every epoch. */
record Banks(List<Gold> train, List<Gold> ewt, List<Gold> gum) {

  /** Reads a folder, leaving out the documents of these genres of GUM for training. */
  static Banks read(Path folder, Set<String> without) throws IOException {
    List<Gold> train = new ArrayList<>();
    train.addAll(read(folder, "ewt-train", Treebank.EWT, Set.of()));
    train.addAll(read(folder, "gum-train", Model.GUM, without));
    return new Banks(
        train,
        read(folder, "ewt-dev", Treebank.EWT, Set.of()),
        read(folder, "gum-dev", Model.GUM, Set.of()));
  }

  private static List<Gold> read(Path folder, String name, int bank, Set<String> without)
      throws IOException {
    return Treebank.read(folder.resolve(name + ".conllu.gz"), bank, without);
  }

  /** Writes the model as it is after an epoch, and prints how good it is. */
  void report(Path folder, int epoch, double loss, Weights weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    Files.write(folder.resolve("model-" + epoch + ".bin"), out.toByteArray());
    System.out.println(String.format(Locale.ROOT, "epoch %d loss %.4f", epoch, loss));
    Weights written = Weights.read(new ByteArrayInputStream(out.toByteArray()));
    System.out.println("  ewt as ewt " + DevScore.of(new Model(written, Treebank.EWT), ewt));
    System.out.println("  ewt as gum " + DevScore.of(new Model(written, Model.GUM), ewt));
    System.out.println("  gum as gum " + DevScore.of(new Model(written, Model.GUM), gum));
  }
}
