package org.tocsin.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.place.Entry.Grade;
import org.tocsin.place.Place.Kind;
import org.tocsin.text.Resource;

/** The places written by hand: countries, large regions, seas and areas, with their adjectives. */
final class Overlay {
  private final Map<String, List<Entry>> byKey = new HashMap<>();
  private final Map<String, List<Entry>> byAdjective = new HashMap<>();
  private final Map<String, Entry> regions = new HashMap<>();
  private final Map<String, String> alpha3 = new HashMap<>();

  Overlay() {
    for (String[] f : lines("countries.tsv")) {
      Entry country = entry(Kind.COUNTRY, f[0], "", f, 2);
      alpha3.put(f[0], f[1]);
      index(country, f[6], f[7]);
    }
    for (String[] f : lines("regions.tsv")) {
      Entry region = entry(Kind.REGION, f[0].substring(0, 2), f[0], f, 1);
      regions.put(f[0], region);
      index(region, f[5], f[6]);
    }
    for (String[] f : lines("areas.tsv")) {
      index(entry(Kind.valueOf(f[0]), "", "", f, 1), f[5], f[6]);
    }
  }

  private static Entry entry(Kind kind, String country, String region, String[] f, int at) {
    String name = split(f[at + 4]).getFirst();
    return new Entry(
        kind,
        Grade.PLAIN,
        name,
        country,
        region,
        "",
        Double.parseDouble(f[at + 1]),
        Double.parseDouble(f[at + 2]),
        Long.parseLong(f[at]),
        Long.parseLong(f[at + 3]));
  }

  private void index(Entry entry, String names, String adjectives) {
    split(names).forEach(n -> add(byKey, n, entry));
    split(adjectives).forEach(a -> add(byAdjective, a, entry));
  }

  private static void add(Map<String, List<Entry>> index, String name, Entry entry) {
    List<Entry> entries = index.computeIfAbsent(Names.key(name), k -> new ArrayList<>());
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  private static List<String> split(String names) {
    List<String> split = new ArrayList<>();
    for (String name : names.split("\\|", -1)) {
      if (!name.isBlank()) {
        split.add(name.strip());
      }
    }
    return split;
  }

  /** The fields of the lines of a table, comments left out. */
  static List<String[]> lines(String resource) {
    return Resource.lines(Overlay.class, resource).stream()
        .map(line -> line.split("\t", -1))
        .toList();
  }

  List<Entry> named(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** The places whose adjective or people a word is. */
  List<Entry> adjective(String key) {
    return byAdjective.getOrDefault(key, List.of());
  }

  /** Whether a region is written here, so that the built gazetteer's own is not needed. */
  boolean hasRegion(String code) {
    return regions.containsKey(code);
  }

  @Nullable Entry region(String code) {
    return regions.get(code);
  }

  @Nullable String alpha3(String alpha2) {
    return alpha3.get(alpha2);
  }
}
