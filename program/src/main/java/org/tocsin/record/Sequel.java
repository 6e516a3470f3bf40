package org.tocsin.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What became of a threat.
 *
 * @param act the first event that bears it out, as its JSON; there where it came true
 */
public record Sequel(Outcome outcome, Optional<JsonNode> act) {
  public Sequel {
    if (act.isPresent() != (outcome == Outcome.CAME_TRUE)) {
      throw new IllegalArgumentException("an act makes a threat come true, and nothing else does");
    }
  }

  /** A sentence about it, without its end. */
  public String inWords() {
    return switch (outcome) {
      case OPEN -> "open; the record tells of no such act";
      case CAME_TRUE -> "came true, by what the same did on " + on();
      case LAPSED -> "lapsed; the deadline passed and the record tells of no such act";
    };
  }

  private String on() {
    return act.map(node -> node.path("date").asText() + " (" + node.path("id").asText() + ")")
        .orElse("");
  }
}
