package org.tocsin.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.coder.Findings;
import org.tocsin.record.RecordFile;
import org.tocsin.record.TestRecord;

/** A client's session with the program itself, over standard input and output. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class McpTest {
  private static final Findings STORY = TestRecord.story(1);
  private static final String THREAT = STORY.events().toList().getFirst().id();

  @TempDir static Path folder = Path.of("");
  private McpSyncClient client = McpClient.sync(transport(List.of())).build();

  private static StdioClientTransport transport(List<String> arguments) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new StdioClientTransport(
        ServerParameters.builder(java.toString()).args(arguments).build(),
        McpJsonDefaults.getMapper());
  }

  @BeforeAll
  void connect() {
    Path record = folder.resolve("record.duckdb");
    TestRecord.write(record, STORY, TestRecord.story(2));
    client =
        McpClient.sync(
                transport(
                    List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.tocsin.cli.Main",
                        "mcp",
                        "--record",
                        record.toString())))
            .initializationTimeout(Duration.ofMinutes(3))
            .requestTimeout(Duration.ofMinutes(3))
            .build();
    client.initialize();
  }

  @AfterAll
  void disconnect() {
    client.closeGracefully();
  }

  private CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private JsonNode answer(String tool, Map<String, Object> arguments) throws IOException {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).isFalse();
    JsonNode text = new ObjectMapper().readTree(((TextContent) result.content().getFirst()).text());
    JsonNode structured = new ObjectMapper().valueToTree(result.structuredContent());
    assertThat(structured).isEqualTo(text);
    return text;
  }

  @Test
  void thereAreFourToolsThatOnlyRead() {
    assertThat(client.listTools().tools())
        .extracting(Tool::name)
        .containsExactly("search", "pair", "threats", "explain");
    assertThat(client.listTools().tools()).allMatch(tool -> tool.annotations().readOnlyHint());
    assertThat(client.getServerInfo().name()).isEqualTo("tocsin");
  }

  @Test
  void searchFindsByWordsAndGivesIdsAndEvidence() throws IOException {
    JsonNode items = answer("search", Map.of("text", "pipeline", "kind", "event")).path("items");
    assertThat(items).hasSize(2);
    assertThat(items)
        .allMatch(item -> !item.path("id").asText().isEmpty())
        .allMatch(item -> !item.at("/evidence/0/quote").asText().isEmpty())
        .allMatch(item -> !item.at("/article/url").asText().isEmpty());
  }

  @Test
  void searchGoesOnBehindACursor() throws IOException {
    JsonNode first = answer("search", Map.of("limit", 4));
    JsonNode second = answer("search", Map.of("limit", 4, "cursor", first.path("next").asText()));
    assertThat(first.path("items")).hasSize(4);
    assertThat(second.path("items")).hasSize(2);
    assertThat(second.path("next").isNull()).isTrue();
  }

  @Test
  void threatsComeWithTheirTerms() throws IOException {
    JsonNode threat =
        answer("threats", Map.of("actor", "RUS", "until", "2022-01-05")).at("/items/0");
    assertThat(threat.path("id").asText()).isEqualTo(THREAT);
    assertThat(threat.at("/terms/condition").asText()).isEqualTo("if the border is not opened");
  }

  @Test
  void aPairHasBothWaysThreatsAndLatest() throws IOException {
    JsonNode pair = answer("pair", Map.of("a", "KAZ", "b", "RUS"));
    assertThat(pair.at("/pairs/0/actor").asText()).isEqualTo("RUS");
    assertThat(pair.path("threats")).hasSize(2);
    assertThat(pair.at("/latest/0/evidence")).isNotEmpty();
  }

  @Test
  void aWrongArgumentIsAnErrorThatSaysWhat() {
    CallToolResult result = call("search", Map.of("type", "WAR"));
    assertThat(result.isError()).isTrue();
    assertThat(((TextContent) result.content().getFirst()).text()).contains("THREATEN");
  }

  @Test
  void aFindingIsExplainedAlsoWhileAnotherProgramWrites() throws IOException {
    try (RecordFile writing = TestRecord.open(folder.resolve("record.duckdb"))) {
      assertThat(writing.articleIds()).hasSize(2);
      JsonNode told = answer("explain", Map.of("id", THREAT)).path("explanation");
      assertThat(told.at("/finding/id").asText()).isEqualTo(THREAT);
      assertThat(told.at("/finding/evidence/0/quote").asText()).isEqualTo("warning");
      assertThat(told.toString()).contains("a warning to Kazakhstan");
      assertThat(answer("search", Map.of("kind", "threat")).path("items")).hasSize(2);
    }
  }

  @Test
  void anUnknownFindingIsAnError() {
    assertThat(call("explain", Map.of("id", "ffffffffffffffff")).isError()).isTrue();
  }
}
