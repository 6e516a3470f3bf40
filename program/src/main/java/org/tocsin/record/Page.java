package org.tocsin.record;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of many.
 *
 * @param next the cursor behind the last row; empty where there are no more
 */
public record Page<T>(List<T> rows, Optional<String> next) {
  public Page {
    rows = List.copyOf(rows);
  }
}
