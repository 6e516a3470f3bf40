package org.tocsin.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.tocsin.coder.Relations;
import org.tocsin.coder.Scorer;
import org.tocsin.ontology.EventType;
import org.tocsin.rule.Lexicon;
import org.tocsin.text.Span;

/** Given two actors, names the type; CONCEDE and RETREAT count as YIELD. */
final class RelationTask implements Task {

  @Override
  public String name() {
    return "relations";
  }

  @Override
  public Result run(List<JsonNode> rows, EvalContext context) {
    Relations relations = new Relations(Lexicon.english(), Scorer.english(), context.parser());
    List<JsonNode> predictions = new ArrayList<>();
    List<String> misses = new ArrayList<>();
    for (JsonNode row : rows) {
      String text = row.get("text").asText();
      String said =
          relations
              .type(text, span(text, row.get("source")), span(text, row.get("target")))
              .map(RelationTask::merged)
              .orElse("NONE");
      ObjectNode prediction = JsonNodeFactory.instance.objectNode();
      predictions.add(prediction.put("id", row.get("id").asText()).put("type", said));
      if (!said.equals(row.get("type").asText())) {
        misses.add("got " + said + ", expected " + row.get("type").asText() + ": " + marked(row));
      }
    }
    return new Result(measures(rows, predictions), predictions, misses);
  }

  private static String marked(JsonNode row) {
    String text = row.get("text").asText();
    return "{%s} > <%s> in %s"
        .formatted(
            span(text, row.get("source")).of(text), span(text, row.get("target")).of(text), text);
  }

  private static String merged(EventType type) {
    return type == EventType.CONCEDE || type == EventType.RETREAT ? "YIELD" : type.name();
  }

  private static Span span(String text, JsonNode pair) {
    return new Span(
        text.offsetByCodePoints(0, pair.get(0).asInt()),
        text.offsetByCodePoints(0, pair.get(1).asInt()));
  }

  private static SequencedMap<String, Double> measures(
      List<JsonNode> rows, List<JsonNode> predictions) {
    SequencedMap<String, int[]> counts = new LinkedHashMap<>();
    int right = 0;
    for (int i = 0; i < rows.size(); i++) {
      String gold = rows.get(i).get("type").asText();
      String said = predictions.get(i).get("type").asText();
      counts.computeIfAbsent(gold, t -> new int[3])[0]++;
      counts.computeIfAbsent(said, t -> new int[3])[1]++;
      if (gold.equals(said)) {
        right++;
        counts.computeIfAbsent(gold, t -> new int[3])[2]++;
      }
    }
    SequencedMap<String, Double> measures = new LinkedHashMap<>();
    measures.put("accuracy", right / (double) Math.max(1, rows.size()));
    List<Double> all = new ArrayList<>();
    for (String type : new TreeSet<>(counts.keySet())) {
      int[] count = counts.getOrDefault(type, new int[3]);
      if (count[0] > 0) {
        all.add(2.0 * count[2] / (count[0] + count[1]));
        measures.put("f1 " + type, all.getLast());
      }
    }
    measures.put("macroF1", all.stream().mapToDouble(f -> f).average().orElse(0));
    return measures;
  }
}
