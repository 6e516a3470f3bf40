package org.tocsin.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.record.Explanation.Related;

/** The findings of an article that carry or quote one another. */
final class Relatives {
  private Relatives() {}

  static List<Related> of(Stored stored) {
    JsonNode finding = stored.finding();
    List<Related> related = new ArrayList<>();
    for (JsonNode other : stored.neighbours()) {
      how(finding, other)
          .ifPresent(how -> related.add(new Related(how, id(other), inALine(other))));
    }
    return related;
  }

  private static Optional<String> how(JsonNode finding, JsonNode other) {
    if (finding.path("statement").asText("").equals(id(other))) {
      return Optional.of("carried by");
    }
    if (finding.path("parent").asText("").equals(id(other))) {
      return Optional.of("quoted by");
    }
    if (other.path("statement").asText("").equals(id(finding))) {
      return Optional.of("carries");
    }
    return other.path("parent").asText("").equals(id(finding))
        ? Optional.of("quotes")
        : Optional.empty();
  }

  private static String id(JsonNode finding) {
    return finding.path("id").asText();
  }

  private static String inALine(JsonNode finding) {
    return finding.path("kind").asText().equals("event")
        ? finding.path("type").asText()
            + " "
            + who(finding.path("actor"))
            + " → "
            + who(finding.path("recipient"))
        : who(finding.path("speaker")) + ": “" + finding.path("content").asText() + "”";
  }

  private static String who(JsonNode actor) {
    String text = actor.path("text").asText("–");
    return actor.path("name").isTextual() ? actor.path("name").asText() : text;
  }
}
