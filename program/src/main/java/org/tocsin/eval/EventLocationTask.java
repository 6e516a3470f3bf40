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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.place.ClausePlaces;
import org.tocsin.place.PlaceMention;
import org.tocsin.place.Places;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** Where did what a verb says take place? */
final class EventLocationTask implements Task {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Override
  public String name() {
    return "event-locations";
  }

  @Override
  public Result run(List<JsonNode> rows, EvalContext context) {
    int right = 0;
    int said = 0;
    int wanted = 0;
    List<JsonNode> predictions = new ArrayList<>();
    List<String> misses = new ArrayList<>();
    for (JsonNode row : rows) {
      String text = row.get("text").asText();
      List<Span> verb = spans(text, row.get("verb"));
      List<Span> gold = spans(text, row.get("places"));
      List<Span> found = places(text, context.parser().parse(text), verb);
      Set<Span> goldWords = words(text, gold);
      Set<Span> words = words(text, found);
      int both = (int) words.stream().filter(goldWords::contains).count();
      right += both;
      said += words.size();
      wanted += goldWords.size();
      predictions.add(prediction(row, text, found));
      if (both < Math.max(words.size(), goldWords.size())) {
        misses.add(
            "%s %s%n  gold %s, got %s"
                .formatted(say(text, verb), text.strip(), say(text, gold), say(text, found)));
      }
    }
    return new Result(measures(right, said, wanted), predictions, misses);
  }

  private static List<Span> places(String text, List<Sentence> sentences, List<Span> verb) {
    List<PlaceMention> mentions = Places.load().find(text, sentences);
    for (Sentence sentence : sentences) {
      Optional<Token> trigger =
          sentence.tokens().stream()
              .filter(t -> verb.stream().anyMatch(v -> v.overlaps(t.span())))
              .reduce((a, b) -> b.upos() == Upos.VERB ? b : a);
      if (trigger.isPresent()) {
        return ClausePlaces.of(text, sentence, trigger.get(), mentions);
      }
    }
    return List.of();
  }

  private static List<Span> spans(String text, JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      spans.add(
          new Span(
              text.offsetByCodePoints(0, pair.get(0).asInt()),
              text.offsetByCodePoints(0, pair.get(1).asInt())));
    }
    return spans;
  }

  private static Set<Span> words(String text, List<Span> spans) {
    Set<Span> words = new HashSet<>();
    for (Span span : spans) {
      Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
      while (matcher.find()) {
        words.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return words;
  }

  private static String say(String text, List<Span> spans) {
    return spans.stream().map(s -> s.of(text)).toList().toString();
  }

  private static ObjectNode prediction(JsonNode row, String text, List<Span> found) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", row.get("id").asText());
    ArrayNode places = node.putArray("places");
    for (Span span : found) {
      places
          .addArray()
          .add(text.codePointCount(0, span.start()))
          .add(text.codePointCount(0, span.end()));
    }
    return node;
  }

  private static SequencedMap<String, Double> measures(int right, int said, int wanted) {
    SequencedMap<String, Double> measures = new LinkedHashMap<>();
    double precision = right / Math.max(1.0, said);
    double recall = right / Math.max(1.0, wanted);
    measures.put("P", precision);
    measures.put("R", recall);
    measures.put("F1", 2 * precision * recall / Math.max(1e-9, precision + recall));
    return measures;
  }
}
