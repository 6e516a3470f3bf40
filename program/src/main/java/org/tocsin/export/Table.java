package org.tocsin.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A resource of lines of cells, looked up by the first. */
final class Table {
  private final Map<String, List<String>> rows;

  private Table(Map<String, List<String>> rows) {
    this.rows = Collections.unmodifiableMap(rows);
  }

  /** Reads a resource of this package; lines that start with # say what it is. */
  static Table read(String name, String separator) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split(separator, -1)).map(String::strip).toList())
          .forEach(cells -> rows.put(cells.getFirst(), cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Table(rows);
  }

  Map<String, List<String>> rows() {
    return rows;
  }

  /** The cells of a key, the key among them. */
  Optional<List<String>> find(String key) {
    return Optional.ofNullable(rows.get(key));
  }

  /** One cell, or empty where the key is missing or the cell is a dash. */
  Optional<String> cell(String key, int column) {
    return find(key).map(cells -> cells.get(column)).filter(cell -> !cell.equals("-"));
  }
}
