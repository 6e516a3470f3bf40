package org.tocsin.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * What is to be said of each word of a sentence.
 *
 * @param heads the tree that the relations belong to
 */
@SuppressWarnings("ArrayRecordComponent") // numbers handed on, never compared
record Answers(
    Target[] upos,
    Target[] xpos,
    Target[] feats,
    Target[] arcs,
    int[] heads,
    Target[] relations,
    Target[] entities) {

  void write(DataOutputStream out) throws IOException {
    for (int i = 0; i < heads.length; i++) {
      out.writeInt(heads[i]);
      for (Target[] column : List.of(upos, xpos, feats, arcs, relations, entities)) {
        column[i].write(out);
      }
    }
  }

  /** Reads what {@link #write} wrote of so many words. */
  static Answers read(DataInputStream in, int words) throws IOException {
    int[] heads = new int[words];
    Target[][] columns = new Target[6][words];
    for (int i = 0; i < words; i++) {
      heads[i] = in.readInt();
      for (Target[] column : columns) {
        column[i] = Target.read(in);
      }
    }
    return new Answers(
        columns[0], columns[1], columns[2], columns[3], heads, columns[4], columns[5]);
  }
}
