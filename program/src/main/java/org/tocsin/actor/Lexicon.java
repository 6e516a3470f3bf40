package org.tocsin.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Countries, organisations, roles, people and things, as the resource files list them. */
final class Lexicon {
  private static final String FOLDER = "en/";

  private final Trie trie;

  private Lexicon(Trie trie) {
    this.trie = trie;
  }

  /** The lexicon of English, read once. */
  static Lexicon english() {
    return English.LEXICON;
  }

  Trie trie() {
    return trie;
  }

  private static final class English {
    static final Lexicon LEXICON = read();

    private static Lexicon read() {
      Trie.Builder trie = new Trie.Builder();
      Set<String> codes = new HashSet<>();
      new LexiconReader(trie, "countries.txt", codes).countries(lines("countries.txt"));
      for (Kind kind : List.of(Kind.ORGANISATION, Kind.PLACE, Kind.ROLE, Kind.PERSON, Kind.THING)) {
        String file = file(kind);
        new LexiconReader(trie, file, codes).entries(kind, lines(file));
      }
      return new Lexicon(trie.build());
    }

    private static String file(Kind kind) {
      return switch (kind) {
        case COUNTRY, NATIONAL, SEAT -> "countries.txt";
        case PLACE -> "places.txt";
        case ORGANISATION -> "organisations.txt";
        case ROLE -> "roles.txt";
        case PERSON -> "people.txt";
        case THING -> "things.txt";
      };
    }

    private static List<String> lines(String file) {
      try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + file)) {
        if (in == null) {
          throw new IllegalStateException("the lexicon " + file + " is missing from the program");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
