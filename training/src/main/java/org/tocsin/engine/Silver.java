package org.tocsin.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sentence that teachers labelled. */
record Silver(List<String> forms, Answers answers) {

  /** In numbers, after a vocabulary. */
  Sample sample(Vocabulary words) {
    FormFeatures[] features = forms.stream().map(FormFeatures::of).toArray(FormFeatures[]::new);
    int[] rows = Arrays.stream(features).mapToInt(w -> words.row(w.key())).toArray();
    return new Sample(Model.GUM, rows, features, answers);
  }

  /** With the likeliest classes alone. */
  Gold gold(Labels labels) {
    return new Gold(
        Model.GUM,
        forms,
        best(answers.upos(), labels.upos()),
        best(answers.xpos(), labels.xpos()),
        best(answers.feats(), labels.features()),
        Arrays.stream(answers.heads()).boxed().toList(),
        best(answers.relations(), labels.relations()),
        best(answers.entities(), labels.entities()),
        true);
  }

  private static List<String> best(Target[] targets, List<String> classes) {
    return Arrays.stream(targets).map(target -> classes.get(target.best())).toList();
  }

  /** Writes sentences, whose classes these are. */
  static void write(Path file, Labels labels, List<Silver> sentences) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(labels.hashCode());
      out.writeInt(sentences.size());
      for (Silver sentence : sentences) {
        sentence.write(out);
      }
    }
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeInt(forms.size());
    for (String form : forms) {
      out.writeUTF(form);
    }
    answers.write(out);
  }

  /**
   * Reads what {@link #write(Path, Labels, List)} wrote.
   *
   * @throws IOException where it was written for other classes
   */
  static List<Silver> read(Path file, Labels labels) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != labels.hashCode()) {
        throw new IOException(file + " was labelled with other classes than the model's");
      }
      int count = in.readInt();
      List<Silver> sentences = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        sentences.add(read(in));
      }
      return sentences;
    }
  }

  private static Silver read(DataInputStream in) throws IOException {
    int words = in.readInt();
    List<String> forms = new ArrayList<>(words);
    for (int i = 0; i < words; i++) {
      forms.add(in.readUTF());
    }
    return new Silver(forms, Answers.read(in, words));
  }
}
