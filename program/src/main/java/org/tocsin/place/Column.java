package org.tocsin.place;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Numbers of equal width within a larger array of bytes, used as they lie there.
 *
 * @param start of the first number
 * @param width bytes of a number, 1 to 4, highest first, signed
 */
record Column(byte[] data, int start, int width, int size) {
  /** The column that begins here with its width; moves behind it. */
  static Column read(Bytes bytes, byte[] data, int size) {
    int width = bytes.next();
    Column column = new Column(data, bytes.at(), width, size);
    bytes.at(bytes.at() + width * size);
    return column;
  }

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
