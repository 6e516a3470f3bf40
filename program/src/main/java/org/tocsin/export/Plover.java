package org.tocsin.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.ontology.Mode;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

/** PLOVER's JSON, one event a line. */
record Plover(String version) implements RowFormat {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Override
  public Optional<String> refuses(Row row) {
    return Events.refuses(row);
  }

  @Override
  public String write(Row row) {
    Row.Happening event = row.event().orElseThrow();
    ObjectNode node = JSON.objectNode();
    node.put("id", row.id()).put("date", Events.date(row));
    node.set("actor", entities(row.actor()));
    node.put("event", event.type().name());
    if (row.recipient().isPresent()) {
      node.set("recipient", entities(row.recipient()));
    }
    row.place().ifPresent(spot -> node.set("event_loc", location(spot, row.words("place"))));
    node.put("event_text", row.words("trigger"));
    node.put("quad_code", event.type().quad().number()).put("event_scale", event.intensity());
    event.mode().map(Mode::code).ifPresent(mode -> node.put("mode", mode));
    ArrayNode contexts = node.putArray("context");
    event.contexts().forEach(contexts::add);
    row.statement().ifPresent(id -> node.putArray("link").add(id));
    node.put("text", Events.words(row));
    row.stretch().ifPresent(span -> node.set("text_info", textInfo(row, span)));
    node.set("cite_info", citation(row.article()));
    node.put("coder", "Tocsin").put("comment", comment(row, event));
    return SafeJson.write(node) + "\n";
  }

  private static ArrayNode entities(Optional<Party> party) {
    ArrayNode entities = JSON.arrayNode();
    ObjectNode entity = entities.addObject();
    // PLOVER requires an actor; three dashes say that the text names none.
    entity.put("code", party.flatMap(Party::country).orElse("---"));
    party.ifPresent(p -> {
      p.primarySector().ifPresent(sector -> entity.put("sector", sector));
      entity.put("entity_text", p.text());
      p.name().ifPresent(name -> entity.put("identifier_text", name));
      p.role().ifPresent(role -> entity.put("office", role));
    });
    return entities;
  }

  private static ObjectNode location(Spot spot, String raw) {
    ObjectNode node = JSON.objectNode();
    node.put("extracted_place", raw).put("resolved_place", spot.name());
    if (spot.geonameId() > 0) {
      node.put("geonameid", spot.geonameId());
    }
    node.put("lat", spot.lat()).put("lon", spot.lon());
    if (!spot.isCountry() && !spot.isRegion()) {
      node.put("city", spot.name());
    }
    spot.within().ifPresent(region -> node.put("province", region));
    spot.country()
        .ifPresent(code -> node.put("country", Countries.name(code)).put("country_code", code));
    if (!spot.featureType().isEmpty()) {
      node.put("feature_class", "A").put("feature_code", spot.featureType());
    }
    return node;
  }

  private static ObjectNode textInfo(Row row, Span span) {
    String text = row.article().text();
    return JSON.objectNode()
        .put("sequence", row.sentence() + 1)
        .put("start", Points.of(text, span.start()))
        .put("end", Points.of(text, span.end()))
        .put("text_story", row.article().id());
  }

  private ObjectNode citation(Article article) {
    ObjectNode node = JSON.objectNode();
    Cells.url(article.url()).ifPresent(url -> node.put("url", url));
    article.title().ifPresent(title -> node.put("title", title));
    node.put("language", article.language());
    article.outlet().ifPresent(outlet -> node.put("publication", outlet));
    return node.put("coder", "Tocsin").put("version", version);
  }

  /** What PLOVER has no field for. */
  private static String comment(Row row, Row.Happening event) {
    List<String> parts = new ArrayList<>();
    parts.add("factuality: " + event.factuality().code());
    parts.add(String.format(Locale.ROOT, "confidence: %.2f", event.confidence()));
    parts.add("date precision: " + row.precision());
    event.terms().forEach((key, words) -> parts.add(key + ": " + words));
    return String.join("; ", parts);
  }
}
