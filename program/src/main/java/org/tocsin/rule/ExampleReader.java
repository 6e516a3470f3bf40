package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;
import org.tocsin.text.Span;

/**
 * Reads example lines: {@code + {Rebels} attacked <a convoy>. | firearms | negated}; {@code +?} and
 * {@code -?} begin those that the coder is known to miss.
 */
final class ExampleReader {
  private static final Set<String> FACTUALITIES =
      Set.of("actual", "negated", "hypothetical", "future", "historical", "claimed");

  private final StringBuilder text = new StringBuilder();
  private final List<Span> actors = new ArrayList<>();
  private final List<Span> recipients = new ArrayList<>();

  private ExampleReader() {}

  /**
   * @throws IllegalArgumentException saying what is wrong
   */
  static Example read(String line, int number, Optional<EventType> type) {
    ExampleReader reader = new ExampleReader();
    boolean must = line.charAt(0) == '+';
    boolean missed = line.startsWith("?", 1);
    String[] parts = line.substring(missed ? 2 : 1).split("\\|", -1);
    reader.unmark(parts[0].strip());
    Optional<Mode> mode = Optional.empty();
    Optional<String> factuality = Optional.empty();
    Optional<EventType> instead = Optional.empty();
    for (int i = 1; i < parts.length; i++) {
      String word = parts[i].strip();
      Optional<Mode> asMode = type.flatMap(t -> Mode.of(t, word));
      if (asMode.isPresent()) {
        mode = asMode;
      } else if (FACTUALITIES.contains(word)) {
        factuality = Optional.of(word);
      } else if (!must) {
        instead = instead(word);
      } else {
        throw new IllegalArgumentException(
            "neither a mode of "
                + name(type)
                + " nor a factuality: '"
                + word
                + "'; there are "
                + type.map(Mode::of).orElse(List.of()).stream().map(Mode::code).toList()
                + " and "
                + FACTUALITIES.stream().sorted().toList());
      }
    }
    return new Example(
        number,
        must,
        missed,
        reader.text.toString(),
        reader.actors,
        reader.recipients,
        mode,
        factuality,
        instead);
  }

  private static String name(Optional<EventType> type) {
    return type.map(EventType::name).orElse("NONE");
  }

  private static Optional<EventType> instead(String word) {
    return word.equals("NONE") ? Optional.empty() : Optional.of(LexiconReader.type(word));
  }

  private void unmark(String marked) {
    int start = -1;
    char open = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '{', '<' -> {
          check(start < 0, "a mark inside a mark");
          start = text.length();
          open = c;
        }
        case '}', '>' -> {
          check(start >= 0 && open == (c == '}' ? '{' : '<'), "a mark that was not opened");
          (c == '}' ? actors : recipients).add(new Span(start, text.length()));
          start = -1;
        }
        default -> text.append(c);
      }
    }
    check(start < 0, "a mark that is not closed");
    check(!text.isEmpty(), "an example without a sentence");
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
