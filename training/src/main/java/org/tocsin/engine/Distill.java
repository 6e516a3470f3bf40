package org.tocsin.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a model on the treebanks, on news that others have labelled, and on headlines made of
 * both: one further, or a new one; a model file after every epoch out.
 */
public final class Distill {
  private static final int BATCH_WORDS = 500;

  /** Stands before the model where a new one is to be trained. */
  private static final String NEW = "new";

  /** Every which headline begins its words with capitals. */
  private static final int TITLED = 3;

  private final Path out;
  private final Trainer.Plan plan;
  private final int labelledShare;
  private final int headlineShare;
  private final boolean anew;

  private Distill(Path out, Trainer.Plan plan, int labelled, int headlines, boolean anew) {
    this.out = out;
    this.plan = plan;
    labelledShare = labelled;
    headlineShare = headlines;
    this.anew = anew;
  }

  /**
   * Trains.
   *
   * @param args the folder of the treebanks; the folder for the models; number of epochs; seed;
   *     learning rate; a file that {@link Label} wrote; labelled sentences of it in every epoch;
   *     headlines in every epoch; the model that is trained further, or after "new" the one whose
   *     vectors of words a new one has to start with
   */
  public static void main(String[] args) throws IOException {
    boolean anew = args[8].equals(NEW);
    Weights first = Label.model(Path.of(args[anew ? 9 : 8]));
    int epochs = Integer.parseInt(args[2]);
    long seed = Long.parseLong(args[3]);
    double rate = Double.parseDouble(args[4]);
    Trainer.Plan plan = new Trainer.Plan(epochs, BATCH_WORDS, rate, seed, Rates.STANDARD);
    List<Silver> silver = Silver.read(Path.of(args[5]), first.labels());
    int labelled = Integer.parseInt(args[6]);
    int headlines = Integer.parseInt(args[7]);
    new Distill(Files.createDirectories(Path.of(args[1])), plan, labelled, headlines, anew)
        .run(Banks.read(Path.of(args[0]), Treebank.CLOSED), first, silver);
  }

  private void run(Banks banks, Weights first, List<Silver> silver) throws IOException {
    Knowledge known = Knowledge.of(first, banks.train());
    List<Gold> told = banks.train().stream().map(Gold::asRead).toList();
    List<Sample> gold = Sample.of(told, known.words(), known.labels());
    List<Sample> labelled = silver.stream().map(s -> s.sample(first.words())).toList();
    List<Sample> headlines =
        Sample.of(headlines(banks.train(), silver, known.labels()), known.words(), known.labels());
    System.out.println(
        "%d sentences, %d labelled ones, %d headlines"
            .formatted(gold.size(), labelled.size(), headlines.size()));
    Params.Sizes sizes = Params.Sizes.standard(known.vectors(), Model.HEADLINE + 1);
    Params params =
        new Params(sizes, known.counts().length, known.vectors(), known.labels(), plan.seed());
    if (anew) {
      params.copyTables(first);
    } else {
      params.copy(first);
    }
    try (Trainer trainer = new Trainer(params, known.counts(), plan)) {
      for (int epoch = 0; epoch < plan.epochs(); epoch++) {
        List<Sample> samples = new ArrayList<>(gold);
        samples.addAll(share(labelled, labelledShare, epoch));
        samples.addAll(share(headlines, headlineShare, epoch));
        double loss = trainer.epoch(epoch, samples);
        banks.report(out, epoch, loss, params.weights(known.words(), true));
      }
    }
  }

  /** Of sentences of both kinds, every third with capitals. */
  private static List<Gold> headlines(List<Gold> gold, List<Silver> silver, Labels labels) {
    List<Gold> sentences = new ArrayList<>(silver.stream().map(s -> s.gold(labels)).toList());
    sentences.addAll(gold);
    List<Gold> headlines = new ArrayList<>();
    for (Gold sentence : sentences) {
      Headline.of(sentence, headlines.size() % TITLED == 0).ifPresent(headlines::add);
    }
    Collections.shuffle(headlines, new Random(1));
    return headlines;
  }

  /** Every epoch has other sentences while there are enough. */
  private static List<Sample> share(List<Sample> all, int share, int epoch) {
    List<Sample> part = new ArrayList<>();
    for (int i = 0; i < Math.min(share, all.size()); i++) {
      part.add(all.get((int) (((long) epoch * share + i) % all.size())));
    }
    return part;
  }
}
