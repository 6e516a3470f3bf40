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

/**
 * A sentence that teachers labelled.
 *
 * @param heads the tree that the relations belong to
 */
@SuppressWarnings("ArrayRecordComponent") // numbers handed on, never compared
record Silver(
    List<String> forms,
    Target[] upos,
    Target[] xpos,
    Target[] feats,
    Target[] arcs,
    int[] heads,
    Target[] relations,
    Target[] entities) {

  /** In numbers, after a vocabulary. */
  Sample sample(Vocabulary words) {
    FormFeatures[] features = forms.stream().map(FormFeatures::of).toArray(FormFeatures[]::new);
    int[] rows = Arrays.stream(features).mapToInt(w -> words.row(w.key())).toArray();
    return new Sample(
        Model.GUM, rows, features, upos, xpos, feats, arcs, heads, relations, entities);
  }

  /** With the likeliest classes alone. */
  Gold gold(Labels labels) {
    return new Gold(
        Model.GUM,
        forms,
        best(upos, labels.upos()),
        best(xpos, labels.xpos()),
        best(feats, labels.features()),
        Arrays.stream(heads).boxed().toList(),
        best(relations, labels.relations()),
        best(entities, labels.entities()),
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
    for (int i = 0; i < forms.size(); i++) {
      out.writeUTF(forms.get(i));
      out.writeInt(heads[i]);
      for (Target[] column : List.of(upos, xpos, feats, arcs, relations, entities)) {
        write(out, column[i]);
      }
    }
  }

  private static void write(DataOutputStream out, Target target) throws IOException {
    out.writeInt(target.classes().length);
    for (int i = 0; i < target.classes().length; i++) {
      out.writeInt(target.classes()[i]);
      out.writeFloat(target.shares()[i]);
    }
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
    int n = in.readInt();
    List<String> forms = new ArrayList<>(n);
    int[] heads = new int[n];
    Target[][] columns = new Target[6][n];
    for (int i = 0; i < n; i++) {
      forms.add(in.readUTF());
      heads[i] = in.readInt();
      for (Target[] column : columns) {
        column[i] = target(in);
      }
    }
    return new Silver(
        forms, columns[0], columns[1], columns[2], columns[3], heads, columns[4], columns[5]);
  }

  private static Target target(DataInputStream in) throws IOException {
    int count = in.readInt();
    int[] classes = new int[count];
    float[] shares = new float[count];
    for (int i = 0; i < count; i++) {
      classes[i] = in.readInt();
      shares[i] = in.readFloat();
    }
    return new Target(classes, shares);
  }
}
