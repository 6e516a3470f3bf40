package org.tocsin.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Texts by number, in the order they were met; 0 is none. */
final class Dictionary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>(List.of(""));

  /** The number of a text, a new one where it was not met before. */
  int number(Optional<String> text) {
    return text.map(this::number).orElse(0);
  }

  int number(String text) {
    Integer known = numbers.putIfAbsent(text, texts.size());
    if (known != null) {
      return known;
    }
    texts.add(text);
    return texts.size() - 1;
  }

  /** The number of a text, or 0 where it was never met. */
  int find(String text) {
    return numbers.getOrDefault(text, 0);
  }

  /** The text of a number above 0. */
  String text(int number) {
    return texts.get(number);
  }

  Optional<String> optional(int number) {
    return number == 0 ? Optional.empty() : Optional.of(texts.get(number));
  }

  /** The numbers of all texts that pass. */
  Bits all(Predicate<String> passes) {
    Bits bits = new Bits(size());
    for (int i = 1; i < size(); i++) {
      if (passes.test(texts.get(i))) {
        bits.set(i);
      }
    }
    return bits;
  }

  /** The numbers of these texts, as far as they were met. */
  Bits all(List<String> wanted) {
    Bits bits = new Bits(size());
    wanted.stream().mapToInt(this::find).filter(number -> number > 0).forEach(bits::set);
    return bits;
  }

  /** One more than the highest number. */
  int size() {
    return texts.size();
  }
}
