package org.tocsin.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was trained: the vocabulary, the classes, the embeddings and the matrices by name.
 *
 * <p>In a file, matrices are rows of 16-bit integers with a scale each.
 *
 * @param words rows of the tables of words; that of the trained ones ends before the words that
 *     only unlabelled text has, and that of unlabelled text before those that only GloVe has
 */
record Weights(
    Vocabulary words,
    Labels labels,
    Map<String, Embedding> embeddings,
    Map<String, float[][]> matrices) {
  private static final int MAGIC = 0x54534E31;

  Embedding embedding(String name) {
    return found(embeddings.get(name), name);
  }

  float[][] matrix(String name) {
    return found(matrices.get(name), name);
  }

  float[] row(String name) {
    return matrix(name)[0];
  }

  private static <T> T found(@Nullable T part, String name) {
    if (part == null) {
      throw new IllegalArgumentException("the model has no part " + name);
    }
    return part;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where the stream ends early or is no model of this version
   */
  static Weights read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of this version");
    }
    Vocabulary words = Vocabulary.of(bytes(in, in.readInt()));
    Labels labels = new Labels(strings(in), strings(in), strings(in), strings(in), strings(in));
    Map<String, Embedding> embeddings = new LinkedHashMap<>();
    Map<String, float[][]> matrices = new LinkedHashMap<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      int rows = in.readInt();
      int columns = in.readInt();
      if (in.readBoolean()) {
        byte[] bytes = bytes(in, rows * (Float.BYTES + columns));
        embeddings.put(name, Embedding.of(bytes, columns));
      } else {
        byte[] bytes = bytes(in, rows * (Float.BYTES + Short.BYTES * columns));
        matrices.put(name, widened(ByteBuffer.wrap(bytes), rows, columns));
      }
    }
    return new Weights(words, labels, embeddings, matrices);
  }

  private static byte[] bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return bytes;
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    byte[] bytes = bytes(in, in.readInt());
    return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
  }

  private static float[][] widened(ByteBuffer buffer, int rows, int columns) {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      float scale = buffer.getFloat();
      for (int j = 0; j < columns; j++) {
        row[j] = buffer.getShort() * scale;
      }
    }
    return matrix;
  }

  void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(words.bytes().length);
    out.write(words.bytes());
    strings(out, labels.upos());
    strings(out, labels.xpos());
    strings(out, labels.features());
    strings(out, labels.relations());
    strings(out, labels.entities());
    out.writeInt(embeddings.size() + matrices.size());
    for (Map.Entry<String, Embedding> entry : embeddings.entrySet()) {
      Embedding embedding = entry.getValue();
      head(out, entry.getKey(), embedding.rows(), embedding.columns(), true);
      out.write(embedding.bytes());
    }
    for (Map.Entry<String, float[][]> entry : matrices.entrySet()) {
      float[][] matrix = entry.getValue();
      head(out, entry.getKey(), matrix.length, matrix[0].length, false);
      rows(out, matrix);
    }
    out.flush();
  }

  private static void head(DataOutputStream out, String name, int rows, int columns, boolean bytes)
      throws IOException {
    out.writeUTF(name);
    out.writeInt(rows);
    out.writeInt(columns);
    out.writeBoolean(bytes);
  }

  private static void strings(DataOutputStream out, List<String> strings) throws IOException {
    byte[] bytes = String.join("\n", strings).getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void rows(DataOutputStream out, float[][] matrix) throws IOException {
    for (float[] row : matrix) {
      float scale = largest(row) / Short.MAX_VALUE;
      out.writeFloat(scale);
      for (float value : row) {
        out.writeShort(scale == 0 ? 0 : Math.round(value / scale));
      }
    }
  }

  static float largest(float[] row) {
    float largest = 0;
    for (float value : row) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
