package org.tocsin.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.place.Entry.Grade;

/**
 * Builds the gazetteer resource from GeoNames' lists as npm packages carry them; a tool for
 * developers, described in docs/gazetteer.md.
 */
final class GazetteerBuilder {
  private static final int VARIANTS_FROM = 3000;
  private static final Pattern VARIANT =
      Pattern.compile("\\p{IsLatin}\\p{javaLowerCase}[\\p{IsLatin}\\p{M} .'’ʻ‘-]+");
  private static final Pattern SUFFIX =
      Pattern.compile(
          " (Province|Governorate|Region|Oblast|State|District|Department|Prefecture|Wilaya"
              + "|Wilayat|Republic|Krai|County|Parish|Borough|Division|Municipality)$");

  /** A place on its way into the table. */
  private static final class Row {
    final String name;
    final String code;
    final String[] parents;
    final List<String> variants = new ArrayList<>();
    final List<Row> members = new ArrayList<>();
    Grade grade = Grade.PLAIN;
    int id;
    int population;
    int lat;
    int lon;

    Row(String name, String code, String... parents) {
      this.name = name;
      this.code = code;
      this.parents = parents;
    }
  }

  private final Map<String, Row> regions = new TreeMap<>();
  private final Map<String, Row> districts = new TreeMap<>();
  private final List<Row> cities = new ArrayList<>();

  /** Arguments: cities500.txt, admin1.json, admin2.json, the file to write. */
  static void main(String[] args) throws IOException {
    GazetteerBuilder builder = new GazetteerBuilder();
    builder.areas(Path.of(args[1]), builder.regions);
    builder.areas(Path.of(args[2]), builder.districts);
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      builder.city(line.split("\t", -1));
    }
    builder.place(builder.regions);
    builder.place(builder.districts);
    Files.write(Path.of(args[3]), builder.write());
  }

  private void areas(Path file, Map<String, Row> areas) throws IOException {
    for (JsonNode node : JsonMapper.builder().build().readTree(file.toFile())) {
      String code = node.get("code").asText();
      String name = node.get("name").asText();
      int last = code.lastIndexOf('.');
      Row row = new Row(name, code, code.substring(0, last));
      if (SUFFIX.matcher(name).find()) {
        row.variants.add(SUFFIX.matcher(name).replaceFirst(""));
      }
      areas.put(code, row);
    }
  }

  private void city(String[] f) {
    if (!f[6].equals("P") || f[7].equals("PPLH") || f[7].equals("PPLQ")) {
      return;
    }
    String region = f[8] + "." + f[10];
    Row row = new Row(f[1], f[8], region, region + "." + f[11]);
    row.id = Integer.parseInt(f[0]);
    row.lat = thousandths(f[4]);
    row.lon = thousandths(f[5]);
    row.population = rounded(Integer.parseInt(f[14]));
    row.grade = grade(f[7]);
    row.variants.add(f[2]);
    boolean large = row.population >= VARIANTS_FROM || row.grade != Grade.PLAIN;
    if (large && row.grade != Grade.SECTION) {
      Arrays.stream(f[3].split(",", -1))
          .filter(v -> VARIANT.matcher(v).matches())
          .forEach(row.variants::add);
    }
    cities.add(row);
    join(regions.get(region), row);
    join(districts.get(region + "." + f[11]), row);
  }

  private static void join(@Nullable Row area, Row city) {
    if (area != null) {
      area.members.add(city);
    }
  }

  private static Grade grade(String feature) {
    return switch (feature) {
      case "PPLX" -> Grade.SECTION;
      case "PPLC" -> Grade.CAPITAL;
      case "PPLA", "PPLG" -> Grade.SEAT;
      default -> Grade.PLAIN;
    };
  }

  private static int thousandths(String degrees) {
    return (int) Math.round(Double.parseDouble(degrees) * Gazetteer.DEGREE);
  }

  private static int rounded(int population) {
    int unit = 1;
    while (population / unit >= 1000) {
      unit *= 10;
    }
    return population / unit * unit;
  }

  /** An area lies where its towns do: in the middle of them. Areas without towns are dropped. */
  private void place(Map<String, Row> areas) {
    areas.values().removeIf(area -> area.members.isEmpty());
    for (Row area : areas.values()) {
      area.lat = middle(area, m -> m.lat);
      area.lon = middle(area, m -> m.lon);
      long people = area.members.stream().mapToLong(m -> m.population).sum();
      area.population = rounded((int) Math.min(people, Integer.MAX_VALUE / 2));
    }
  }

  private static int middle(Row area, ToIntFunction<Row> coordinate) {
    int low = area.members.stream().mapToInt(coordinate).min().orElseThrow();
    int high = area.members.stream().mapToInt(coordinate).max().orElseThrow();
    return (int) (((long) low + high) / 2);
  }

  private byte[] write() {
    cities.sort(
        Comparator.<Row, String>comparing(c -> c.code)
            .thenComparing(c -> c.parents[1])
            .thenComparingInt(c -> c.id));
    List<Row> rows = new ArrayList<>(regions.values());
    rows.addAll(districts.values());
    int coded = rows.size();
    rows.addAll(cities);
    Map<String, Integer> reference = new HashMap<>();
    for (int i = 0; i < coded; i++) {
      reference.put(rows.get(i).code, i + 1);
    }
    List<String> countries =
        List.copyOf(new TreeSet<>(rows.stream().map(r -> r.code.substring(0, 2)).toList()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Bytes.number(out, Gazetteer.MAGIC);
    Bytes.number(out, countries.size());
    countries.forEach(c -> Bytes.string(out, c));
    Bytes.number(out, regions.size());
    Bytes.number(out, coded);
    codes(out, rows.subList(0, coded));
    Bytes.number(out, rows.size());
    column(out, rows, r -> countries.indexOf(r.code.substring(0, 2)));
    column(out, rows, r -> reference.getOrDefault(r.parents[0], 0));
    column(out, rows, r -> r.parents.length < 2 ? 0 : reference.getOrDefault(r.parents[1], 0));
    column(out, rows, r -> Gazetteer.GRADES.indexOf(r.grade));
    column(out, rows, r -> r.population);
    column(out, rows, r -> r.id);
    column(out, rows, r -> r.lat);
    column(out, rows, r -> r.lon);
    names(out, rows);
    return out.toByteArray();
  }

  private static void column(ByteArrayOutputStream out, List<Row> rows, ToIntFunction<Row> value) {
    Column.write(out, rows.stream().map(value::applyAsInt).toList());
  }

  /** Where each code ends, and the codes. */
  private static void codes(ByteArrayOutputStream out, List<Row> rows) {
    ByteArrayOutputStream codes = new ByteArrayOutputStream();
    List<Integer> ends = new ArrayList<>();
    for (Row row : rows) {
      codes.writeBytes(row.code.getBytes(StandardCharsets.US_ASCII));
      ends.add(codes.size());
    }
    Column.write(out, ends);
    out.writeBytes(codes.toByteArray());
  }

  private static Map<String, Map<Integer, Boolean>> bearers(List<Row> rows) {
    Map<String, Map<Integer, Boolean>> bearers =
        new TreeMap<>(Comparator.comparing(Names::key).thenComparing(Comparator.naturalOrder()));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      bearers.computeIfAbsent(row.name, k -> new LinkedHashMap<>()).put(i, true);
      TreeSet<String> keys = new TreeSet<>(List.of(Names.key(row.name), ""));
      for (String variant : row.variants) {
        if (keys.add(Names.key(variant))) {
          bearers.computeIfAbsent(variant, k -> new LinkedHashMap<>()).put(i, false);
        }
      }
    }
    return bearers;
  }

  /** Which name each row bears first of all, where the blocks of names begin, and the names. */
  private static void names(ByteArrayOutputStream file, List<Row> rows) {
    Map<String, Map<Integer, Boolean>> bearers = bearers(rows);
    byte[] last = new byte[0];
    int[] first = new int[rows.size()];
    List<Integer> blocks = new ArrayList<>();
    int number = 0;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Map.Entry<String, Map<Integer, Boolean>> name : bearers.entrySet()) {
      byte[] utf8 = name.getKey().getBytes(StandardCharsets.UTF_8);
      if (number % Gazetteer.BLOCK == 0) {
        blocks.add(out.size());
        last = new byte[0];
      }
      for (Map.Entry<Integer, Boolean> bearer : name.getValue().entrySet()) {
        if (bearer.getValue()) {
          first[bearer.getKey()] = number;
        }
      }
      number++;
      int mismatch = last.length == 0 ? 0 : Arrays.mismatch(last, utf8);
      int prefix = mismatch < 0 ? utf8.length : mismatch;
      Bytes.number(out, prefix);
      Bytes.number(out, utf8.length - prefix);
      out.write(utf8, prefix, utf8.length - prefix);
      postings(out, name.getValue());
      last = utf8;
    }
    Column.write(file, Arrays.stream(first).boxed().toList());
    Bytes.number(file, bearers.size());
    Column.write(file, blocks);
    file.writeBytes(out.toByteArray());
  }

  private static void postings(ByteArrayOutputStream out, Map<Integer, Boolean> rows) {
    Bytes.number(out, rows.size());
    int last = 0;
    for (Map.Entry<Integer, Boolean> row : new TreeMap<>(rows).entrySet()) {
      Bytes.number(out, (row.getKey() - last) << 1 | (row.getValue() ? 1 : 0));
      last = row.getKey();
    }
  }
}
