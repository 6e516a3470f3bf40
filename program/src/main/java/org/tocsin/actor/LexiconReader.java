package org.tocsin.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.ontology.Sector;

/** Reads the lines of a lexicon file; every error names file and line. */
final class LexiconReader {
  private static final List<Kind> COLUMNS = List.of(Kind.COUNTRY, Kind.NATIONAL, Kind.SEAT);

  private final Trie.Builder trie;
  private final String file;
  private final Set<String> countries;

  /**
   * @param countries the codes known; filled by the file of countries, checked by the others
   */
  LexiconReader(Trie.Builder trie, String file, Set<String> countries) {
    this.trie = trie;
    this.file = file;
    this.countries = countries;
  }

  /** Lines of {@code spelling, spelling = markers}. */
  void entries(Kind kind, List<String> lines) {
    eachLine(
        lines,
        (source, line) -> {
          int equals = line.indexOf('=');
          if (equals < 0) {
            throw error(source, "no '=' between the spellings and what they mean");
          }
          Draft draft = new Draft(source);
          for (String marker : line.substring(equals + 1).strip().split("\\s+", -1)) {
            draft.add(marker);
          }
          add(
              draft.entry(kind, first(line.substring(0, equals), source)),
              line.substring(0, equals));
        });
  }

  /** Lines of {@code code | names | adjectives and inhabitants | capitals}. */
  void countries(List<String> lines) {
    eachLine(
        lines,
        (source, line) -> {
          String[] fields = line.split("\\|", -1);
          if (fields.length != COLUMNS.size() + 1) {
            throw error(source, fields.length + " fields instead of 4, parted by '|'");
          }
          String code = fields[0].strip();
          if (!code.matches("[A-Z]{3}") || !countries.add(code)) {
            throw error(source, "'" + code + "' is no new three-letter code");
          }
          for (int i = 0; i < COLUMNS.size(); i++) {
            String names = fields[i + 1];
            if (!names.strip().equals("-")) {
              Draft draft = new Draft(source);
              draft.add(code);
              if (COLUMNS.get(i) == Kind.SEAT) {
                draft.add(Sector.GOV.name());
              }
              add(draft.entry(COLUMNS.get(i), first(fields[1], source)), names);
            }
          }
        });
  }

  private void eachLine(List<String> lines, Line reader) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        reader.read(file + ":" + (i + 1), line);
      }
    }
  }

  private static String first(String names, String source) {
    String name = names.split(",", 2)[0].strip();
    if (name.isEmpty()) {
      throw error(source, "no spelling");
    }
    return name;
  }

  private void add(Entry entry, String names) {
    for (String listed : names.split(",", -1)) {
      String name = listed.strip();
      try {
        trie.add(name, entry);
        if (entry.alone()) {
          trie.add(name.substring(name.lastIndexOf(' ') + 1), entry);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(entry.source() + ": " + e.getMessage(), e);
      }
    }
  }

  private static IllegalArgumentException error(String source, String what) {
    return new IllegalArgumentException(source + ": " + what);
  }

  @FunctionalInterface
  private interface Line {
    void read(String source, String line);
  }

  /** The markers of one line as they are read. */
  private final class Draft {
    private final String source;
    private Optional<String> country = Optional.empty();
    private final List<Sector> sectors = new ArrayList<>();
    private boolean weak;
    private boolean alone;
    private Optional<Gender> gender = Optional.empty();
    private LocalDate from = LocalDate.MIN;
    private LocalDate to = LocalDate.MAX;

    Draft(String source) {
      this.source = source;
    }

    void add(String marker) {
      switch (marker) {
        case "-" -> {}
        case "~" -> weak = true;
        case "*" -> alone = true;
        case "m" -> gender = Optional.of(Gender.MALE);
        case "f" -> gender = Optional.of(Gender.FEMALE);
        default -> word(marker);
      }
    }

    private void word(String marker) {
      if (marker.contains("..")) {
        dates(marker);
      } else if (countries.contains(marker)) {
        country = Optional.of(marker);
      } else {
        sectors.add(sector(marker));
      }
    }

    private Sector sector(String marker) {
      return Sector.of(marker)
          .orElseThrow(() ->
              error(
                  source,
                  "'"
                      + marker
                      + "' is no country of countries.txt, and no sector of "
                      + Arrays.toString(Sector.values())));
    }

    private void dates(String marker) {
      int dots = marker.indexOf("..");
      String start = marker.substring(0, dots);
      String end = marker.substring(dots + 2);
      from = start.isEmpty() ? from : date(start);
      to = end.isEmpty() ? to : date(end);
    }

    private LocalDate date(String text) {
      try {
        return switch (text.length()) {
          case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
          case 7 -> YearMonth.parse(text).atDay(1);
          default -> LocalDate.parse(text);
        };
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            source + ": '" + text + "' is no year, month or day (2021, 2021-08, 2021-08-15)", e);
      }
    }

    Entry entry(Kind kind, String name) {
      return new Entry(kind, name, country, sectors, weak, alone, gender, from, to, source);
    }
  }
}
