package org.tocsin.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.actor.Actor;
import org.tocsin.ontology.EventType;
import org.tocsin.record.FindingRow;
import org.tocsin.text.ContentId;
import org.tocsin.text.Span;

/** A finding as pages show it. */
record Card(FindingRow row, JsonNode json) {
  private static final int FAR = 1500;
  private static final Set<String> CORE =
      Set.of("trigger", "actor", "recipient", "act", "condition", "demand", "cue", "content");

  static Card of(FindingRow row) {
    return new Card(row, row.node());
  }

  /**
   * Somebody in a finding.
   *
   * @param filter the value that finds all of the same country, else of the same name
   * @param id of the actor's page; empty where it was not resolved
   */
  record Party(
      String text, String name, Optional<String> country, String filter, Optional<String> id) {}

  /** The characters that play a part, as {@code trigger}. */
  record Mark(String role, Span span, String quote) {}

  String id() {
    return row.id();
  }

  boolean isEvent() {
    return json.path("kind").asText().equals("event");
  }

  Optional<EventType> type() {
    return text("type").map(EventType::valueOf);
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(json.path(key).textValue());
  }

  private Optional<String> text(String object, String key) {
    return Optional.ofNullable(json.path(object).path(key).textValue());
  }

  double intensity() {
    return json.path("intensity").asDouble();
  }

  /** As exact as it is known: a day, a month, a year. */
  Optional<String> date() {
    String precision = text("datePrecision").orElse("day");
    return text("date")
        .map(day ->
            switch (precision) {
              case "year" -> day.substring(0, 4);
              case "month" -> day.substring(0, 7);
              default -> day;
            });
  }

  /** Who acts or speaks. */
  Optional<Party> actor() {
    return party(isEvent() ? "actor" : "speaker");
  }

  /** Whom it is done or said to. */
  Optional<Party> recipient() {
    return party(isEvent() ? "recipient" : "addressee");
  }

  private Optional<Party> party(String key) {
    JsonNode party = json.path(key);
    return text(key, "text")
        .map(text -> {
          String name = Actor.called(text, text(key, "name"), text(key, "role"));
          Optional<String> country = text(key, "country");
          Optional<String> id =
              party.path("resolved").asBoolean()
                  ? Optional.of(ContentId.of(name, country.orElse("")))
                  : Optional.empty();
          return new Party(text, name, country, country.orElse(name), id);
        });
  }

  Optional<String> place() {
    return text("place", "name");
  }

  Optional<String> term(String key) {
    return text("terms", key);
  }

  String article() {
    return json.path("article").path("id").asText();
  }

  Optional<String> outlet() {
    return text("article", "outlet");
  }

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (JsonNode e : json.path("evidence")) {
      marks.add(
          new Mark(
              e.path("role").asText(),
              new Span(e.path("start").asInt(), e.path("end").asInt()),
              e.path("quote").asText()));
    }
    return marks;
  }

  /** Where it is told: without its place and date, which may stand far off. */
  List<Span> core() {
    List<Span> spans =
        marks().stream().filter(mark -> CORE.contains(mark.role())).map(Mark::span).toList();
    int first = spans.stream().mapToInt(Span::start).min().orElse(0);
    int last = spans.stream().mapToInt(Span::end).max().orElse(0);
    return last - first <= FAR || spans.isEmpty() ? spans : spans.subList(0, 1);
  }

  /** The words that say most: what is threatened, what was said, else what tells the event. */
  String words() {
    return term("act")
        .or(() -> text("content"))
        .or(() ->
            marks().stream().filter(m -> m.role().equals("trigger")).map(Mark::quote).findFirst())
        .orElse("")
        .strip()
        .replaceAll("^[\"“”]+|[\"“”]+$", "");
  }

  boolean isConflict() {
    return type().filter(type -> type.quad().isConflict()).isPresent();
  }
}
