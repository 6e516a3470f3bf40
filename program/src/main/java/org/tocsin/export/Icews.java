package org.tocsin.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.ontology.Cameo;
import org.tocsin.ontology.Sector;

/** ICEWS' twenty columns, tab-separated with a header. */
record Icews() implements RowFormat {
  static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

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
    Cameo cameo = row.event().orElseThrow().cameo();
    Optional<Spot> place = row.place();
    return Cells.tabs(
        List.of(
            Cells.text(row.id()),
            Events.date(row),
            Events.shown(row.actor()),
            sectors(row.actor()),
            Events.country(row.actor(), Countries::name),
            cameo.meaning(),
            cameo.code(),
            Double.toString(cameo.goldstein()),
            Events.shown(row.recipient()),
            sectors(row.recipient()),
            Events.country(row.recipient(), Countries::name),
            Cells.text(row.article().id()),
            Integer.toString(row.sentence() + 1),
            Cells.text(row.article().outlet()),
            Cells.text(place.filter(p -> !p.isCountry() && !p.isRegion()).map(Spot::name)),
            "",
            Cells.text(place.flatMap(Spot::within)),
            place.flatMap(Spot::country).map(Countries::name).orElse(""),
            place.map(spot -> Cells.number(spot.lat())).orElse(""),
            place.map(spot -> Cells.number(spot.lon())).orElse("")));
  }

  private static String sectors(Optional<Party> party) {
    return party.map(Party::sectors).orElse(List.of()).stream()
        .map(code -> Sector.valueOf(code).meaning())
        .collect(Collectors.joining(","));
  }
}
