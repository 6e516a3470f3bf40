package org.tocsin.place;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Numbers of varying length and short strings in a byte array. */
final class Bytes {
  private final byte[] bytes;
  private int at;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int at() {
    return at;
  }

  void at(int position) {
    at = position;
  }

  int next() {
    return bytes[at++] & 0xff;
  }

  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int b = next();
      value |= (b & 0x7f) << shift;
      if (b < 0x80) {
        return value;
      }
    }
  }

  int signed() {
    int value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  String string() {
    int length = number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /** Copies to another array and moves on. */
  void copy(byte[] target, int from, int length) {
    System.arraycopy(bytes, at, target, from, length);
    at += length;
  }

  static void number(ByteArrayOutputStream out, int value) {
    int rest = value;
    while (rest >= 0x80 || rest < 0) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  static void signed(ByteArrayOutputStream out, int value) {
    number(out, (value << 1) ^ (value >> 31));
  }

  static void string(ByteArrayOutputStream out, String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(out, utf8.length);
    out.writeBytes(utf8);
  }
}
