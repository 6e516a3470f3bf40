package org.tocsin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.coder.Coder;
import org.tocsin.coder.Findings;
import org.tocsin.engine.Engine;
import org.tocsin.ontology.EventType;
import org.tocsin.record.TestRecord;
import org.tocsin.text.Article;

final class ApiRoutesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern CURL =
      Pattern.compile("(?m)^    curl -s (?:-H '(\\w+): ([^']+)' )?'http://127.0.0.1:8080([^']+)'$");

  @TempDir Path folder = Path.of("");

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    return JSON.readTree(answer.body());
  }

  @Test
  void everyExampleOfTheDocumentationIsAnsweredWithSomething() throws Exception {
    String page = Files.readString(Path.of("..", "docs", "api.md"));
    List<MatchResult> examples = CURL.matcher(page).results().toList();
    assertThat(examples).hasSize((int) page.lines().filter(l -> l.contains("curl -s")).count());
    try (Served served = Served.of(folder, 3)) {
      for (MatchResult example : examples) {
        HttpResponse<String> answer =
            example.group(1) == null
                ? served.get(example.group(3))
                : served.get(example.group(3), example.group(1), example.group(2));
        assertThat(answer.statusCode()).as(example.group()).isEqualTo(200);
        for (String line : answer.body().split("\n", -1)) {
          assertThat(line.isEmpty() || JSON.readTree(line).size() > 0).isTrue();
        }
        assertThat(answer.body()).as(example.group()).doesNotContain("\"items\":[]").isNotBlank();
      }
    }
  }

  @Test
  void aListGoesOnBehindItsCursor() throws Exception {
    try (Served served = Served.of(folder, 3)) {
      JsonNode first = json(served.get("/api/v1/findings?limit=5"));
      JsonNode second =
          json(served.get("/api/v1/findings?limit=5&cursor=" + first.path("next").asText()));
      assertThat(first.path("items")).hasSize(5);
      assertThat(second.path("items")).hasSize(4);
      assertThat(second.path("next").isNull()).isTrue();
    }
  }

  @Test
  void jsonLinesNameTheNextPageInAHeader() throws Exception {
    try (Served served = Served.of(folder, 3)) {
      HttpResponse<String> answer =
          served.get("/api/v1/events?limit=4&country=KAZ&format=jsonl", "Accept", "*/*");
      assertThat(answer.body().lines()).hasSize(4);
      String link = answer.headers().firstValue("Link").orElseThrow();
      assertThat(link).matches("</api/v1/events\\?.*cursor=[^>]+>; rel=\"next\"");
      String next = link.substring(1, link.indexOf('>'));
      HttpResponse<String> rest = served.get(next);
      assertThat(rest.body().lines()).hasSize(2);
      assertThat(rest.headers().firstValue("Link")).isEmpty();
    }
  }

  @Test
  void oneThingIsGivenById() throws Exception {
    String threat = TestRecord.story(1).events().toList().getFirst().id();
    try (Served served = Served.of(folder, 1)) {
      JsonNode finding = json(served.get("/api/v1/findings/" + threat));
      assertThat(finding.at("/terms/deadline").asText()).isEqualTo("by Friday");
      assertThat(json(served.get("/api/v1/articles/story1")).path("text").asText())
          .contains("a warning to Kazakhstan");
      JsonNode actor = json(served.get("/api/v1/actors?text=ivanova")).at("/items/0");
      assertThat(
              json(served.get("/api/v1/actors/" + actor.path("id").asText()))
                  .at("/roles/0/role")
                  .asText())
          .isEqualTo("Deputy minister");
    }
  }

  @Test
  void aCodedFindingIsExplainedByTreeRuleAndSteps() throws Exception {
    Findings coded =
        Coder.english()
            .code(
                Article.of(
                    "Rebels warned the Angolan government on Monday that they would attack the"
                        + " refinery unless prisoners were freed.",
                    Optional.of(LocalDate.of(2022, 1, 20))),
                Engine.english());
    String threat =
        coded
            .events()
            .filter(event -> event.type() == EventType.THREATEN)
            .findFirst()
            .orElseThrow()
            .id();
    try (Served served = Served.of(folder, coded)) {
      JsonNode told = json(served.get("/api/v1/explain/" + threat));
      assertThat(told.at("/finding/id").asText()).isEqualTo(threat);
      assertThat(told.at("/finding/terms/condition").asText())
          .isEqualTo("unless prisoners were freed");
      assertThat(told.at("/tree/1/text").asText()).isEqualTo("warned");
      assertThat(told.at("/rule/id").asText()).startsWith("threaten.rules:");
      assertThat(told.at("/decision/choices/0/type").asText()).isEqualTo("THREATEN");
      assertThat(served.get("/api/v1/explain/0000000000000000").statusCode()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/findings?type=WAR, 400, THREATEN",
    "/api/v1/findings?tpye=AID, 400, takes no parameter",
    "/api/v1/findings?limit=5000, 400, from 1 to 1000",
    "/api/v1/findings?cursor=x, 400, cursor",
    "/api/v1/findings?format=xml, 400, jsonl",
    "/api/v1/findings/none, 404, none",
    "/api/v1/articles/none, 404, none",
    "/api/v1/nothing, 404, nothing",
  })
  void whatGoesWrongHasOneShape(String address, int status, String says) throws Exception {
    try (Served served = Served.of(folder, 1)) {
      HttpResponse<String> answer = served.get(address);
      assertThat(answer.statusCode()).isEqualTo(status);
      JsonNode error = JSON.readTree(answer.body()).path("error");
      assertThat(error.path("status").asInt()).isEqualTo(status);
      assertThat(error.path("message").asText()).contains(says);
    }
  }

  @Test
  void theDocumentIsServedAndEveryListInItAnswers() throws Exception {
    try (Served served = Served.of(folder, 1)) {
      JsonNode document = json(served.get("/api/v1/openapi.json"));
      assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
      for (String path : (Iterable<String>) () -> document.path("paths").fieldNames()) {
        if (!path.contains("{")) {
          assertThat(json(served.get(path)).path("items")).as(path).isNotEmpty();
        }
      }
    }
  }
}
