package org.tocsin.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tocsin.syntax.Upos;

/** Trains the model: a folder of treebanks in, a model file after every epoch out. */
public final class Train {
  private static final int LEAST_WORD = 2;
  private static final int LEAST_KNOWN = 3;
  private static final int MOST_KNOWN = 40_000;

  private Train() {}

  /**
   * @param args the folder with {@code ewt-train.conllu.gz}, {@code gum-train.conllu.gz} and the
   *     two {@code -dev} files; the folder for the models; number of epochs; seed; optionally
   *     {@code all} for GUM's closed genres too
   */
  public static void main(String[] args) throws IOException {
    Path treebanks = Path.of(args[0]);
    Path out = Files.createDirectories(Path.of(args[1]));
    int epochs = Integer.parseInt(args[2]);
    long seed = Long.parseLong(args[3]);
    Set<String> without = args.length > 5 && "all".equals(args[5]) ? Set.of() : Treebank.CLOSED;
    List<Gold> gold = new ArrayList<>();
    gold.addAll(Treebank.read(treebanks.resolve("ewt-train.conllu.gz"), Treebank.EWT, Set.of()));
    gold.addAll(Treebank.read(treebanks.resolve("gum-train.conllu.gz"), Model.GUM, without));
    List<Gold> ewt = Treebank.read(treebanks.resolve("ewt-dev.conllu.gz"), Treebank.EWT, Set.of());
    List<Gold> gum = Treebank.read(treebanks.resolve("gum-dev.conllu.gz"), Model.GUM, Set.of());
    Vocabulary vocabulary = vocabulary(gold);
    Known known = known(vocabulary, gold, Path.of(args[4]), seed);
    Labels labels = labels(gold);
    List<Sample> samples = Sample.of(gold, known.words(), labels);
    say(
        "%d sentences, %d words, %d with those of the texts",
        samples.size(), vocabulary.words().size(), known.words().size());
    Params params = new Params(Params.Sizes.standard(), vocabulary.words().size(), known.vectors(), labels, seed);
    Trainer.Plan plan = new Trainer.Plan(epochs, 500, 2e-3, seed, Rates.STANDARD);
    try (Trainer trainer = new Trainer(params, vocabulary.counts(), samples, plan)) {
      for (int epoch = 0; epoch < epochs; epoch++) {
        long start = System.nanoTime();
        double loss = trainer.epoch(epoch);
        say("epoch %d loss %.4f, %.0f s", epoch, loss, (System.nanoTime() - start) / 1e9);
        byte[] model = bytes(params.weights(known.words(), true));
        Files.write(out.resolve("model-" + epoch + ".bin"), model);
        Weights weights = Weights.read(new ByteArrayInputStream(model));
        say("  ewt as ewt %s", DevScore.of(new Model(weights, Treebank.EWT), ewt));
        say("  ewt as gum %s", DevScore.of(new Model(weights, Model.GUM), ewt));
        say("  gum as gum %s", DevScore.of(new Model(weights, Model.GUM), gum));
      }
    }
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static byte[] bytes(Weights weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    return out.toByteArray();
  }

  /** Words by falling frequency; the first stands for all others. */
  private record Vocabulary(List<String> words, int[] counts) {}

  private static Vocabulary vocabulary(List<Gold> gold) {
    Map<String, Integer> counts = new HashMap<>();
    for (Gold sentence : gold) {
      for (String form : sentence.forms()) {
        counts.merge(FormFeatures.of(form).key(), 1, Integer::sum);
      }
    }
    List<String> words = new ArrayList<>();
    words.add("");
    counts.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST_WORD)
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> words.add(e.getKey()));
    int[] frequencies = words.stream().mapToInt(w -> counts.getOrDefault(w, 1)).toArray();
    return new Vocabulary(List.copyOf(words), frequencies);
  }

  /** The words of the treebanks, then those of unlabelled text alone, and their vectors. */
  private record Known(List<String> words, float[][] vectors) {}

  private static Known known(Vocabulary vocabulary, List<Gold> gold, Path texts, long seed)
      throws IOException {
    List<List<String>> read = new ArrayList<>(NewsWords.read(texts));
    gold.forEach(g -> read.add(g.forms()));
    List<String> frequent = WordVectors.frequent(read, LEAST_KNOWN, MOST_KNOWN);
    int width = Params.Sizes.standard().pre();
    float[][] vectors = WordVectors.of(frequent, read, width, seed);
    Map<String, float[]> byWord = new LinkedHashMap<>();
    for (int i = 0; i < frequent.size(); i++) {
      byWord.put(frequent.get(i), vectors[i]);
    }
    Set<String> words = new LinkedHashSet<>(vocabulary.words());
    words.addAll(frequent);
    return new Known(
        List.copyOf(words),
        words.stream()
            .map(w -> byWord.getOrDefault(w, new float[width]))
            .toArray(float[][]::new));
  }

  private static Labels labels(List<Gold> gold) {
    List<String> upos = new ArrayList<>();
    for (Upos tag : Upos.values()) {
      upos.add(tag.name());
    }
    return new Labels(
        upos,
        sorted(gold, Gold::xpos),
        sorted(gold, Gold::features),
        sorted(gold, Gold::relations),
        sorted(gold, Gold::entities));
  }

  private static List<String> sorted(List<Gold> gold, Function<Gold, List<String>> column) {
    Set<String> values = new TreeSet<>();
    gold.forEach(g -> values.addAll(column.apply(g)));
    return List.copyOf(values);
  }
}
