package org.tocsin.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.geojson.FeatureCollection;
import org.geojson.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.coder.Findings;
import org.tocsin.record.TestRecord;

/** Each export as an independent reader sees it. */
final class ExportTest {
  private static final Findings FIRST = TestRecord.story(1);
  private static final Findings SECOND = TestRecord.story(2);
  private static final String THREAT = FIRST.events().toList().getFirst().id();
  private static final String BEATING = FIRST.events().toList().getLast().id();

  @TempDir Path folder = Path.of("");

  private Exported stories() {
    return new Exported(folder, FIRST, SECOND);
  }

  private Map<String, String> row(ExportFormat format, String id) throws SQLException {
    List<List<String>> all = stories().cells(format);
    List<String> names = all.getFirst();
    List<String> found =
        all.stream()
            .skip(1)
            .filter(cells -> cells.getFirst().endsWith(id))
            .findFirst()
            .orElseThrow();
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      row.put(names.get(i), found.get(i));
    }
    return row;
  }

  @Test
  void ploverHasItsKeysAndTheFinerFieldsInTheComment() throws IOException {
    List<JsonNode> events = stories().lines(ExportFormat.PLOVER);
    assertThat(events).hasSize(4);
    JsonNode threat = events.getFirst();
    assertThat(threat.path("id").asText()).isEqualTo(THREAT);
    assertThat(threat.path("date").asText()).isEqualTo("2022-01-05");
    assertThat(threat.path("event").asText()).isEqualTo("THREATEN");
    assertThat(threat.path("mode").asText()).isEqualTo("violence");
    assertThat(threat.path("quad_code").asInt()).isEqualTo(3);
    assertThat(threat.path("event_scale").asDouble()).isEqualTo(-3.5);
    assertThat(threat.at("/actor/0/code").asText()).isEqualTo("RUS");
    assertThat(threat.at("/actor/0/sector").asText()).isEqualTo("GOV");
    assertThat(threat.at("/recipient/0/code").asText()).isEqualTo("KAZ");
    assertThat(threat.at("/cite_info/publication").asText()).isEqualTo("Steppe Wire");
    assertThat(threat.path("comment").asText())
        .contains("factuality: future", "condition: if the border is not opened", "by Friday");
    JsonNode beating = events.get(1);
    assertThat(beating.at("/event_loc/city").asText()).isEqualTo("Almaty");
    assertThat(beating.at("/event_loc/country_code").asText()).isEqualTo("KAZ");
    assertThat(beating.path("text").asText()).isEqualTo("Police beat a reporter in Almaty");
  }

  @Test
  void polecatHasFortyColumnsUnderTheirNames() throws SQLException, IOException {
    assertThat(stories().text(ExportFormat.POLECAT).lines().findFirst().orElseThrow())
        .isEqualTo(
            "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor"
                + " Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor"
                + " Title\tActor Name Raw\tWikipedia Actor ID\tRecipient Name\tRecipient"
                + " Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient"
                + " Title\tRecipient Name Raw\tWikipedia Recipient"
                + " ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tGeoNames"
                + " ID\tRaw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory"
                + " Organizations\tStory Locations\tLanguage\tVersion");
    assertThat(row(ExportFormat.POLECAT, THREAT))
        .hasSize(40)
        .containsEntry("Event Type", "THREATEN")
        .containsEntry("Event Mode", "violence")
        .containsEntry("Quad Code", "VERBAL CONFLICT")
        .containsEntry("Contexts", "military")
        .containsEntry("Actor COW", "365")
        .containsEntry("Actor Name", "Olga Ivanova")
        .containsEntry("Actor Title", "Deputy minister")
        .containsEntry("Recipient Country", "KAZ")
        .containsEntry("Recipient COW", "705")
        .containsEntry("Publication Date", "2022-01-05");
    assertThat(row(ExportFormat.POLECAT, BEATING))
        .containsEntry("City", "Almaty")
        .containsEntry("Latitude", "43.25")
        .containsEntry("GeoNames ID", "1526384");
  }

  @Test
  void aPlaceWithoutGeoNamesNumberHasNone() throws SQLException, IOException {
    Exported unnumbered = new Exported(folder, TestRecord.unnumbered(1));
    JsonNode beating = unnumbered.lines(ExportFormat.PLOVER).get(1);
    assertThat(beating.at("/event_loc/city").asText()).isEqualTo("Almaty");
    assertThat(beating.path("event_loc").has("geonameid")).isFalse();
    List<List<String>> polecat = unnumbered.cells(ExportFormat.POLECAT);
    int number = polecat.getFirst().indexOf("GeoNames ID");
    assertThat(polecat.get(2)).contains("Almaty").element(number).isIn("", null);
    assertThat(unnumbered.text(ExportFormat.GEOJSON))
        .contains("Almaty")
        .doesNotContain("geoname_id");
  }

  @Test
  void gdeltHas61ColumnsNoHeaderAndCodesAsText() throws SQLException, IOException {
    assertThat(stories().text(ExportFormat.GDELT).lines())
        .hasSize(4)
        .allMatch(line -> line.split("\t", -1).length == 61);
    List<String> threat = stories().cells(ExportFormat.GDELT).get(1);
    List<String> names = Gdelt.COLUMNS;
    assertThat(names).hasSize(61).doesNotHaveDuplicates();
    assertThat(threat.get(0)).matches("[0-9]{1,19}");
    assertThat(threat.subList(1, 5)).containsExactly("20220105", "202201", "2022", "2022.0959");
    assertThat(threat.subList(5, 8)).containsExactly("RUSGOV", "OLGA IVANOVA", "RUS");
    assertThat(threat.get(names.indexOf("Actor1Type1Code"))).isEqualTo("GOV");
    assertThat(threat.subList(25, 31)).containsExactly("1", "138", "138", "13", "3", "-7.0");
    assertThat(threat.get(names.indexOf("DATEADDED"))).isEqualTo("20220105000000");
    assertThat(threat.get(names.indexOf("SOURCEURL"))).isEqualTo("https://example.org/1");
    List<String> beating = stories().cells(ExportFormat.GDELT).get(2);
    int place = names.indexOf("ActionGeo_Type");
    assertThat(beating.subList(place, place + 7))
        .containsExactly("4", "Almaty, Kazakhstan", "KZ", "", "", "43.25", "76.95");
  }

  @Test
  void icewsHasTwentyColumnsAndCameo() throws SQLException {
    assertThat(row(ExportFormat.ICEWS, THREAT))
        .hasSize(20)
        .containsEntry("CAMEO Code", "138")
        .containsEntry("Intensity", "-7.0")
        .containsEntry("Event Text", "Threaten force")
        .containsEntry("Source Name", "Olga Ivanova")
        .containsEntry("Source Country", "Russia")
        .containsEntry("Target Country", "Kazakhstan")
        .containsEntry("Sentence Number", "1")
        .containsEntry("Publisher", "Steppe Wire");
    assertThat(row(ExportFormat.ICEWS, BEATING))
        .containsEntry("City", "Almaty")
        .containsEntry("Country", "Kazakhstan")
        .containsEntry("Longitude", "76.95");
  }

  @Test
  void acledTakesWhatItRecordsAndSaysWhatItLeftOut() throws SQLException {
    List<Export.Summary> told = new ArrayList<>();
    stories().write(ExportFormat.ACLED, Map.of(), told);
    assertThat(told)
        .containsExactly(
            new Export.Summary(
                2, Map.of("statements", 2L, "events of types that ACLED does not record", 2L)));
    assertThat(row(ExportFormat.ACLED, BEATING))
        .hasSize(31)
        .containsEntry("event_id_cnty", "KAZ" + BEATING)
        .containsEntry("event_date", "2022-01-05")
        .containsEntry("time_precision", "1")
        .containsEntry("disorder_type", "Political violence")
        .containsEntry("actor1", "Police")
        .containsEntry("inter1", "State forces")
        .containsEntry("iso", "398")
        .containsEntry("region", "Caucasus and Central Asia")
        .containsEntry("country", "Kazakhstan")
        .containsEntry("location", "Almaty")
        .containsEntry("notes", "Police beat a reporter in Almaty")
        .containsEntry("timestamp", "1641340800");
  }

  @Test
  void geoJsonIsAFeatureCollectionWithLongitudeFirst() throws IOException {
    Path file = stories().write(ExportFormat.GEOJSON);
    FeatureCollection features =
        new ObjectMapper().readValue(Files.readString(file), FeatureCollection.class);
    assertThat(features.getFeatures()).hasSize(2);
    Point point = (Point) features.getFeatures().getFirst().getGeometry();
    assertThat(point.getCoordinates().getLongitude()).isEqualTo(76.95);
    assertThat(point.getCoordinates().getLatitude()).isEqualTo(43.25);
    assertThat(features.getFeatures().getFirst().getProperties())
        .containsEntry("type", "ASSAULT")
        .containsEntry("actor_country", "KAZ")
        .containsEntry("place", "Almaty");
  }

  @Test
  void geoJsonOfNothingIsStillACollection() throws IOException {
    Path file =
        stories().write(ExportFormat.GEOJSON, Map.of("type", List.of("AID")), new ArrayList<>());
    assertThat(new ObjectMapper().readValue(Files.readString(file), FeatureCollection.class))
        .isEmpty();
  }

  @Test
  void anAnnotationFindsItsWordsByQuoteAndByPosition() throws IOException {
    Findings story = TestRecord.story(1, "Оlga 𝒪ivanova", "Talks", "Wire");
    String text = story.article().text();
    List<JsonNode> all = new Exported(folder, story).lines(ExportFormat.ANNOTATIONS);
    assertThat(all).hasSize(13);
    for (JsonNode annotation : all) {
      JsonNode quote = annotation.at("/target/selector/0");
      String exact = quote.path("exact").asText();
      assertThat(text)
          .contains(quote.path("prefix").asText() + exact + quote.path("suffix").asText());
      int[] points = text.codePoints().toArray();
      int start = annotation.at("/target/selector/1/start").asInt();
      int end = annotation.at("/target/selector/1/end").asInt();
      assertThat(new String(points, start, end - start)).isEqualTo(exact);
      assertThat(annotation.at("/target/source").asText()).isEqualTo("https://example.org/1");
    }
  }

  @Test
  void csvAndParquetHaveTheRecordsColumnsAndAgree() throws SQLException {
    List<List<String>> csv = stories().cells(ExportFormat.CSV);
    List<List<String>> parquet =
        Exported.duckdb("read_parquet('%s')".formatted(stories().write(ExportFormat.PARQUET)));
    assertThat(csv.getFirst()).isEqualTo(Exported.CSV_COLUMNS).isEqualTo(parquet.getFirst());
    assertThat(csv).hasSize(7).hasSameSizeAs(parquet);
    int content = Exported.CSV_COLUMNS.indexOf("content");
    for (int i = 1; i < csv.size(); i++) {
      assertThat(csv.get(i).subList(0, 4)).isEqualTo(parquet.get(i).subList(0, 4));
      assertThat(csv.get(i).get(content)).isEqualTo(parquet.get(i).get(content));
    }
  }

  @Test
  void everyFormatTakesAFilter() {
    for (ExportFormat format : ExportFormat.values()) {
      List<Export.Summary> told = new ArrayList<>();
      stories().write(format, Map.of("type", List.of("ASSAULT")), told);
      assertThat(told.getFirst()).isEqualTo(new Export.Summary(2, Map.of()));
    }
  }
}
