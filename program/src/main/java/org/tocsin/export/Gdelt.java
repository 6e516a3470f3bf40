package org.tocsin.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.ontology.Cameo;
import org.tocsin.text.ContentId;

/** GDELT 2.0's 61 columns of an event, tab-separated without a header. */
record Gdelt() implements RowFormat {
  static final List<String> COLUMNS = columns();
  private static final Table SECTORS = Table.read("sectors.txt", "\\|");
  private static final List<String> NO_PLACE = List.of("0", "", "", "", "", "", "", "");

  private static List<String> columns() {
    List<String> names = new ArrayList<>();
    names.addAll(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
    for (String actor : List.of("Actor1", "Actor2")) {
      Stream.of(
              "Code",
              "Name",
              "CountryCode",
              "KnownGroupCode",
              "EthnicCode",
              "Religion1Code",
              "Religion2Code",
              "Type1Code",
              "Type2Code",
              "Type3Code")
          .forEach(field -> names.add(actor + field));
    }
    names.addAll(
        List.of(
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone"));
    for (String place : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
      Stream.of(
              "_Type",
              "_FullName",
              "_CountryCode",
              "_ADM1Code",
              "_ADM2Code",
              "_Lat",
              "_Long",
              "_FeatureID")
          .forEach(field -> names.add(place + field));
    }
    names.addAll(List.of("DATEADDED", "SOURCEURL"));
    return List.copyOf(names);
  }

  @Override
  public Optional<String> refuses(Row row) {
    return Events.refusesUnlessTook(row);
  }

  @Override
  public String write(Row row) {
    LocalDate date = row.date().orElseThrow();
    List<String> cells = new ArrayList<>();
    cells.add(Long.toString(number(row.id())));
    cells.add(date.format(DateTimeFormatter.BASIC_ISO_DATE));
    cells.add(date.format(DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT)));
    cells.add(Integer.toString(date.getYear()));
    cells.add(fraction(date));
    cells.addAll(actor(row.actor()));
    cells.addAll(actor(row.recipient()));
    cells.add(row.sentence() == 0 ? "1" : "0");
    cells.addAll(event(row.event().orElseThrow().cameo()));
    cells.addAll(List.of("1", "1", "1", ""));
    cells.addAll(NO_PLACE);
    cells.addAll(NO_PLACE);
    cells.addAll(row.place().map(Gdelt::place).orElse(NO_PLACE));
    LocalDate added = row.article().published().orElse(date);
    cells.add(added.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000");
    cells.add(Cells.url(row.article().url()).orElse(""));
    return Cells.tabs(cells);
  }

  private static List<String> event(Cameo cameo) {
    return List.of(
        cameo.code(),
        cameo.base(),
        cameo.root(),
        Integer.toString(cameo.quad().number()),
        Double.toString(cameo.goldstein()));
  }

  /** A number of at most 63 bits that stands for the id. */
  private static long number(String id) {
    String hex = id.matches("[0-9a-f]{16}") ? id : ContentId.of(id);
    return Long.parseUnsignedLong(hex, 16) >>> 1;
  }

  private static String fraction(LocalDate date) {
    double year = date.getYear() + (date.getMonthValue() * 30 + date.getDayOfMonth()) / 365.0;
    return String.format(Locale.ROOT, "%.4f", year);
  }

  private static List<String> actor(Optional<Party> party) {
    String country = party.flatMap(Party::country).orElse("");
    List<String> sectors = party.map(Party::sectors).orElse(List.of());
    String group = group(sectors);
    List<String> types =
        sectors.stream()
            .flatMap(sector -> SECTORS.cell(sector, 1).stream())
            .distinct()
            .limit(3)
            .toList();
    String name = party.map(Party::shown).orElse("").toUpperCase(Locale.ROOT);
    List<String> cells = new ArrayList<>();
    cells.add(country + group + String.join("", types));
    cells.addAll(List.of(Cells.text(name), country, group, "", "", ""));
    for (int i = 0; i < 3; i++) {
      cells.add(i < types.size() ? types.get(i) : "");
    }
    return cells;
  }

  private static String group(List<String> sectors) {
    if (sectors.contains("UNO")) {
      return "UNO";
    }
    return sectors.contains("EUR") ? "EEC" : "";
  }

  private static List<String> place(Spot spot) {
    String fips = spot.country().map(Countries::fips).orElse("");
    String country = spot.country().map(Countries::name).orElse("");
    String full =
        Stream.of(spot.name(), spot.within().orElse(""), spot.isCountry() ? "" : country)
            .filter(part -> !part.isEmpty())
            .distinct()
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    return List.of(
        type(spot, fips),
        Cells.text(full),
        fips,
        spot.isCountry() ? fips : "",
        "",
        Cells.number(spot.lat()),
        Cells.number(spot.lon()),
        spot.isCountry() ? fips : "");
  }

  private static String type(Spot spot, String fips) {
    if (spot.isCountry()) {
      return "1";
    }
    boolean american = fips.equals("US");
    if (spot.isRegion()) {
      return american ? "2" : "5";
    }
    return american ? "3" : "4";
  }
}
