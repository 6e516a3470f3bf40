package org.tocsin.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.tocsin.coder.Coder;
import org.tocsin.coder.Finding;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

/** All events of whole articles: what is told, what type it has, and who does it to whom. */
final class EventTask implements Task {
  private static final String SAID = "said";
  private static final String TOLD = "told";

  @Override
  public String name() {
    return "events";
  }

  @Override
  public Result run(List<JsonNode> rows, EvalContext context) {
    Coder coder = Coder.english();
    Scores scores = new Scores();
    List<JsonNode> predictions = new ArrayList<>();
    List<String> misses = new ArrayList<>();
    int parties = 0;
    int found = 0;
    for (JsonNode row : rows) {
      String text = row.get("text").asText();
      Optional<LocalDate> published = Optional.of(LocalDate.parse(row.get("published").asText()));
      List<Finding.Event> said =
          coder.code(Article.of(text, published), context.parser()).events().toList();
      List<LabelledEvent> gold = LabelledEvent.of(row);
      predictions.add(prediction(row, text, said));
      scores.add(SAID, 0, said.size(), placed(said, gold));
      for (LabelledEvent event : gold) {
        List<Finding.Event> same = said.stream().filter(event::isTold).toList();
        boolean whole = same.stream().anyMatch(e -> event.hasParties(e, text));
        if (event.sure()) {
          scores.add(TOLD, 1, 0, same.isEmpty() ? 0 : 1);
          found += same.isEmpty() ? 0 : 1;
          parties += whole ? 1 : 0;
          if (!whole) {
            misses.add((same.isEmpty() ? "missed " : "other parties ") + event.show(text));
          }
        }
      }
    }
    return new Result(measures(scores, parties, found), predictions, misses);
  }

  /** How many stand where an event of their type is told, sure or not. */
  private static int placed(List<Finding.Event> said, List<LabelledEvent> gold) {
    int placed = 0;
    for (Finding.Event event : said) {
      placed += gold.stream().anyMatch(g -> g.isTold(event)) ? 1 : 0;
    }
    return placed;
  }

  private static SequencedMap<String, Double> measures(Scores scores, int parties, int found) {
    SequencedMap<String, Double> measures = new LinkedHashMap<>();
    double precision = scores.precision(SAID);
    double recall = scores.recall(TOLD);
    double sum = precision + recall;
    measures.put("P", precision);
    measures.put("R", recall);
    measures.put("F1", sum == 0 ? 0 : 2 * precision * recall / sum);
    measures.put("parties", found == 0 ? 0 : parties / (double) found);
    return measures;
  }

  private static JsonNode prediction(JsonNode row, String text, List<Finding.Event> said) {
    ObjectNode prediction = JsonNodeFactory.instance.objectNode();
    prediction.put("id", row.get("id").asText());
    ArrayNode events = prediction.putArray("events");
    for (Finding.Event event : said) {
      ObjectNode node = events.addObject().put("type", event.type().name());
      ArrayNode trigger = node.putArray("trigger");
      for (Span span : event.triggers()) {
        trigger
            .addArray()
            .add(text.codePointCount(0, span.start()))
            .add(text.codePointCount(0, span.end()));
      }
      node.put("actor", LabelledEvent.words(event.actor(), text))
          .put("recipient", LabelledEvent.words(event.recipient(), text));
    }
    return prediction;
  }
}
