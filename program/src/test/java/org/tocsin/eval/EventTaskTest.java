package org.tocsin.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EventTaskTest {
  @TempDir Path folder;

  private JsonNode measures(String type, String recipients, boolean sure) throws IOException {
    Path file = folder.resolve("events.jsonl");
    Files.writeString(
        file,
        """
        {"id": "1", "published": "2026-01-02", \
        "text": "Chad expelled two Libyan envoys. Peru banned kites.", \
        "events": [{"types": ["%s"], "trigger": [5, 13], "actors": ["Chad"], \
        "recipients": [%s], "sure": %s}]}
        """
            .formatted(type, recipients, sure));
    return JsonMapper.builder()
        .build()
        .readTree(Eval.run("events", file, true, Optional.empty(), 0));
  }

  @Test
  void whatIsToldAndFoundIsRight() throws IOException {
    JsonNode measures = measures("SANCTION", "\"envoys\"", true);
    assertThat(measures.get("R").asDouble()).isEqualTo(1);
    assertThat(measures.get("parties").asDouble()).isEqualTo(1);
    assertThat(measures.get("P").asDouble()).isLessThan(1);
  }

  @Test
  void anotherPartyIsWrong() throws IOException {
    assertThat(measures("SANCTION", "null", true).get("parties").asDouble()).isZero();
    assertThat(measures("SANCTION", "\"Niger\", null", true).get("parties").asDouble()).isZero();
  }

  @Test
  void anotherTypeIsNotFound() throws IOException {
    JsonNode measures = measures("AID", "\"envoys\"", true);
    assertThat(measures.get("R").asDouble()).isZero();
    assertThat(measures.get("P").asDouble()).isZero();
  }

  @Test
  void whatIsNotSureNeedNotBeFound() throws IOException {
    JsonNode measures = measures("SANCTION", "\"envoys\"", false);
    assertThat(measures.get("R").asDouble()).isZero();
    assertThat(measures.get("P").asDouble()).isPositive();
  }
}
