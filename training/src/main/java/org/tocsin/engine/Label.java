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

/** Has trained networks label news together; {@link Distill} learns from what they write. */
public final class Label {
  /** How sure of the heads of a sentence they must be on average. */
  private static final double SURE = 0.8;

  private Label() {}

  /**
   * Labels.
   *
   * @param args a file of unlabelled text; how many sentences of it to read; seed; the file to
   *     write; the models
   */
  public static void main(String[] args) throws IOException {
    List<Weights> models = new ArrayList<>();
    for (int i = 4; i < args.length; i++) {
      models.add(model(Path.of(args[i])));
    }
    List<List<String>> sentences =
        NewsSentences.read(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
    write(Teachers.of(models), models.getFirst().labels(), sentences, Path.of(args[3]));
  }

  /** Writes what teachers say of sentences. */
  static void write(Teachers teachers, Labels labels, List<List<String>> sentences, Path out)
      throws IOException {
    List<Silver> labelled = teachers.label(sentences, SURE);
    Silver.write(out, labels, labelled);
    System.out.println(labelled.size() + " of " + sentences.size() + " sentences labelled");
  }

  /** Reads a model; one from before GloVe may teach, and knows no word of it. */
  static Weights model(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      Weights read = Weights.read(in);
      Map<String, Embedding> tables = new LinkedHashMap<>(read.embeddings());
      tables.putIfAbsent("glove", Embedding.of(new byte[Float.BYTES], 0));
      return new Weights(read.words(), read.labels(), tables, read.matrices());
    }
  }
}
