package org.tocsin.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was trained: the vocabulary, the classes, and the matrices by name.
 *
 * <p>In a file, matrices are rows of 8-bit (embeddings) or 16-bit integers with a scale each.
 *
 * @param words row i of the words' matrices belongs to the i-th, row 0 to all others; the trained
 *     one ends before the words that only unlabelled text has
 */
record Weights(List<String> words, Labels labels, Map<String, float[][]> matrices) {
  private static final int MAGIC = 0x54534E31;
  private static final int EMBEDDING_ROWS = 200;

  float[][] matrix(String name) {
    float[][] matrix = matrices.get(name);
    if (matrix == null) {
      throw new IllegalArgumentException("the model has no matrix " + name);
    }
    return matrix;
  }

  float[] row(String name) {
    return matrix(name)[0];
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
    List<String> words = strings(in);
    Labels labels = new Labels(strings(in), strings(in), strings(in), strings(in), strings(in));
    Map<String, float[][]> matrices = new LinkedHashMap<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      matrices.put(in.readUTF(), matrix(in));
    }
    return new Weights(words, labels, matrices);
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
  }

  private static float[][] matrix(DataInputStream in) throws IOException {
    int rows = in.readInt();
    int columns = in.readInt();
    boolean narrow = in.readBoolean();
    byte[] bytes = new byte[rows * (4 + (narrow ? columns : 2 * columns))];
    in.readFully(bytes);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      float scale = buffer.getFloat();
      if (narrow) {
        widen(bytes, buffer.position(), scale, row);
        buffer.position(buffer.position() + columns);
      } else {
        widen(buffer.asShortBuffer(), scale, row);
        buffer.position(buffer.position() + 2 * columns);
      }
    }
    return matrix;
  }

  private static void widen(byte[] bytes, int from, float scale, float[] row) {
    for (int j = 0; j < row.length; j++) {
      row[j] = bytes[from + j] * scale;
    }
  }

  private static void widen(ShortBuffer values, float scale, float[] row) {
    for (int j = 0; j < row.length; j++) {
      row[j] = values.get(j) * scale;
    }
  }

  void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    strings(out, words);
    for (List<String> list : lists()) {
      strings(out, list);
    }
    out.writeInt(matrices.size());
    for (Map.Entry<String, float[][]> entry : matrices.entrySet()) {
      out.writeUTF(entry.getKey());
      matrix(out, entry.getValue(), isEmbedding(entry.getKey()));
    }
    out.flush();
  }

  private List<List<String>> lists() {
    return new ArrayList<>(
        List.of(
            labels.upos(),
            labels.xpos(),
            labels.features(),
            labels.relations(),
            labels.entities()));
  }

  private boolean isEmbedding(String name) {
    return name.indexOf('.') < 0 && matrix(name).length > EMBEDDING_ROWS;
  }

  private static void strings(DataOutputStream out, List<String> strings) throws IOException {
    byte[] bytes = String.join("\n", strings).getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void matrix(DataOutputStream out, float[][] matrix, boolean narrow)
      throws IOException {
    out.writeInt(matrix.length);
    out.writeInt(matrix[0].length);
    out.writeBoolean(narrow);
    int top = narrow ? Byte.MAX_VALUE : Short.MAX_VALUE;
    for (float[] row : matrix) {
      float scale = largest(row) / top;
      out.writeFloat(scale);
      for (float value : row) {
        int whole = scale == 0 ? 0 : Math.round(value / scale);
        if (narrow) {
          out.writeByte(whole);
        } else {
          out.writeShort(whole);
        }
      }
    }
  }

  private static float largest(float[] row) {
    float largest = 0;
    for (float value : row) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
