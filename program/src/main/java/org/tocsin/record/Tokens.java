package org.tocsin.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Where each word stands: finds the texts that hold some characters, as reading them all would. */
final class Tokens {
  private final Dictionary words = new Dictionary();
  private final List<Numbers> places = new ArrayList<>(List.of(new Numbers()));

  /** What stands between blanks. */
  static List<String> of(String text) {
    List<String> all = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (blank && start >= 0) {
        all.add(text.substring(start, i));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return all;
  }

  /** Adds the words of the text of a number; numbers ascend, words may come twice. */
  void add(int text, List<String> tokens) {
    for (String token : tokens) {
      int number = words.number(token);
      if (number == places.size()) {
        places.add(new Numbers());
      }
      places.get(number).add(text);
    }
  }

  /**
   * The texts that hold a term.
   *
   * @param holds whether the text of a number holds the term; asked where it has several words
   * @param bound above the number of every text
   */
  Bits holding(String term, IntPredicate holds, int bound) {
    List<String> parts = of(term);
    Bits found = Bits.all(bound);
    for (int i = 0; i < parts.size(); i++) {
      found.and(union(part(parts.get(i), i > 0, i < parts.size() - 1), bound));
    }
    if (parts.size() == 1 && parts.getFirst().equals(term)) {
      return found;
    }
    for (int i = found.next(0); i >= 0; i = found.next(i + 1)) {
      if (!holds.test(i)) {
        found.clear(i);
      }
    }
    return found;
  }

  /** The words that may hold a part of a term which begins there, ends there, both or neither. */
  private static Predicate<String> part(String part, boolean begins, boolean ends) {
    if (begins && ends) {
      return part::equals;
    }
    if (begins || ends) {
      return begins ? word -> word.startsWith(part) : word -> word.endsWith(part);
    }
    return word -> word.contains(part);
  }

  private Bits union(Predicate<String> wanted, int bound) {
    Bits words = this.words.all(wanted);
    Bits found = new Bits(bound);
    for (int i = words.next(0); i >= 0; i = words.next(i + 1)) {
      places.get(i).addTo(found);
    }
    return found;
  }

  /** Ascending numbers, each kept as its distance from the one before. */
  private static final class Numbers {
    private byte[] bytes = new byte[4];
    private int size;
    private int last;

    void add(int number) {
      if (size > 0 && number == last) {
        return;
      }
      int distance = number - last;
      last = number;
      while (distance > 127) {
        put((byte) (distance | 128));
        distance >>>= 7;
      }
      put((byte) distance);
    }

    private void put(byte value) {
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, size + (size >> 1) + 1);
      }
      bytes[size++] = value;
    }

    void addTo(Bits bits) {
      int number = 0;
      int shift = 0;
      int distance = 0;
      for (int i = 0; i < size; i++) {
        distance |= (bytes[i] & 127) << shift;
        shift += 7;
        if (bytes[i] >= 0) {
          number += distance;
          bits.set(number);
          distance = 0;
          shift = 0;
        }
      }
    }
  }
}
