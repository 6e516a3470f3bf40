package org.tocsin.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.actor.ActorMention;
import org.tocsin.coder.Finding;
import org.tocsin.text.Span;

/**
 * An event as a person labelled it.
 *
 * @param types all that are right
 * @param actors phrases for who does it that are equally right; an empty one where none is told
 * @param recipients the same of to whom it is done
 * @param mutual whether the parties act on each other
 * @param sure whether a careful coder would hardly leave it out
 */
record LabelledEvent(
    Set<String> types,
    Span trigger,
    List<String> actors,
    List<String> recipients,
    boolean mutual,
    boolean sure) {
  private static final double ENOUGH = 0.5;
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  LabelledEvent {
    types = Set.copyOf(types);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  static List<LabelledEvent> of(JsonNode row) {
    String text = row.get("text").asText();
    List<LabelledEvent> events = new ArrayList<>();
    for (JsonNode event : row.get("events")) {
      Span trigger =
          new Span(
              text.offsetByCodePoints(0, event.get("trigger").get(0).asInt()),
              text.offsetByCodePoints(0, event.get("trigger").get(1).asInt()));
      events.add(
          new LabelledEvent(
              Set.copyOf(strings(event.get("types"))),
              trigger,
              strings(event.get("actors")),
              strings(event.get("recipients")),
              event.path("mutual").asBoolean(),
              event.get("sure").asBoolean()));
    }
    return events;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(node -> strings.add(node.isNull() ? "" : node.asText()));
    return strings;
  }

  /** Whether one found has a type that is right and a trigger in the same place. */
  boolean isTold(Finding.Event event) {
    return types.contains(event.type().name())
        && event.triggers().stream().anyMatch(trigger::overlaps);
  }

  boolean hasParties(Finding.Event event, String text) {
    String actor = words(event.actor(), text);
    String recipient = words(event.recipient(), text);
    if (mutual) {
      List<String> all = new ArrayList<>(actors);
      all.addAll(recipients);
      String joint = String.join(" ", all);
      return isPart(actor, joint) && isPart(recipient, joint);
    }
    return actors.stream().anyMatch(a -> isSame(a, actor))
        && recipients.stream().anyMatch(r -> isSame(r, recipient));
  }

  /** A party as it stands in the text; empty where there is none. */
  static String words(Optional<ActorMention> party, String text) {
    return party.map(mention -> mention.span().of(text)).orElse("");
  }

  private static boolean isPart(String phrase, String joint) {
    Set<String> words = words(phrase);
    return words.isEmpty() || words(joint).stream().anyMatch(words::contains);
  }

  /** Half of the words in common, or one phrase inside the other. */
  private static boolean isSame(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    int all = a.size() + b.size() - both.size();
    return both.size() >= ENOUGH * all || both.size() == Math.min(a.size(), b.size());
  }

  private static Set<String> words(String phrase) {
    Set<String> words = ThreatTask.words(phrase);
    words.removeAll(ARTICLES);
    return words;
  }

  String show(String text) {
    return "%s “%s” %s > %s"
        .formatted(types, trigger.of(text), actors.getFirst(), recipients.getFirst());
  }
}
