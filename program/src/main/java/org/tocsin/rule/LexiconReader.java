package org.tocsin.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tocsin.ontology.EventType;

/** Reads one rule file; every fault is gathered with its line, so that one run shows them all. */
final class LexiconReader {
  private final String file;
  private final boolean examples;
  private final List<String> errors = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private Optional<EventType> type = Optional.empty();
  private Optional<EntryBuilder> open = Optional.empty();
  private int number;

  private LexiconReader(String file, boolean examples) {
    this.file = file;
    this.examples = examples;
  }

  /**
   * @param examples whether to read them too
   * @throws LexiconException naming every faulty line
   */
  static List<Entry> read(String file, String text, boolean examples) {
    LexiconReader reader = new LexiconReader(file, examples);
    for (String line : text.split("\n", -1)) {
      reader.number++;
      try {
        reader.line(line.strip());
      } catch (IllegalArgumentException e) {
        reader.errors.add(file + ":" + reader.number + ": " + e.getMessage());
      }
    }
    reader.close();
    if (!reader.errors.isEmpty()) {
      throw new LexiconException(reader.errors);
    }
    return List.copyOf(reader.entries);
  }

  private void line(String line) {
    if (line.isEmpty() || line.charAt(0) == '#') {
      return;
    }
    char first = line.charAt(0);
    if (first == '[') {
      begin(line);
    } else if (first == '+' || first == '-') {
      if (examples) {
        builder().example(line, number);
      }
    } else {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("neither 'key: value', '[entry]', '+' nor '-': " + line);
      }
      keyed(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
  }

  private void begin(String line) {
    String name = line.replace("[", "").replace("]", "").strip();
    close();
    open = Optional.of(new EntryBuilder(type, name, file, number));
    if (!names.add(name)) {
      throw new IllegalArgumentException("a second entry '" + name + "'");
    }
  }

  private void keyed(String key, String value) {
    if (key.equals("type")) {
      type = value.equals("NONE") ? Optional.empty() : Optional.of(type(value));
    } else {
      builder().line(key, value);
    }
  }

  /**
   * The type of a name.
   *
   * @throws IllegalArgumentException naming all types where there is none of that name
   */
  static EventType type(String name) {
    return Arrays.stream(EventType.values())
        .filter(t -> t.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no type '" + name + "'; there are " + List.of(EventType.values()) + " and NONE"));
  }

  private EntryBuilder builder() {
    return open.orElseThrow(() -> new IllegalArgumentException("a line before the first [entry]"));
  }

  private void close() {
    open.map(EntryBuilder::build).ifPresent(entries::add);
    open = Optional.empty();
  }
}
