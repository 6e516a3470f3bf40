package org.tocsin.record;

import java.util.Arrays;

/** A set of whole numbers below a bound. */
final class Bits {
  private final long[] words;
  private final int bound;

  /** None. */
  Bits(int bound) {
    this.bound = bound;
    words = new long[(bound + 63) >> 6];
  }

  /** All. */
  static Bits all(int bound) {
    Bits bits = new Bits(bound);
    Arrays.fill(bits.words, -1L);
    if ((bound & 63) != 0) {
      bits.words[bits.words.length - 1] = (1L << bound) - 1;
    }
    return bits;
  }

  /** The rows of a column whose value is one of some. */
  static Bits where(int[] column, Bits values) {
    Bits bits = new Bits(column.length);
    for (int i = 0; i < column.length; i++) {
      int value = column[i];
      bits.words[i >> 6] |= (values.words[value >> 6] >>> value & 1) << i;
    }
    return bits;
  }

  /** The rows of a column from a value to another, both inclusive. */
  static Bits within(int[] column, int low, int high) {
    Bits bits = new Bits(column.length);
    for (int i = 0; i < column.length; i++) {
      if (column[i] >= low && column[i] <= high) {
        bits.words[i >> 6] |= 1L << i;
      }
    }
    return bits;
  }

  /** The rows of a column of sets that hold any member of another. */
  static Bits touching(long[] column, long members) {
    Bits bits = new Bits(column.length);
    for (int i = 0; i < column.length; i++) {
      if ((column[i] & members) != 0) {
        bits.words[i >> 6] |= 1L << i;
      }
    }
    return bits;
  }

  void set(int number) {
    words[number >> 6] |= 1L << number;
  }

  void clear(int number) {
    words[number >> 6] &= ~(1L << number);
  }

  boolean has(int number) {
    return (words[number >> 6] >>> number & 1) != 0;
  }

  int bound() {
    return bound;
  }

  Bits and(Bits other) {
    for (int i = 0; i < words.length; i++) {
      words[i] &= other.words[i];
    }
    return this;
  }

  Bits or(Bits other) {
    for (int i = 0; i < words.length; i++) {
      words[i] |= other.words[i];
    }
    return this;
  }

  int count() {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /** The least number that is not below another, or −1. */
  int next(int from) {
    int i = from >> 6;
    if (from >= bound) {
      return -1;
    }
    long word = words[i] & -1L << from;
    while (word == 0) {
      if (++i == words.length) {
        return -1;
      }
      word = words[i];
    }
    return (i << 6) + Long.numberOfTrailingZeros(word);
  }
}
