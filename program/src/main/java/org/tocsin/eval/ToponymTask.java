package org.tocsin.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.tocsin.place.Place;
import org.tocsin.place.PlaceMention;
import org.tocsin.place.Places;
import org.tocsin.text.Span;

/** Which places do names mean, and which words are names of places? */
final class ToponymTask implements Task {
  private static final double EARTH_KM = 6371;
  private static final double NEAR_KM = 161;
  private static final double NOWHERE_KM = 20_000;

  @Override
  public String name() {
    return "toponyms";
  }

  @Override
  public Result run(List<JsonNode> rows, EvalContext context) {
    Places places = Places.load();
    List<Double> distances = new ArrayList<>();
    List<JsonNode> predictions = new ArrayList<>();
    List<String> misses = new ArrayList<>();
    int matched = 0;
    int wanted = 0;
    int answered = 0;
    for (JsonNode row : rows) {
      String text = row.get("text").asText();
      List<JsonNode> gold = new ArrayList<>();
      row.get("toponyms").forEach(gold::add);
      List<Span> spans = gold.stream().map(t -> span(text, t)).toList();
      List<Optional<PlaceMention>> found = places.resolve(text, spans);
      ArrayNode resolved = JsonNodeFactory.instance.arrayNode();
      for (int i = 0; i < gold.size(); i++) {
        double km =
            found.get(i).map(PlaceMention::place).map(distanceTo(gold.get(i))).orElse(NOWHERE_KM);
        distances.add(km);
        resolved.add(json(gold.get(i), found.get(i)));
        if (km > NEAR_KM) {
          misses.add(miss(row, gold.get(i), found.get(i), km));
        }
      }
      List<PlaceMention> recognized = places.find(text, context.parser().parse(text));
      matched += matched(text, spans, recognized, misses);
      wanted += spans.size();
      answered += recognized.size();
      ObjectNode prediction = JsonNodeFactory.instance.objectNode();
      prediction.put("id", row.get("id").asText()).set("toponyms", resolved);
      prediction.set("recognized", spans(text, recognized));
      predictions.add(prediction);
    }
    SequencedMap<String, Double> measures = measures(distances);
    double precision = matched / Math.max(1.0, answered);
    double recall = matched / Math.max(1.0, wanted);
    measures.put("recognitionP", precision);
    measures.put("recognitionR", recall);
    measures.put("recognitionF1", 2 * precision * recall / Math.max(1e-9, precision + recall));
    return new Result(measures, predictions, misses);
  }

  private static int matched(
      String text, List<Span> gold, List<PlaceMention> found, List<String> misses) {
    Set<Span> spans = new HashSet<>(gold);
    for (PlaceMention mention : found) {
      if (!spans.contains(mention.span())) {
        misses.add("no name of a place: " + around(text, mention.span()));
      }
    }
    Set<Span> all = new HashSet<>(found.stream().map(PlaceMention::span).toList());
    gold.stream()
        .filter(s -> !all.contains(s))
        .forEach(s -> misses.add("not found: " + around(text, s)));
    return (int) spans.stream().filter(all::contains).count();
  }

  private static String around(String text, Span span) {
    return text.substring(Math.max(0, span.start() - 40), span.start())
        + "["
        + span.of(text)
        + "]"
        + text.substring(span.end(), Math.min(text.length(), span.end() + 30));
  }

  private static ArrayNode spans(String text, List<PlaceMention> found) {
    ArrayNode spans = JsonNodeFactory.instance.arrayNode();
    for (PlaceMention mention : found) {
      spans
          .addObject()
          .put("start", text.codePointCount(0, mention.span().start()))
          .put("end", text.codePointCount(0, mention.span().end()));
    }
    return spans;
  }

  private static Span span(String text, JsonNode node) {
    int length = text.codePointCount(0, text.length());
    int start = Math.min(length, node.get("start").asInt());
    int end = Math.min(length, node.get("end").asInt());
    Span span = new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    return nearest(text, span, node.path("phrase").asText(""));
  }

  /** Some labels have slipped: their phrase stands some characters away. */
  private static Span nearest(String text, Span span, String phrase) {
    if (phrase.isEmpty() || span.of(text).equals(phrase)) {
      return span;
    }
    int before = text.lastIndexOf(phrase, span.start());
    int after = text.indexOf(phrase, span.start());
    if (before < 0 && after < 0) {
      return span;
    }
    boolean back = after < 0 || (before >= 0 && span.start() - before < after - span.start());
    int start = back ? before : after;
    return new Span(start, start + phrase.length());
  }

  private static java.util.function.Function<Place, Double> distanceTo(JsonNode gold) {
    return place ->
        km(place.lat(), place.lon(), gold.get("lat").asDouble(), gold.get("lon").asDouble());
  }

  private static double km(double lat1, double lon1, double lat2, double lon2) {
    double dLat = Math.sin(Math.toRadians(lat2 - lat1) / 2);
    double dLon = Math.sin(Math.toRadians(lon2 - lon1) / 2);
    double h =
        dLat * dLat + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * dLon * dLon;
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private static ObjectNode json(JsonNode gold, Optional<PlaceMention> found) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("start", gold.get("start").asInt()).put("end", gold.get("end").asInt());
    node.put("phrase", gold.get("phrase").asText());
    found
        .map(PlaceMention::place)
        .ifPresentOrElse(
            p -> node.put("lat", p.lat()).put("lon", p.lon()).put("geonameid", p.geonameId()),
            () -> node.putNull("lat").putNull("lon").putNull("geonameid"));
    return node;
  }

  private static String miss(JsonNode row, JsonNode gold, Optional<PlaceMention> found, double km) {
    return "%s %s: gold %s %s, got %s, %.0f km"
        .formatted(
            row.get("id").asText(),
            gold.get("phrase").asText(),
            gold.get("lat"),
            gold.get("lon"),
            found.map(m -> m.place() + " " + m.steps()).orElse("nothing"),
            km);
  }

  private static SequencedMap<String, Double> measures(List<Double> distances) {
    SequencedMap<String, Double> measures = new LinkedHashMap<>();
    List<Double> sorted = distances.stream().sorted().toList();
    long near = sorted.stream().filter(d -> d <= NEAR_KM).count();
    measures.put("acc161", near / Math.max(1.0, sorted.size()));
    measures.put("medianKm", sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2));
    return measures;
  }
}
