package org.tocsin.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.ontology.Mode;

/** ACLED's 31 columns, comma-separated with a header; only what ACLED records has a place there. */
record Acled() implements RowFormat {
  static final List<String> COLUMNS =
      List.of(
          "event_id_cnty",
          "event_date",
          "year",
          "time_precision",
          "disorder_type",
          "event_type",
          "sub_event_type",
          "actor1",
          "assoc_actor_1",
          "inter1",
          "actor2",
          "assoc_actor_2",
          "inter2",
          "interaction",
          "civilian_targeting",
          "iso",
          "region",
          "country",
          "admin1",
          "admin2",
          "admin3",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "source",
          "source_scale",
          "notes",
          "fatalities",
          "tags",
          "timestamp");
  private static final Table EVENTS = Table.read("acled.txt", "\\|");
  private static final Table REGIONS = Table.read("acled-regions.txt", "\\|");
  private static final Table SECTORS = Table.read("sectors.txt", "\\|");
  private static final String CIVILIANS = "Civilians";

  @Override
  public String start() {
    return Cells.commas(COLUMNS);
  }

  @Override
  public Optional<String> refuses(Row row) {
    Optional<String> any = Events.refusesUnlessTook(row);
    if (any.isPresent()) {
      return any;
    }
    if (kind(row.event().orElseThrow()).isEmpty()) {
      return Optional.of("events of types that ACLED does not record");
    }
    return row.place().flatMap(Spot::country).isEmpty()
        ? Optional.of("events without a place in a country")
        : Optional.empty();
  }

  private static Optional<List<String>> kind(Row.Happening event) {
    String mode = event.mode().map(Mode::code).orElse("-");
    return EVENTS.find(event.type() + " " + mode);
  }

  @Override
  public String write(Row row) {
    List<String> kind = kind(row.event().orElseThrow()).orElseThrow();
    Spot spot = row.place().orElseThrow();
    LocalDate date = row.date().orElseThrow();
    String first = first(kind.get(2), row.actor());
    String second = row.recipient().map(Acled::inter).orElse("");
    boolean battle = kind.get(3).equals("Attack") && !second.isEmpty() && !second.equals(CIVILIANS);
    List<String> cells = new ArrayList<>();
    cells.add(spot.country().orElseThrow() + Cells.text(row.id()));
    cells.addAll(List.of(date.toString(), Integer.toString(date.getYear()), precision(row)));
    cells.add(kind.get(1));
    cells.addAll(battle ? List.of("Battles", "Armed clash") : kind.subList(2, 4));
    cells.addAll(List.of(Events.shown(row.actor()), "", first));
    cells.addAll(List.of(Events.shown(row.recipient()), "", second));
    cells.add(interaction(first, second));
    cells.add(
        second.equals(CIVILIANS) && kind.get(1).startsWith("Pol") ? "Civilian targeting" : "");
    cells.addAll(place(spot));
    cells.add(Cells.text(row.article().outlet()));
    cells.addAll(List.of("", Cells.text(Events.words(row)), "", ""));
    cells.add(added(row.article().published().orElse(date)));
    return Cells.commas(cells);
  }

  private static String interaction(String first, String second) {
    List<String> both = Stream.of(first, second).filter(kind -> !kind.isEmpty()).toList();
    return both.size() == 1 ? both.getFirst() + " only" : String.join("-", both);
  }

  /** Protesters and rioters are named by what they do. */
  private static String first(String eventType, Optional<Party> actor) {
    return switch (eventType) {
      case "Riots" -> "Rioters";
      case "Protests" ->
          actor.map(Acled::inter).filter("State forces"::equals).orElse("Protesters");
      default -> actor.map(Acled::inter).orElse("");
    };
  }

  private static String inter(Party party) {
    return party
        .primarySector()
        .flatMap(sector -> SECTORS.cell(sector, 2))
        .orElse(party.country().isPresent() ? "State forces" : "External/Other forces");
  }

  private static String precision(Row row) {
    return switch (row.day().isPresent() ? row.precision() : "unknown") {
      case "day" -> "1";
      default -> "3";
    };
  }

  private static List<String> place(Spot spot) {
    String country = spot.country().orElseThrow();
    String region =
        REGIONS.rows().entrySet().stream()
            .filter(row -> List.of(row.getValue().get(1).split(" ", -1)).contains(country))
            .map(row -> row.getKey())
            .findFirst()
            .orElse("");
    String far = spot.isRegion() ? "2" : "1";
    return List.of(
        Countries.numeric(country),
        region,
        Countries.name(country),
        Cells.text(spot.within()),
        "",
        "",
        Cells.text(spot.name()),
        Cells.number(spot.lat()),
        Cells.number(spot.lon()),
        spot.isCountry() ? "3" : far);
  }

  private static String added(LocalDate day) {
    return Long.toString(day.atStartOfDay(ZoneOffset.UTC).toEpochSecond());
  }
}
