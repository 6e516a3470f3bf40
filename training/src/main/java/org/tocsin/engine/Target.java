package org.tocsin.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * What a choice among classes should give: the classes that may be right, each with its share of 1;
 * none where nothing is known.
 */
@SuppressWarnings("ArrayRecordComponent") // numbers handed on, never compared
record Target(int[] classes, float[] shares) {
  private static final Target UNKNOWN = new Target(new int[0], new float[0]);
  private static final float LEAST = 0.02f;

  /** The class known to be right; none where it is negative. */
  static Target of(int gold) {
    return gold < 0 ? UNKNOWN : new Target(new int[] {gold}, new float[] {1});
  }

  static Target[] of(int[] gold) {
    return Arrays.stream(gold).mapToObj(Target::of).toArray(Target[]::new);
  }

  /** The probabilities between two columns, without the small ones. */
  static Target of(float[] row, int from, int to) {
    int[] classes = new int[to - from];
    float[] shares = new float[to - from];
    int count = 0;
    float sum = 0;
    for (int j = from; j < to; j++) {
      if (row[j] >= LEAST) {
        classes[count] = j - from;
        shares[count++] = row[j];
        sum += row[j];
      }
    }
    for (int i = 0; i < count; i++) {
      shares[i] /= sum;
    }
    return new Target(Arrays.copyOf(classes, count), Arrays.copyOf(shares, count));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(classes.length);
    for (int i = 0; i < classes.length; i++) {
      out.writeInt(classes[i]);
      out.writeFloat(shares[i]);
    }
  }

  /** Reads what {@link #write} wrote. */
  static Target read(DataInputStream in) throws IOException {
    int count = in.readInt();
    int[] classes = new int[count];
    float[] shares = new float[count];
    for (int i = 0; i < count; i++) {
      classes[i] = in.readInt();
      shares[i] = in.readFloat();
    }
    return new Target(classes, shares);
  }

  /** The class with the largest share. */
  int best() {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return classes[best];
  }
}
