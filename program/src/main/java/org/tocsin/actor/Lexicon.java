package org.tocsin.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.text.Resource;

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
      return Resource.text(Lexicon.class, FOLDER + file).lines().toList();
    }
  }
}
