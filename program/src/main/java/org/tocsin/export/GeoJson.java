package org.tocsin.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.tocsin.ontology.Mode;

/** Findings that have a place, as one GeoJSON feature collection (RFC 7946), a feature a line. */
record GeoJson() implements RowFormat {
  @Override
  public String start() {
    return "{\"type\":\"FeatureCollection\",\"features\":[\n";
  }

  @Override
  public String between() {
    return ",\n";
  }

  @Override
  public String end() {
    return "\n]}\n";
  }

  @Override
  public Optional<String> refuses(Row row) {
    return row.place().isEmpty() ? Optional.of("findings without a place") : Optional.empty();
  }

  @Override
  public String write(Row row) {
    Spot spot = row.place().orElseThrow();
    ObjectNode feature = JsonNodeFactory.instance.objectNode();
    feature.put("type", "Feature").put("id", row.id());
    ArrayNode point = feature.putObject("geometry").put("type", "Point").putArray("coordinates");
    point.add(spot.lon()).add(spot.lat());
    ObjectNode properties = feature.putObject("properties");
    row.event().ifPresent(event -> event(event, properties));
    party("actor", row.actor(), properties);
    party("recipient", row.recipient(), properties);
    put(properties, "date", row.day().map(LocalDate::toString));
    properties.put("date_precision", row.precision()).put("place", spot.name());
    put(properties, "place_country", spot.country());
    put(properties, "region", spot.region());
    if (spot.geonameId() > 0) {
      properties.put("geoname_id", spot.geonameId());
    }
    properties.put("quote", Events.words(row));
    properties.put("article", row.article().id());
    put(properties, "url", Cells.url(row.article().url()));
    put(properties, "outlet", row.article().outlet());
    put(properties, "title", row.article().title());
    return SafeJson.write(feature);
  }

  private static void event(Row.Happening event, ObjectNode properties) {
    properties.put("type", event.type().name());
    put(properties, "mode", event.mode().map(Mode::code));
    ArrayNode contexts = properties.putArray("contexts");
    event.contexts().forEach(contexts::add);
    properties.put("quad", event.type().quad().number()).put("intensity", event.intensity());
    properties.put("factuality", event.factuality().code()).put("confidence", event.confidence());
  }

  private static void party(String key, Optional<Party> party, ObjectNode properties) {
    put(properties, key, party.map(Party::shown));
    put(properties, key + "_country", party.flatMap(Party::country));
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    value.ifPresentOrElse(text -> node.put(key, text), () -> node.putNull(key));
  }
}
