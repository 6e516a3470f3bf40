package org.tocsin.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.actor.ActorMention;
import org.tocsin.coder.Coder;
import org.tocsin.coder.Factuality;
import org.tocsin.coder.Finding;
import org.tocsin.coder.Terms;
import org.tocsin.ontology.EventType;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

/** Is a sentence a threat, and of whom against whom, on what terms? */
final class ThreatTask implements Task {
  private static final List<String> ROLES =
      List.of("threatener", "target", "act", "condition", "demand", "deadline");
  private static final Terms.Kind EXPLICIT = Terms.Kind.EXPLICIT;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Override
  public String name() {
    return "threats";
  }

  @Override
  public Result run(List<JsonNode> rows, EvalContext context) {
    Coder coder = Coder.english();
    List<JsonNode> predictions = new ArrayList<>();
    List<String> misses = new ArrayList<>();
    for (JsonNode row : rows) {
      String text = row.get("text").asText();
      Article article = Article.of(text, Optional.empty());
      List<Finding.Event> threats =
          coder
              .code(article, context.parser())
              .events()
              .filter(e -> e.type() == EventType.THREATEN)
              .filter(e -> e.factuality() != Factuality.NEGATED)
              .toList();
      JsonNode prediction = prediction(row.get("id").asText(), text, threats);
      predictions.add(prediction);
      if (!isRight(row, prediction)) {
        misses.add("gold %s%n  got %s".formatted(row, prediction));
      }
    }
    return new Result(measures(rows, predictions), predictions, misses);
  }

  private static ObjectNode prediction(String id, String text, List<Finding.Event> threats) {
    Optional<Finding.Event> event =
        threats.stream().max(Comparator.comparingDouble(Finding.Event::confidence));
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", id).put("threat", event.isPresent() ? 1 : 0);
    Optional<Terms> terms = event.flatMap(Finding.Event::terms);
    Optional<Terms.Kind> kind = event.map(e -> e.terms().map(Terms::kind).orElse(EXPLICIT));
    node.put("kind", kind.map(k -> k.name().toLowerCase(Locale.ROOT)).orElse(null));
    put(node, "threatener", text, all(event, threats, Finding.Event::actor));
    put(node, "target", text, all(event, threats, Finding.Event::recipient));
    put(node, "act", text, terms.flatMap(Terms::act));
    put(node, "condition", text, terms.flatMap(Terms::condition));
    put(node, "demand", text, terms.flatMap(Terms::demand));
    put(node, "deadline", text, terms.flatMap(Terms::deadline));
    return node;
  }

  /** A list of parties makes an event of each: all of those with the same words. */
  private static Optional<Span> all(
      Optional<Finding.Event> event,
      List<Finding.Event> threats,
      Function<Finding.Event, Optional<ActorMention>> party) {
    return event.flatMap(e ->
        threats.stream()
            .filter(t -> t.triggers().equals(e.triggers()))
            .flatMap(t -> party.apply(t).stream())
            .map(ActorMention::span)
            .reduce(Span::cover));
  }

  private static void put(ObjectNode node, String role, String text, Optional<Span> span) {
    node.put(role, span.map(s -> s.of(text)).orElse(null));
  }

  private static boolean isRight(JsonNode gold, JsonNode said) {
    return isThreat(gold) == isThreat(said)
        && ROLES.stream().allMatch(role -> overlap(gold, said, role) > 0.5);
  }

  private static boolean isThreat(JsonNode row) {
    return row.get("threat").asInt() == 1;
  }

  /** Harmonic mean of the shares of words in common; null against null is right. */
  private static double overlap(JsonNode gold, JsonNode said, String role) {
    Set<String> wanted = words(gold.path(role));
    Set<String> found = words(said.path(role));
    if (wanted.isEmpty() && found.isEmpty()) {
      return 1;
    }
    Set<String> both = new HashSet<>(wanted);
    both.retainAll(found);
    return 2.0 * both.size() / (wanted.size() + found.size());
  }

  private static Set<String> words(JsonNode phrase) {
    return phrase.isTextual() ? words(phrase.asText()) : Set.of();
  }

  /** The words of a phrase in lower case; the set is the caller's. */
  static Set<String> words(String phrase) {
    return WORD.matcher(phrase.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static SequencedMap<String, Double> measures(
      List<JsonNode> rows, List<JsonNode> predictions) {
    Scores scores = new Scores();
    SequencedMap<String, Double> sums = new LinkedHashMap<>();
    int found = 0;
    for (int i = 0; i < rows.size(); i++) {
      JsonNode gold = rows.get(i);
      JsonNode said = predictions.get(i);
      boolean both = isThreat(gold) && isThreat(said);
      scores.add("threat", gold.get("threat").asInt(), said.get("threat").asInt(), both ? 1 : 0);
      if (both) {
        found++;
        ROLES.forEach(role -> sums.merge(role, overlap(gold, said, role), Double::sum));
        sums.merge(
            "kindAccuracy", gold.get("kind").equals(said.get("kind")) ? 1.0 : 0, Double::sum);
      }
    }
    SequencedMap<String, Double> measures = scores.of("threat", "");
    int count = Math.max(1, found);
    sums.forEach((role, sum) -> measures.put(role, sum / count));
    return measures;
  }
}
