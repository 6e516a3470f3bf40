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

/** Trains the model: treebanks and unlabelled text in, a model file after every epoch out. */
public final class Train {
  private static final int BATCH_WORDS = 500;
  private static final double RATE = 2e-3;
  private static final int VECTOR = 96;

  private final List<Gold> train = new ArrayList<>();
  private final List<Gold> ewt;
  private final List<Gold> gum;

  private Train(Path treebanks, Set<String> without) throws IOException {
    train.addAll(read(treebanks, "ewt-train", Treebank.EWT, Set.of()));
    train.addAll(read(treebanks, "gum-train", Model.GUM, without));
    ewt = read(treebanks, "ewt-dev", Treebank.EWT, Set.of());
    gum = read(treebanks, "gum-dev", Model.GUM, Set.of());
  }

  private static List<Gold> read(Path folder, String name, int bank, Set<String> without)
      throws IOException {
    return Treebank.read(folder.resolve(name + ".conllu.gz"), bank, without);
  }

  /**
   * Trains.
   *
   * @param args the folder with {@code ewt-train.conllu.gz}, {@code gum-train.conllu.gz} and the
   *     two {@code -dev} files; the folder for the models; number of epochs; seed; a file of
   *     unlabelled text, one paragraph a line; optionally {@code all} for GUM's closed genres too
   */
  public static void main(String[] args) throws IOException {
    boolean all = args.length > 5 && "all".equals(args[5]);
    Train train = new Train(Path.of(args[0]), all ? Set.of() : Treebank.CLOSED);
    Path out = Files.createDirectories(Path.of(args[1]));
    train.run(out, Integer.parseInt(args[2]), Long.parseLong(args[3]), Path.of(args[4]));
  }

  private void run(Path out, int epochs, long seed, Path texts) throws IOException {
    Knowledge known = Knowledge.of(train, NewsWords.read(texts), VECTOR, seed);
    List<Sample> samples = Sample.of(train, known.words(), known.labels());
    System.out.println(samples.size() + " sentences, " + known.words().size() + " words");
    Params params =
        new Params(
            Params.Sizes.standard(VECTOR),
            known.counts().length,
            known.vectors(),
            known.labels(),
            seed);
    Trainer.Plan plan = new Trainer.Plan(epochs, BATCH_WORDS, RATE, seed, Rates.STANDARD);
    try (Trainer trainer = new Trainer(params, known.counts(), samples, plan)) {
      for (int epoch = 0; epoch < epochs; epoch++) {
        double loss = trainer.epoch(epoch);
        byte[] model = bytes(params.weights(known.words(), true));
        Files.write(out.resolve("model-" + epoch + ".bin"), model);
        System.out.println(String.format(Locale.ROOT, "epoch %d loss %.4f", epoch, loss));
        score(Weights.read(new ByteArrayInputStream(model)));
      }
    }
  }

  private void score(Weights weights) {
    System.out.println("  ewt as ewt " + DevScore.of(new Model(weights, Treebank.EWT), ewt));
    System.out.println("  ewt as gum " + DevScore.of(new Model(weights, Model.GUM), ewt));
    System.out.println("  gum as gum " + DevScore.of(new Model(weights, Model.GUM), gum));
  }

  private static byte[] bytes(Weights weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    return out.toByteArray();
  }
}
