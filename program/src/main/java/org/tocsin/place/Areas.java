package org.tocsin.place;

import java.util.HashMap;
import java.util.Map;

/** Numbers for the codes of regions and countries; 0 for none. */
final class Areas {
  private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));

  int number(String code) {
    return numbers.computeIfAbsent(code, c -> numbers.size());
  }

  /** Room for a number for each. */
  double[] mass() {
    return new double[numbers.size()];
  }
}
