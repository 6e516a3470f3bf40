package org.tocsin.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A table of vectors as it lies in the file: for each row its scale, then a byte for each column.
 */
final class Embedding {
  private static final VarHandle FLOAT =
      MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.BIG_ENDIAN);

  private final byte[] bytes;
  private final int columns;

  private Embedding(byte[] bytes, int columns) {
    this.bytes = bytes;
    this.columns = columns;
  }

  /** A table from its bytes, which it keeps. */
  static Embedding of(byte[] bytes, int columns) {
    return new Embedding(bytes, columns);
  }

  /** A table of the nearest values that bytes can hold. */
  static Embedding of(float[][] rows) {
    int columns = rows[0].length;
    byte[] bytes = new byte[rows.length * (Float.BYTES + columns)];
    for (int i = 0; i < rows.length; i++) {
      int at = i * (Float.BYTES + columns);
      float scale = Weights.largest(rows[i]) / Byte.MAX_VALUE;
      FLOAT.set(bytes, at, scale);
      for (int j = 0; j < columns; j++) {
        bytes[at + Float.BYTES + j] = (byte) (scale == 0 ? 0 : Math.round(rows[i][j] / scale));
      }
    }
    return new Embedding(bytes, columns);
  }

  byte[] bytes() {
    return bytes;
  }

  int rows() {
    return bytes.length / (Float.BYTES + columns);
  }

  int columns() {
    return columns;
  }

  /** Adds one part in so many of a row to the columns from {@code to} on. */
  void add(int row, int parts, float[] sum, int to) {
    int at = row * (Float.BYTES + columns);
    float scale = (float) FLOAT.get(bytes, at) / parts;
    for (int j = 0; j < columns; j++) {
      sum[to + j] += bytes[at + Float.BYTES + j] * scale;
    }
  }
}
