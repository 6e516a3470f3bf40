package org.tocsin.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lexicon's spellings by their words; frozen once built. */
final class Trie {
  private static final Trie EMPTY = new Trie(Map.of(), List.of());

  private final Map<String, Trie> next;
  private final List<Spelling> spellings;

  /**
   * @param next given away; no copy, for an immutable one is slower to ask
   */
  private Trie(Map<String, Trie> next, List<Spelling> spellings) {
    this.next = next;
    this.spellings = List.copyOf(spellings);
  }

  /** The branch under a word. */
  Optional<Trie> step(String word) {
    return Optional.ofNullable(next.get(word));
  }

  /** What ends here. */
  List<Spelling> spellings() {
    return spellings;
  }

  /**
   * One way to write an entry.
   *
   * @param capital whether it must begin with a capital
   * @param acronym whether it must be in capitals throughout
   */
  record Spelling(Entry entry, boolean capital, boolean acronym) {
    boolean fits(String text) {
      return acronym
          ? text.equals(text.toUpperCase(Locale.ROOT))
          : !capital || Character.isUpperCase(text.charAt(0));
    }
  }

  /** Collects spellings. */
  static final class Builder {
    private final Map<String, Builder> next = new HashMap<>();
    private final List<Spelling> spellings = new ArrayList<>();

    /**
     * @throws IllegalArgumentException where the spelling is empty or another entry of the same
     *     kind and days has it
     */
    void add(String name, Entry entry) {
      List<String> words = Fold.words(name);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("an empty spelling");
      }
      if (words.size() > 1 && words.getFirst().equals("the")) {
        words = words.subList(1, words.size());
      }
      Builder node = this;
      for (String word : words) {
        node = node.next.computeIfAbsent(word, w -> new Builder());
      }
      node.end(name, entry);
    }

    private void end(String name, Entry entry) {
      for (Spelling other : spellings) {
        if (other.entry().source().equals(entry.source()) && other.entry().kind() == entry.kind()) {
          return;
        }
        if (other.entry().kind() == entry.kind()
            && other.entry().from().isBefore(entry.to())
            && entry.from().isBefore(other.entry().to())
            && entry.kind() != Kind.PERSON) {
          throw new IllegalArgumentException(
              "'" + name + "' stands at " + other.entry().source() + " already");
        }
      }
      boolean capital = !name.equals(name.toLowerCase(Locale.ROOT));
      boolean acronym = capital && name.length() <= 8 && name.equals(name.toUpperCase(Locale.ROOT));
      spellings.add(new Spelling(entry, capital, acronym));
    }

    Trie build() {
      Map<String, Trie> built = new HashMap<>();
      next.forEach((word, node) -> built.put(word, node.build()));
      return built.isEmpty() && spellings.isEmpty() ? EMPTY : new Trie(built, spellings);
    }
  }
}
