package org.tocsin.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.place.Entry.Grade;
import org.tocsin.place.Place.Kind;

/**
 * The built gazetteer: regions, districts and populated places with their names.
 *
 * <p>One resource, kept as it is laid out: columns of numbers, one row a place, then the names in
 * the order of their keys, front-coded in blocks, each with the rows that bear it. The first rows
 * are regions, then districts, each with its code.
 */
final class Gazetteer {
  static final String RESOURCE = "gazetteer.bin";
  static final int MAGIC = 0x70636732;
  static final int BLOCK = 16;
  static final double DEGREE = 1000;
  static final List<Grade> GRADES = List.of(Grade.PLAIN, Grade.SECTION, Grade.SEAT, Grade.CAPITAL);

  private final byte[] data;
  private final String[] codes;
  private final int regions;
  private final int[] id;
  private final int[] lat;
  private final int[] lon;
  private final int[] population;
  private final int[] region;
  private final int[] district;
  private final int[] grade;
  private final String[] countries;
  private final int[] country;
  private final int[] blocks;
  private final int[] nameOf;
  private final int names;
  private final int start;

  /**
   * Keys of the first names of blocks, as far as they were asked for; any thread finds the same.
   */
  private final @Nullable String[] firstKeys;

  private final Map<String, Integer> regionRow = new HashMap<>();

  private Gazetteer(byte[] data) {
    this.data = data;
    Bytes bytes = new Bytes(data);
    if (bytes.number() != MAGIC) {
      throw new IllegalStateException("not a gazetteer");
    }
    countries = strings(bytes, bytes.number());
    regions = bytes.number();
    codes = strings(bytes, bytes.number());
    int size = bytes.number();
    country = deltas(bytes, size);
    region = deltas(bytes, size);
    district = deltas(bytes, size);
    grade = deltas(bytes, size);
    population = deltas(bytes, size);
    id = deltas(bytes, size);
    lat = deltas(bytes, size);
    lon = deltas(bytes, size);
    nameOf = deltas(bytes, size);
    names = bytes.number();
    blocks = deltas(bytes, (names + BLOCK - 1) / BLOCK);
    start = bytes.at();
    firstKeys = new String[blocks.length];
    for (int i = 0; i < regions; i++) {
      regionRow.put(codes[i], i);
    }
  }

  /** Reads the resource, in some hundredths of a second. */
  static Gazetteer load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      return new Gazetteer(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] strings(Bytes bytes, int count) {
    String[] strings = new String[count];
    Arrays.setAll(strings, i -> bytes.string());
    return strings;
  }

  private static int[] deltas(Bytes bytes, int size) {
    int[] column = new int[size];
    int last = 0;
    for (int i = 0; i < size; i++) {
      last += bytes.signed();
      column[i] = last;
    }
    return column;
  }

  /** One name of the gazetteer with its bearers, while it is read. */
  private static final class Cursor {
    private final Bytes bytes;
    private final byte[] name = new byte[512];
    private int length;

    Cursor(Bytes bytes) {
      this.bytes = bytes;
    }

    String next() {
      int prefix = bytes.number();
      int suffix = bytes.number();
      bytes.copy(name, prefix, suffix);
      length = prefix + suffix;
      return new String(name, 0, length, StandardCharsets.UTF_8);
    }

    /** Goes to the first name of a block. */
    void at(int position) {
      bytes.at(position);
    }

    void skipBearers() {
      for (int i = bytes.number(); i > 0; i--) {
        bytes.number();
      }
    }
  }

  private String name(int number) {
    Bytes bytes = new Bytes(data);
    bytes.at(start + blocks[number / BLOCK]);
    Cursor cursor = new Cursor(bytes);
    String name = cursor.next();
    for (int i = number % BLOCK; i > 0; i--) {
      cursor.skipBearers();
      name = cursor.next();
    }
    return name;
  }

  /** A place and whether the name asked for is the one it is listed under. */
  record Hit(Entry entry, boolean main) {}

  /** The places that bear a name, by its key. */
  List<Hit> named(String key) {
    return rows(key).entrySet().stream()
        .map(r -> new Hit(entry(r.getKey()), r.getValue()))
        .toList();
  }

  /** Whether a place bears a name, by its key; of the regions only those that count. */
  boolean knows(String key, Predicate<String> regionCounts) {
    return rows(key).keySet().stream()
        .anyMatch(row -> row >= regions || regionCounts.test(codes[row]));
  }

  /** The rows that bear a name, and whether they are listed under it. */
  private Map<Integer, Boolean> rows(String key) {
    Bytes bytes = new Bytes(data);
    Cursor cursor = new Cursor(bytes);
    Map<Integer, Boolean> rows = new TreeMap<>();
    for (int block = firstBlock(key); block < blocks.length; block++) {
      cursor.at(start + blocks[block]);
      int end = Math.min(BLOCK, names - block * BLOCK);
      for (int i = 0; i < end; i++) {
        int order = Names.key(cursor.next()).compareTo(key);
        if (order > 0) {
          return rows;
        } else if (order < 0) {
          cursor.skipBearers();
        } else {
          bearers(bytes, rows);
        }
      }
    }
    return rows;
  }

  private static void bearers(Bytes bytes, Map<Integer, Boolean> rows) {
    int row = 0;
    for (int i = bytes.number(); i > 0; i--) {
      int posting = bytes.number();
      row += posting >>> 1;
      rows.merge(row, (posting & 1) == 1, Boolean::logicalOr);
    }
  }

  /** The last block whose first name comes before the key. */
  private int firstBlock(String key) {
    int low = 0;
    int high = blocks.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firstKey(middle).compareTo(key) < 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private String firstKey(int block) {
    String known = firstKeys[block];
    if (known == null) {
      known = Names.key(name(block * BLOCK));
      firstKeys[block] = known;
    }
    return known;
  }

  private Entry entry(int row) {
    Kind kind = row < regions ? Kind.REGION : row < codes.length ? Kind.DISTRICT : Kind.CITY;
    return new Entry(
        kind,
        GRADES.get(grade[row]),
        name(nameOf[row]),
        countries[country[row]],
        kind == Kind.REGION ? codes[row] : code(region[row]),
        kind == Kind.DISTRICT ? codes[row] : code(district[row]),
        lat[row] / DEGREE,
        lon[row] / DEGREE,
        id[row],
        population[row]);
  }

  private String code(int reference) {
    return reference == 0 ? "" : codes[reference - 1];
  }

  /** The name of a first-level region by its code, empty where it has none. */
  String regionName(String code) {
    Integer row = regionRow.get(code);
    return row == null ? "" : name(nameOf[row]);
  }
}
