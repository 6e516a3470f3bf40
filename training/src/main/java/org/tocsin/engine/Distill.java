package org.tocsin.engine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains a model on the treebanks and on news that trained models have labelled together: one of
 * them further, or a new one; a model file after every epoch out.
 */
public final class Distill {
  private static final int BATCH_WORDS = 500;

  /** Stands before the models where a new one is to be trained. */
  private static final String NEW = "new";

  /** How sure of the heads of a sentence the models must be on average. */
  private static final double SURE = 0.9;

  private final Path out;
  private final Trainer.Plan plan;
  private final int silver;
  private final boolean anew;

  private Distill(Path out, Trainer.Plan plan, int silver, boolean anew) {
    this.out = out;
    this.plan = plan;
    this.silver = silver;
    this.anew = anew;
  }

  /**
   * Trains.
   *
   * @param args the folder of the treebanks; the folder for the models; number of epochs; seed;
   *     learning rate; a file of unlabelled text; labelled sentences of it in every epoch; the
   *     models that label, the first of which is trained further unless "new" stands before it:
   *     then a new one is trained that has the first one's vectors of words to start with
   */
  public static void main(String[] args) throws IOException {
    List<Weights> models = new ArrayList<>();
    boolean anew = args[7].equals(NEW);
    for (int i = anew ? 8 : 7; i < args.length; i++) {
      models.add(model(Path.of(args[i])));
    }
    int epochs = Integer.parseInt(args[2]);
    long seed = Long.parseLong(args[3]);
    double rate = Double.parseDouble(args[4]);
    Trainer.Plan plan = new Trainer.Plan(epochs, BATCH_WORDS, rate, seed, Rates.STANDARD);
    new Distill(Files.createDirectories(Path.of(args[1])), plan, Integer.parseInt(args[6]), anew)
        .run(Banks.read(Path.of(args[0]), Treebank.CLOSED), models, Path.of(args[5]));
  }

  /** Reads a model; one from before GloVe may teach, and knows no word of it. */
  private static Weights model(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      Weights read = Weights.read(in);
      Map<String, Embedding> tables = new LinkedHashMap<>(read.embeddings());
      tables.putIfAbsent("glove", Embedding.of(new byte[Float.BYTES], 0));
      return new Weights(read.words(), read.labels(), tables, read.matrices());
    }
  }

  private void run(Banks banks, List<Weights> models, Path texts) throws IOException {
    Weights first = models.getFirst();
    Knowledge known = Knowledge.of(first, banks.train());
    List<Sample> gold = Sample.of(banks.train(), known.words(), known.labels());
    List<Sample> labelled = silver == 0 ? List.of() : labelled(models, texts);
    System.out.println(gold.size() + " sentences, " + labelled.size() + " labelled ones");
    Params.Sizes sizes = Params.Sizes.standard(known.vectors());
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
        samples.addAll(share(labelled, epoch));
        double loss = trainer.epoch(epoch, samples);
        banks.report(out, epoch, loss, params.weights(known.words(), true));
      }
    }
  }

  private List<Sample> labelled(List<Weights> models, Path texts) throws IOException {
    Teachers teachers = new Teachers(models);
    int most = silver * plan.epochs() * 5 / 4;
    return NewsSentences.read(texts, most, plan.seed()).parallelStream()
        .flatMap(forms -> teachers.label(forms, SURE).stream())
        .toList();
  }

  /** Every epoch has other sentences while there are enough. */
  private List<Sample> share(List<Sample> labelled, int epoch) {
    List<Sample> share = new ArrayList<>();
    for (int i = 0; i < Math.min(silver, labelled.size()); i++) {
      share.add(labelled.get((epoch * silver + i) % labelled.size()));
    }
    return share;
  }
}
