package org.tocsin.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
  static final int MAGIC = 0x70636733;
  static final int BLOCK = 16;
  static final double DEGREE = 1000;
  static final List<Grade> GRADES = List.of(Grade.PLAIN, Grade.SECTION, Grade.SEAT, Grade.CAPITAL);

  private final byte[] data;
  private final String[] countries;
  private final int regions;
  private final int codes;
  private final Column codeEnd;
  private final int codeStart;
  private final Column country;
  private final Column region;
  private final Column district;
  private final Column grade;
  private final Column population;
  private final Column id;
  private final Column lat;
  private final Column lon;
  private final Column nameOf;
  private final Column blocks;
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
    countries = new String[bytes.number()];
    Arrays.setAll(countries, i -> bytes.string());
    regions = bytes.number();
    codes = bytes.number();
    codeEnd = Column.read(bytes, data, codes);
    codeStart = bytes.at();
    bytes.at(codeStart + codeEnd.at(codes - 1));
    int size = bytes.number();
    country = Column.read(bytes, data, size);
    region = Column.read(bytes, data, size);
    district = Column.read(bytes, data, size);
    grade = Column.read(bytes, data, size);
    population = Column.read(bytes, data, size);
    id = Column.read(bytes, data, size);
    lat = Column.read(bytes, data, size);
    lon = Column.read(bytes, data, size);
    nameOf = Column.read(bytes, data, size);
    names = bytes.number();
    blocks = Column.read(bytes, data, (names + BLOCK - 1) / BLOCK);
    start = bytes.at();
    firstKeys = new String[blocks.size()];
    for (int i = 0; i < regions; i++) {
      regionRow.put(code(i), i);
    }
  }

  /** Reads the resource; nothing is unpacked before it is asked for. */
  static Gazetteer load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      // What lies in the jar says its size: read at once, it is not copied again.
      byte[] data = new byte[in.available()];
      int read = in.readNBytes(data, 0, data.length);
      if (read < data.length || in.read() >= 0) {
        throw new IllegalStateException("cannot read " + RESOURCE + " at once");
      }
      return new Gazetteer(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
      move();
      return name();
    }

    void move() {
      int prefix = bytes.number();
      int suffix = bytes.number();
      bytes.copy(name, prefix, suffix);
      length = prefix + suffix;
    }

    String name() {
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
    bytes.at(start + blocks.at(number / BLOCK));
    Cursor cursor = new Cursor(bytes);
    cursor.move();
    for (int i = number % BLOCK; i > 0; i--) {
      cursor.skipBearers();
      cursor.move();
    }
    return cursor.name();
  }

  /** A place and whether the name asked for is the one it is listed under. */
  record Hit(Entry entry, boolean main) {}

  /** The places that bear a name, by its key. */
  List<Hit> named(String key) {
    List<Hit> hits = new ArrayList<>();
    rows(key).forEach((row, main) -> hits.add(new Hit(entry(row), main)));
    return hits;
  }

  /** Whether a place bears a name, by its key; of the regions only those that count. */
  boolean knows(String key, Predicate<String> regionCounts) {
    for (int row : rows(key).keySet()) {
      if (row >= regions || regionCounts.test(code(row))) {
        return true;
      }
    }
    return false;
  }

  /** The rows that bear a name, and whether they are listed under it. */
  private Map<Integer, Boolean> rows(String key) {
    Bytes bytes = new Bytes(data);
    Cursor cursor = new Cursor(bytes);
    Map<Integer, Boolean> rows = new TreeMap<>();
    for (int block = firstBlock(key); block < blocks.size(); block++) {
      cursor.at(start + blocks.at(block));
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
    int high = blocks.size() - 1;
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
    Kind kind = row < regions ? Kind.REGION : row < codes ? Kind.DISTRICT : Kind.CITY;
    return new Entry(
        kind,
        GRADES.get(grade.at(row)),
        name(nameOf.at(row)),
        countries[country.at(row)],
        kind == Kind.REGION ? code(row) : referred(region.at(row)),
        kind == Kind.DISTRICT ? code(row) : referred(district.at(row)),
        lat.at(row) / DEGREE,
        lon.at(row) / DEGREE,
        id.at(row),
        population.at(row));
  }

  private String referred(int reference) {
    return reference == 0 ? "" : code(reference - 1);
  }

  private String code(int row) {
    int from = row == 0 ? 0 : codeEnd.at(row - 1);
    return new String(data, codeStart + from, codeEnd.at(row) - from, StandardCharsets.US_ASCII);
  }

  /** The name of a first-level region by its code, empty where it has none. */
  String regionName(String code) {
    Integer row = regionRow.get(code);
    return row == null ? "" : name(nameOf.at(row));
  }
}
