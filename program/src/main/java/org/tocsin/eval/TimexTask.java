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
import org.tocsin.text.Span;
import org.tocsin.time.TimeExpression;
import org.tocsin.time.Times;

/** Time expressions, by the measures of TempEval-3. */
final class TimexTask implements Task {
  private static final int ISO_DATE = 10;

  @Override
  public String name() {
    return "timexes";
  }

  @Override
  public Result run(List<JsonNode> rows, EvalContext context) {
    Score score = new Score();
    List<JsonNode> predictions = new ArrayList<>();
    for (JsonNode row : rows) {
      String text = row.path("text").asText();
      List<TimeExpression> found = Times.find(text, published(row));
      predictions.add(prediction(row, text, found));
      score.add(
          row.path("id").asText(),
          text,
          gold(row, text),
          found.stream().map(TimexTask::timex).toList());
    }
    return new Result(score.measures(), predictions, score.misses());
  }

  private static Optional<LocalDate> published(JsonNode row) {
    return Optional.ofNullable(row.get("published"))
        .map(JsonNode::asText)
        .filter(date -> date.length() >= ISO_DATE)
        .map(date -> LocalDate.parse(date.substring(0, ISO_DATE)));
  }

  private static Timex timex(TimeExpression found) {
    return new Timex(found.span(), found.value().orElse(""));
  }

  private static List<Timex> gold(JsonNode row, String text) {
    List<Timex> gold = new ArrayList<>();
    for (JsonNode timex : row.path("timexes")) {
      int start = text.offsetByCodePoints(0, timex.path("start").asInt());
      int end = text.offsetByCodePoints(0, timex.path("end").asInt());
      gold.add(new Timex(new Span(start, end), timex.path("value").asText()));
    }
    return gold;
  }

  private static JsonNode prediction(JsonNode row, String text, List<TimeExpression> found) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("id", row.get("id"));
    ArrayNode timexes = node.putArray("timexes");
    for (TimeExpression one : found) {
      timexes
          .addObject()
          .put("start", text.codePointCount(0, one.span().start()))
          .put("end", text.codePointCount(0, one.span().end()))
          .put("type", one.type().name())
          .put("value", one.value().orElse(""));
    }
    return node;
  }

  private record Timex(Span span, String value) {}

  /** Sums over articles. */
  private static final class Score {
    private final List<String> misses = new ArrayList<>();
    private int gold;
    private int found;
    private int strict;
    private int relaxed;
    private int valued;

    void add(String id, String text, List<Timex> labelled, List<Timex> said) {
      gold += labelled.size();
      found += said.size();
      List<Timex> free = new ArrayList<>(said);
      for (Timex one : labelled) {
        Optional<Timex> match =
            free.stream().filter(f -> f.span().overlaps(one.span())).findFirst();
        match.ifPresent(free::remove);
        count(id, text, one, match);
      }
      free.forEach(f -> miss("spurious", id, text, f.span(), "", f.value()));
    }

    private void count(String id, String text, Timex one, Optional<Timex> match) {
      if (match.isEmpty()) {
        miss("missing", id, text, one.span(), one.value(), "");
        return;
      }
      Timex said = match.orElseThrow();
      relaxed++;
      strict += said.span().equals(one.span()) ? 1 : 0;
      valued += said.value().equals(one.value()) ? 1 : 0;
      if (!said.value().equals(one.value())) {
        miss("value", id, text, said.span(), one.value(), said.value());
      }
    }

    private void miss(String kind, String id, String text, Span at, String right, String said) {
      String left = text.substring(Math.max(0, at.start() - 60), at.start());
      String rest = text.substring(at.end(), Math.min(text.length(), at.end() + 40));
      String line = "%s [%s] %s".formatted(left, at.of(text), rest).replaceAll("\\s+", " ");
      misses.add("%s %s: gold %s, said %s: %s".formatted(kind, id, right, said, line));
    }

    SequencedMap<String, Double> measures() {
      SequencedMap<String, Double> measures = new LinkedHashMap<>();
      measures.put("strictF1", f1(strict));
      measures.put("relaxedF1", f1(relaxed));
      measures.put("valueF1", f1(valued));
      measures.put("P", (double) relaxed / Math.max(1, found));
      measures.put("R", (double) relaxed / Math.max(1, gold));
      return measures;
    }

    private double f1(int right) {
      return 2.0 * right / Math.max(1, gold + found);
    }

    List<String> misses() {
      return List.copyOf(misses);
    }
  }
}
