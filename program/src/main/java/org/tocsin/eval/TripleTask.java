package org.tocsin.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.tocsin.actor.ActorMention;
import org.tocsin.coder.Coder;
import org.tocsin.coder.Finding;
import org.tocsin.coder.Findings;
import org.tocsin.ontology.EventType;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

/** Finds the actors of a sentence: sources, targets, and those who act on each other. */
final class TripleTask implements Task {
  private static final List<String> ROLES = List.of("source", "target", "mutual");
  private static final double ENOUGH = 0.5;
  private static final Set<String> MEETING = Set.of("meet", "talk", "meeting", "summit", "host");

  /** A span in a part. */
  private record Part(String role, Span span) {}

  @Override
  public String name() {
    return "triples";
  }

  @Override
  public Result run(List<JsonNode> rows, EvalContext context) {
    Coder coder = Coder.english();
    Scores exact = new Scores();
    Scores overlap = new Scores();
    List<JsonNode> predictions = new ArrayList<>();
    List<String> misses = new ArrayList<>();
    for (JsonNode row : rows) {
      String text = row.get("text").asText();
      Spaced spaced = Spaced.of(text);
      Set<Part> said = new LinkedHashSet<>();
      parts(coder.code(Article.of(spaced.natural(), Optional.empty()), context.parser()))
          .forEach(part -> said.add(new Part(part.role(), spaced.before(part.span()))));
      Set<Part> gold = gold(text, row.get("spans"));
      predictions.add(prediction(row, text, said));
      boolean right = true;
      for (String role : ROLES) {
        List<Span> a = of(gold, role);
        List<Span> b = of(said, role);
        exact.add(role, a.size(), b.size(), matches(text, a, b, 1));
        int found = matches(text, a, b, ENOUGH);
        overlap.add(role, a.size(), b.size(), found);
        right &= found == a.size() && found == b.size();
      }
      if (!right) {
        misses.add("got " + show(text, said) + "\n expected " + show(text, gold) + "\n " + text);
      }
    }
    SequencedMap<String, Double> measures = new LinkedHashMap<>();
    for (String role : ROLES) {
      measures.putAll(overlap.of(role, "overlap " + role + " "));
      measures.putAll(exact.of(role, "exact " + role + " "));
    }
    return new Result(measures, predictions, misses);
  }

  private static String show(String text, Set<Part> parts) {
    return parts.stream().map(p -> p.role() + "=" + p.span().of(text)).toList().toString();
  }

  private static List<Span> of(Set<Part> parts, String role) {
    return parts.stream().filter(p -> p.role().equals(role)).map(Part::span).toList();
  }

  private static Set<Part> gold(String text, JsonNode spans) {
    Set<Part> parts = new LinkedHashSet<>();
    for (JsonNode span : spans) {
      parts.add(
          new Part(
              span.get("role").asText(),
              new Span(
                  text.offsetByCodePoints(0, span.get("start").asInt()),
                  text.offsetByCodePoints(0, span.get("end").asInt()))));
    }
    return parts;
  }

  /** The parties of the sentence's main event: what the labelled data name. */
  private static Set<Part> parts(Findings findings) {
    Set<Part> parts = new LinkedHashSet<>();
    EachOther eachOther = EachOther.english();
    List<Finding.Event> events = MainEvent.of(findings);
    for (Finding.Event event : events) {
      Optional<Span> actor = event.actor().map(ActorMention::span);
      Optional<Span> recipient = event.recipient().map(ActorMention::span);
      if (events.stream().anyMatch(other -> isMirror(event, other))) {
        parts.add(new Part("mutual", actor.get().cover(recipient.get())));
      } else {
        boolean meets = isMeeting(event) || isMeetingToCome(event, findings);
        boolean mutual =
            recipient.isPresent() ? meets && actor.isPresent() : eachOther.holds(event, findings);
        actor.ifPresent(span -> parts.add(new Part(mutual ? "mutual" : "source", span)));
        recipient.ifPresent(span -> parts.add(new Part(mutual ? "mutual" : "target", span)));
      }
    }
    return parts;
  }

  /** Those who meet act on each other, unless one goes to see or rings up the other. */
  private static boolean isMeeting(Finding.Event event) {
    return event.type() == EventType.CONSULT
        && event.mode().filter(mode -> !mode.code().equals("multilateral")).isEmpty();
  }

  /** "Will meet" is an agreement to meet. */
  private static boolean isMeetingToCome(Finding.Event event, Findings findings) {
    return event.type() == EventType.AGREE
        && event.triggers().stream()
            .flatMap(trigger ->
                findings.sentences().get(event.sentence()).tokens().stream()
                    .filter(t -> t.span().overlaps(trigger)))
            .anyMatch(t -> MEETING.contains(t.lemma()));
  }

  private static boolean isMirror(Finding.Event event, Finding.Event other) {
    return event.actor().isPresent()
        && event.recipient().isPresent()
        && event.actor().equals(other.recipient())
        && event.recipient().equals(other.actor());
  }

  private static JsonNode prediction(JsonNode row, String text, Set<Part> said) {
    ObjectNode prediction = JsonNodeFactory.instance.objectNode();
    prediction.put("id", row.get("id").asText());
    ArrayNode spans = prediction.putArray("spans");
    for (Part part : said) {
      spans
          .addObject()
          .put("role", part.role())
          .put("start", text.codePointCount(0, part.span().start()))
          .put("end", text.codePointCount(0, part.span().end()));
    }
    return prediction;
  }

  private static int matches(String text, List<Span> gold, List<Span> said, double least) {
    List<Span> left = new ArrayList<>(said);
    int found = 0;
    for (Span span : gold) {
      Optional<Span> match =
          left.stream()
              .filter(s -> jaccard(text, span, s) >= least)
              .max(java.util.Comparator.comparingDouble((Span s) -> jaccard(text, span, s)));
      if (match.isPresent()) {
        left.remove(match.get());
        found++;
      }
    }
    return found;
  }

  private static double jaccard(String text, Span a, Span b) {
    Set<Integer> one = words(text, a);
    Set<Integer> two = words(text, b);
    Set<Integer> both = new HashSet<>(one);
    both.retainAll(two);
    one.addAll(two);
    return one.isEmpty() ? 0 : both.size() / (double) one.size();
  }

  /** The offsets at which the words of a span begin. */
  private static Set<Integer> words(String text, Span span) {
    Set<Integer> starts = new HashSet<>();
    for (int i = span.start(); i < span.end(); i++) {
      boolean begins = i == 0 || text.charAt(i - 1) == ' ';
      if (begins && text.charAt(i) != ' ') {
        starts.add(i);
      }
    }
    return starts;
  }
}
