package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.coder.Finding;
import org.tocsin.coder.Findings;
import org.tocsin.place.Place;
import org.tocsin.place.PlaceMention;

class PlaceNumberTest {
  @TempDir Path folder;

  private static Place district(String name) {
    return new Place(
        name,
        name,
        Optional.of("KAZ"),
        Optional.of("Almaty Region"),
        43,
        name.length(),
        0,
        Place.Kind.DISTRICT);
  }

  private static Findings at(Place place, Findings story) {
    List<Finding> moved = story.findings().stream().map(finding -> at(place, finding)).toList();
    return new Findings(story.article(), List.of(), moved);
  }

  private static Finding at(Place place, Finding finding) {
    if (!(finding instanceof Finding.Event e)) {
      return finding;
    }
    return new Finding.Event(
        e.id(),
        e.sentence(),
        e.type(),
        e.mode(),
        e.contexts(),
        e.actor(),
        e.recipient(),
        e.intensity(),
        e.date(),
        e.place().map(old -> new PlaceMention(old.span(), place, List.of())),
        e.factuality(),
        e.confidence(),
        e.terms(),
        e.statement(),
        e.foundBy(),
        e.evidence(),
        e.steps());
  }

  @Test
  void placesThatGeoNamesDoesNotNumberAreToldApart() {
    Path file = folder.resolve("r.duckdb");
    TestRecord.write(
        file,
        at(district("Kegen"), TestRecord.story(1)),
        at(district("Talgar"), TestRecord.story(2)));
    try (RecordReader tables = RecordReader.open(file);
        LiveRecord live = LiveRecord.open(file, 60)) {
      List<PlaceRow> places = tables.places(Filter.all(), 5);
      assertThat(places)
          .hasSize(2)
          .allMatch(place -> place.geonameId() < 0 && place.geonameId() >= -(1L << 52))
          .isEqualTo(live.read(reader -> reader.places(Filter.all(), 5)));
      assertThat(places).extracting(PlaceRow::name).containsExactlyInAnyOrder("Kegen", "Talgar");
      assertThat(tables.count(RecordTable.PLACES, Filter.all())).isEqualTo(2);
      Filter one = Filter.all().with(Field.PLACE, Long.toString(places.getFirst().geonameId()));
      assertThat(tables.count(one)).isEqualTo(1);
      assertThat(live.<Long>read(reader -> reader.count(one))).isEqualTo(1);
    }
  }

  @Test
  void anotherNameInTheTextIsTheSamePlace() {
    Place place = district("Kegen");
    Place called =
        new Place(
            "Kegenskiy",
            place.listed(),
            place.country(),
            place.region(),
            place.lat(),
            place.lon(),
            0,
            place.kind());
    assertThat(PlaceNumber.of(called)).isEqualTo(PlaceNumber.of(place));
  }
}
