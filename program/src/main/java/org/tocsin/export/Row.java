package org.tocsin.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.coder.Factuality;
import org.tocsin.ontology.Cameo;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

/**
 * A finding as the formats take it.
 *
 * @param sentence of the article, from 0
 * @param event what only events have; empty for a statement
 * @param actor who acts, or speaks
 * @param recipient to whom it is done, or said
 * @param day empty where the text does not tell
 * @param precision of the day, as {@code week}
 * @param content what was said; empty for an event
 * @param statement the statement that carries it
 */
record Row(
    String id,
    int sentence,
    Optional<Happening> event,
    Optional<Party> actor,
    Optional<Party> recipient,
    Optional<LocalDate> day,
    String precision,
    Optional<Spot> place,
    Optional<String> content,
    Optional<String> statement,
    List<Quote> evidence,
    Article article) {

  /**
   * What an event has and a statement has not.
   *
   * @param intensity −10 to 10
   * @param confidence 0 to 1
   * @param terms of a threat: act, condition, demand, deadline, kind, as far as they are known
   * @param threatened the type of what is threatened
   */
  record Happening(
      EventType type,
      Optional<Mode> mode,
      List<String> contexts,
      double intensity,
      Factuality factuality,
      double confidence,
      Map<String, String> terms,
      Optional<EventType> threatened,
      String rule) {
    Happening {
      contexts = List.copyOf(contexts);
    }

    Cameo cameo() {
      return Cameo.of(type, mode, threatened);
    }

    /** Whether the article tells it as something that took place; a threat does when it is made. */
    boolean took() {
      return switch (factuality) {
        case ACTUAL, HISTORICAL, CLAIMED -> true;
        case HYPOTHETICAL, FUTURE -> type == EventType.THREATEN;
        case NEGATED -> false;
      };
    }
  }

  Row {
    evidence = List.copyOf(evidence);
  }

  /** The event's day, or else the day the article was published. */
  Optional<LocalDate> date() {
    return day.or(article::published);
  }

  /** The words that play a part, joined; empty where none do. */
  String words(String role) {
    return evidence.stream()
        .filter(quote -> quote.role().equals(role))
        .map(Quote::words)
        .collect(Collectors.joining(" … "));
  }

  /** The stretch of the article from the first word of evidence to the last. */
  Optional<Span> stretch() {
    return evidence.stream()
        .map(Quote::span)
        .reduce((a, b) -> new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())));
  }
}
