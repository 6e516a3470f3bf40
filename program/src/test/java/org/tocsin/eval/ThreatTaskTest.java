package org.tocsin.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.engine.Engine;
import org.tocsin.syntax.Parser;

class ThreatTaskTest {
  private static final Parser PARSER = Engine.english();

  private static JsonNode predicted(String text) {
    JsonNode row =
        JsonNodeFactory.instance.objectNode().put("id", "own-1").put("text", text).put("threat", 0);
    return new ThreatTask()
        .run(List.of(row), new EvalContext(Path.of(""), PARSER))
        .predictions()
        .getFirst();
  }

  @Test
  void aThreatIsPredictedWithItsParties() {
    JsonNode said = predicted("Turkey threatened to attack Greece.");
    assertThat(said.get("threat").asInt()).isEqualTo(1);
    assertThat(said.get("threatener").asText()).isEqualTo("Turkey");
    assertThat(said.get("target").asText()).isEqualTo("Greece");
    assertThat(said.get("act").asText()).isEqualTo("attack Greece");
    assertThat(said.get("deadline").isNull()).isTrue();
  }

  @Test
  void aMeetingIsNoThreat() {
    assertThat(predicted("Turkey met Greece in Vienna.").get("threat").asInt()).isZero();
  }
}
