package org.tocsin.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tocsin.coder.Factuality;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

/** Reads rows from the JSON that the record keeps of a finding. */
final class RowReader {
  private static final List<String> TERMS =
      List.of("act", "condition", "demand", "deadline", "kind");

  private RowReader() {}

  static Row row(JsonNode json, int sentence, Article article) {
    boolean event = json.path("kind").asText().equals("event");
    return new Row(
        json.path("id").asText(),
        sentence,
        event ? Optional.of(happening(json)) : Optional.empty(),
        party(json.path(event ? "actor" : "speaker")),
        party(json.path(event ? "recipient" : "addressee")),
        text(json, "date").map(LocalDate::parse),
        text(json, "datePrecision").orElse("unknown"),
        spot(json.path("place")),
        text(json, "content"),
        text(json, event ? "statement" : "parent"),
        evidence(json.path("evidence")),
        article);
  }

  private static Row.Happening happening(JsonNode json) {
    EventType type = EventType.valueOf(json.path("type").asText());
    JsonNode terms = json.path("terms");
    Map<String, String> known = new LinkedHashMap<>();
    TERMS.forEach(key -> text(terms, key).ifPresent(words -> known.put(key, words)));
    return new Row.Happening(
        type,
        text(json, "mode").flatMap(mode -> Mode.of(type, mode)),
        list(json.path("contexts")),
        json.path("intensity").asDouble(),
        Factuality.valueOf(json.path("factuality").asText("actual").toUpperCase(Locale.ROOT)),
        json.path("confidence").asDouble(),
        known,
        text(terms, "actType").map(EventType::valueOf),
        text(json, "rule").orElse(""));
  }

  private static Optional<Party> party(JsonNode json) {
    return json.isObject()
        ? Optional.of(
            new Party(
                json.path("text").asText(),
                text(json, "name"),
                text(json, "country"),
                list(json.path("sectors")),
                text(json, "role")))
        : Optional.empty();
  }

  private static Optional<Spot> spot(JsonNode json) {
    return json.isObject()
        ? Optional.of(
            new Spot(
                json.path("name").asText(),
                text(json, "country"),
                text(json, "region"),
                json.path("lat").asDouble(),
                json.path("lon").asDouble(),
                json.path("geonameId").asLong()))
        : Optional.empty();
  }

  private static List<Quote> evidence(JsonNode json) {
    List<Quote> quotes = new ArrayList<>();
    json.forEach(e ->
        quotes.add(
            new Quote(
                e.path("role").asText(),
                new Span(e.path("start").asInt(), e.path("end").asInt()),
                e.path("quote").asText())));
    return quotes;
  }

  private static List<String> list(JsonNode json) {
    List<String> values = new ArrayList<>();
    json.forEach(value -> values.add(value.asText()));
    return values;
  }

  private static Optional<String> text(JsonNode json, String field) {
    return Optional.ofNullable(json.get(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
