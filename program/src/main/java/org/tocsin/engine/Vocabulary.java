package org.tocsin.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The words that the tables have rows for. They are looked up as they lie in the file: to make a
 * string of each would take most of the time that loading does.
 */
final class Vocabulary {
  /** UTF-8, with a line feed between words. */
  private final byte[] bytes;

  /** Where each word begins, and one past the last one's line feed. */
  private final int[] starts;

  /** Rows by the hash of their word, each in the first place that was free. */
  private final int[] places;

  private Vocabulary(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
    places = new int[4 * Integer.highestOneBit(starts.length)];
    for (int row = 1; row < starts.length - 1; row++) {
      int place = place(hash(bytes, starts[row], starts[row + 1] - 1));
      while (places[place] != 0) {
        place = place(place + 1);
      }
      places[place] = row;
    }
  }

  /** Words as they are in a file, which it keeps. */
  static Vocabulary of(byte[] bytes) {
    int[] starts = new int[1024];
    int count = 1;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return new Vocabulary(bytes, Arrays.copyOf(starts, count));
  }

  static Vocabulary of(List<String> words) {
    return of(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
  }

  /** The row of a word; 0 for one that is not known. */
  int row(String word) {
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    int place = place(hash(wanted, 0, wanted.length));
    while (places[place] != 0) {
      int row = places[place];
      if (Arrays.equals(bytes, starts[row], starts[row + 1] - 1, wanted, 0, wanted.length)) {
        return row;
      }
      place = place(place + 1);
    }
    return 0;
  }

  /** All words, in the order of their rows. */
  List<String> words() {
    return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
  }

  byte[] bytes() {
    return bytes;
  }

  private int place(int hash) {
    return hash & (places.length - 1);
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash ^ hash >>> 15;
  }
}
