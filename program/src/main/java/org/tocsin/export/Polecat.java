package org.tocsin.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tocsin.ontology.Mode;

/** POLECAT's forty columns, tab-separated with a header. */
record Polecat(String version) implements RowFormat {
  static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  @Override
  public String start() {
    return Cells.tabs(COLUMNS);
  }

  @Override
  public Optional<String> refuses(Row row) {
    return Events.refusesUnlessTook(row);
  }

  @Override
  public String write(Row row) {
    Row.Happening event = row.event().orElseThrow();
    List<String> cells = new ArrayList<>();
    cells.add(Cells.text(row.id()));
    cells.add(Events.date(row));
    cells.add(event.type().name());
    cells.add(event.mode().map(Mode::code).orElse(""));
    cells.add(Cells.number(event.intensity()));
    cells.add(event.type().quad().name().replace('_', ' '));
    cells.add(String.join("; ", event.contexts()));
    cells.addAll(party(row.actor()));
    cells.addAll(party(row.recipient()));
    cells.addAll(place(row.place(), row.words("place")));
    cells.add(Cells.text(row.article().outlet()));
    cells.add(row.article().published().map(Object::toString).orElse(""));
    cells.addAll(List.of("", "", ""));
    cells.add(Cells.text(row.article().language().toUpperCase(Locale.ROOT)));
    cells.add(Cells.text(version));
    return Cells.tabs(cells);
  }

  private static List<String> party(Optional<Party> party) {
    return List.of(
        Events.shown(party),
        Events.country(party, UnaryOperator.identity()),
        Events.country(party, Countries::cow),
        party.flatMap(Party::primarySector).orElse(""),
        party.map(p -> String.join("; ", p.sectors())).orElse(""),
        Cells.text(party.flatMap(Party::role)),
        Cells.text(party.map(Party::text)),
        "");
  }

  private static List<String> place(Optional<Spot> place, String raw) {
    return place
        .map(spot ->
            List.of(
                Cells.text(spot.name()),
                spot.isCountry() || spot.isRegion() ? "" : Cells.text(spot.name()),
                "",
                Cells.text(spot.within()),
                spot.country().orElse(""),
                Cells.number(spot.lat()),
                Cells.number(spot.lon()),
                spot.geonameId() <= 0 ? "" : Long.toString(spot.geonameId()),
                Cells.text(raw),
                spot.featureType()))
        .orElse(List.of("", "", "", "", "", "", "", "", "", ""));
  }
}
