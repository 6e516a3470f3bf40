package org.tocsin.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Trains the model: treebanks and unlabelled text in, a model file after every epoch out. */
public final class Train {
  private static final int BATCH_WORDS = 500;
  private static final double RATE = 2e-3;

  private final Banks banks;

  private Train(Banks banks) {
    this.banks = banks;
  }

  /**
   * Trains.
   *
   * @param args the folder with {@code ewt-train.conllu.gz}, {@code gum-train.conllu.gz} and the
   *     two {@code -dev} files; the folder for the models; number of epochs; seed; a file of
   *     unlabelled text, one paragraph a line; the file of {@link GloVe}; optionally {@code all}
   *     for GUM's closed genres too
   */
  public static void main(String[] args) throws IOException {
    boolean all = args.length > 6 && "all".equals(args[6]);
    Train train = new Train(Banks.read(Path.of(args[0]), all ? Set.of() : Treebank.CLOSED));
    Path out = Files.createDirectories(Path.of(args[1]));
    train.run(
        out,
        Integer.parseInt(args[2]),
        Long.parseLong(args[3]),
        Path.of(args[4]),
        Path.of(args[5]));
  }

  private void run(Path out, int epochs, long seed, Path texts, Path glove) throws IOException {
    Knowledge known = Knowledge.of(banks.train(), NewsWords.read(texts), glove, seed);
    List<Sample> samples = Sample.of(banks.train(), known.words(), known.labels());
    System.out.println(samples.size() + " sentences, " + known.words().size() + " words");
    Params params =
        new Params(
            Params.Sizes.standard(known.vectors(), Params.TREEBANKS),
            known.counts().length,
            known.vectors(),
            known.labels(),
            seed);
    Trainer.Plan plan = new Trainer.Plan(epochs, BATCH_WORDS, RATE, seed, Rates.STANDARD);
    try (Trainer trainer = new Trainer(params, known.counts(), plan)) {
      for (int epoch = 0; epoch < epochs; epoch++) {
        double loss = trainer.epoch(epoch, samples);
        banks.report(out, epoch, loss, params.weights(known.words(), true));
      }
    }
  }
}
