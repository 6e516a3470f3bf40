package org.tocsin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.json.McpJsonDefaults;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tocsin.record.RecordReader;
import org.tocsin.record.TestRecord;

final class EndpointTest {
  @TempDir Path folder = Path.of("");

  private ObjectNode list(Endpoint endpoint, Map<String, List<String>> parameters, int... stories) {
    Path file = folder.resolve("record.duckdb");
    for (int story : stories) {
      TestRecord.write(file, TestRecord.story(story));
    }
    try (RecordReader reader = RecordReader.open(file)) {
      return endpoint.list(new RecordJson(reader), parameters);
    }
  }

  private static List<String> ids(JsonNode page) {
    return StreamSupport.stream(page.path("items").spliterator(), false)
        .map(item -> item.path("id").asText())
        .toList();
  }

  /** Whether a value fits a schema of the document, as an independent validator sees it. */
  @SuppressWarnings("unchecked")
  private static void fits(ObjectNode schema, JsonNode value) {
    ObjectNode whole = OpenApi.document("1");
    schema.set("components", whole.path("components"));
    ObjectMapper mapper = new ObjectMapper();
    var verdict =
        McpJsonDefaults.getSchemaValidator()
            .validate(
                mapper.convertValue(schema, Map.class), mapper.convertValue(value, Map.class));
    assertThat(verdict.valid()).as(verdict.errorMessage()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Endpoint.class,
      names = {
        "FINDINGS",
        "THREATS",
        "EVENTS",
        "STATEMENTS",
        "ACTORS",
        "PLACES",
        "PAIRS",
        "ARTICLES"
      })
  void anAnswerFitsTheSchemaOfTheDocument(Endpoint endpoint) {
    ObjectNode answer = list(endpoint, Map.of(), 1, 2);
    assertThat(answer.path("items")).isNotEmpty();
    ObjectNode schema =
        (ObjectNode)
            OpenApi.document("1")
                .path("paths")
                .path(endpoint.path())
                .at("/get/responses/200/content/application~1json/schema");
    fits(schema, answer);
    assertThatThrownBy(() -> fits(schema.deepCopy(), answer.deepCopy().without("next")))
        .isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @CsvSource({"FINDING, findings", "ACTOR, actors", "ARTICLE, articles"})
  void oneThingIsFoundByTheIdThatItsListGives(Endpoint one, String many) {
    String id =
        ids(list(Endpoint.valueOf(many.toUpperCase(java.util.Locale.ROOT)), Map.of(), 1))
            .getFirst();
    try (RecordReader reader = RecordReader.open(folder.resolve("record.duckdb"))) {
      RecordJson record = new RecordJson(reader);
      assertThat(one.one(record, id))
          .hasValueSatisfying(node -> assertThat(node.path("id").asText()).isEqualTo(id));
      assertThat(one.one(record, "none")).isEmpty();
    }
  }

  @Test
  void pagesNeitherRepeatNorHideARowWhileOthersAreWritten() {
    List<String> before = ids(list(Endpoint.EVENTS, Map.of("limit", List.of("1000")), 5, 7, 9));
    List<String> seen = new ArrayList<>();
    JsonNode page = list(Endpoint.EVENTS, Map.of("limit", List.of("2")));
    seen.addAll(ids(page));
    int next = 10;
    while (!page.path("next").isNull()) {
      page =
          list(
              Endpoint.EVENTS,
              Map.of("limit", List.of("2"), "cursor", List.of(page.path("next").asText())),
              next++,
              next == 11 ? 1 : 20 + next);
      seen.addAll(ids(page));
    }
    assertThat(seen).doesNotHaveDuplicates().containsAll(before);
  }

  @ParameterizedTest
  @CsvSource({
    "FINDINGS, type, WAR, THREATEN",
    "FINDINGS, limit, 0, from 1 to 1000",
    "FINDINGS, limit, x, from 1 to 1000",
    "FINDINGS, order, best, hardest",
    "FINDINGS, cursor, x, cursor",
    "THREATS, kind, event, takes no parameter",
    "ACTORS, cursor, x, takes no parameter",
    "ARTICLES, type, AID, takes no parameter",
    "PLACES, tpye, AID, takes no parameter",
  })
  void whatIsAskedWronglyIsRefusedWithTheReason(
      Endpoint endpoint, String key, String value, String says) {
    list(Endpoint.FINDINGS, Map.of(), 1);
    assertThatThrownBy(() -> list(endpoint, Map.of(key, List.of(value))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(says);
  }

  @Test
  void theDocumentHasEveryEndpointAndEveryReferenceIsThere() {
    ObjectNode document = OpenApi.document("1");
    assertThat(document.path("paths")).hasSize(Endpoint.values().length);
    document
        .findValuesAsText("$ref")
        .forEach(
            ref -> assertThat(document.at(ref.substring(1)).isMissingNode()).as(ref).isFalse());
  }
}
