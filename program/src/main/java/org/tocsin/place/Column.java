package org.tocsin.place;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Numbers of equal width within a larger array of bytes, used as they lie there. */
final class Column {
  private final byte[] data;
  private final int start;
  private final int width;
  private final int size;

  private Column(byte[] data, int start, int width, int size) {
    this.data = data;
    this.start = start;
    this.width = width;
    this.size = size;
  }

  /** The column that begins here with its width; moves behind it. */
  static Column read(Bytes bytes, byte[] data, int size) {
    int width = bytes.next();
    Column column = new Column(data, bytes.at(), width, size);
    bytes.at(bytes.at() + width * size);
    return column;
  }

  int size() {
    return size;
  }

  /** A number: one to four bytes, the highest first, the sign in its first bit. */
  int at(int row) {
    int at = start + row * width;
    int value = data[at];
    for (int i = 1; i < width; i++) {
      value = (value << 8) | (data[at + i] & 0xff);
    }
    return value;
  }

  /** Writes numbers as narrow as they allow. */
  static void write(ByteArrayOutputStream out, List<Integer> values) {
    int bits =
        values.stream()
            .mapToInt(v -> 33 - Integer.numberOfLeadingZeros(v ^ (v >> 31)))
            .max()
            .orElse(1);
    int width = (bits + 7) / 8;
    out.write(width);
    for (int value : values) {
      for (int i = width - 1; i >= 0; i--) {
        out.write(value >> (8 * i));
      }
    }
  }
}
