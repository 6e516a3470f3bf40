package org.tocsin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.coder.Findings;
import org.tocsin.record.RecordFile;
import org.tocsin.record.TestRecord;
import org.tocsin.text.Article;

class ServerTest {
  private static final String TOKEN = "0123456789abcdef";

  @TempDir Path folder;

  @Test
  void everyPageAnswersUnderAStrictPolicy() throws Exception {
    try (Served served = Served.of(folder, 3)) {
      for (String page : Served.PAGES) {
        HttpResponse<String> answer = served.get(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        assertThat(answer.body()).as(page).startsWith("<!doctype html>").doesNotContain("style=");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
            .hasValueSatisfying(policy ->
                assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
      }
    }
  }

  @Test
  void anEmptyRecordSaysWhatToDo() throws Exception {
    try (Served served = Served.of(folder, 0)) {
      assertThat(served.get("/").body()).contains("tocsin read");
      assertThat(served.get("/threats").body()).contains("Nothing here yet");
      assertThat(served.get("/timeline").statusCode()).isEqualTo(200);
      assertThat(served.get("/map").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whatCannotBeAnsweredIsExplained() throws Exception {
    try (Served served = Served.of(folder, 1)) {
      assertThat(served.get("/search?tpye=AID").statusCode()).isEqualTo(400);
      assertThat(served.get("/search?tpye=AID").body()).contains("there are kind, id");
      assertThat(served.get("/search?since=today").body()).contains("a date as 2022-01-20");
      assertThat(served.get("/search?cursor=x").statusCode()).isEqualTo(400);
      assertThat(served.get("/articles/none").statusCode()).isEqualTo(404);
      assertThat(served.get("/actors/none").statusCode()).isEqualTo(404);
      assertThat(served.get("/part/findings/none").statusCode()).isEqualTo(404);
      assertThat(served.get("/nothing").statusCode()).isEqualTo(404);
      JsonNode error = new ObjectMapper().readTree(served.get("/api/v9/x").body());
      assertThat(error.path("error").path("status").asInt()).isEqualTo(404);
    }
  }

  @Test
  void theApiAnswersAtItsEndpoints() throws Exception {
    try (Served served = Served.of(folder, 3)) {
      for (String path : List.of("findings", "threats?actor=RUS", "pairs", "openapi.json")) {
        HttpResponse<String> answer = served.get("/api/v1/" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(new ObjectMapper().readTree(answer.body()).isObject()).as(path).isTrue();
      }
      String lines = served.get("/api/v1/threats", "Accept", "application/jsonl").body();
      assertThat(lines.lines()).hasSize(3).allMatch(line -> line.startsWith("{\"id\""));
      assertThat(served.get("/api/v1/findings/none").statusCode()).isEqualTo(404);
      assertThat(served.get("/api/v1/findings?nothing=1").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void anotherHostNameIsRefused() throws Exception {
    try (Served served = Served.of(folder, 1)) {
      URI address = URI.create(served.url("/"));
      try (Socket socket = new Socket(address.getHost(), address.getPort());
          Writer out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII);
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
        out.write("GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n");
        out.flush();
        assertThat(in.readLine()).startsWith("HTTP/1.1 421");
      }
    }
  }

  @Test
  void beyondThisMachineATokenIsDemanded() throws Exception {
    Path record = folder.resolve("r.duckdb");
    TestRecord.write(record, TestRecord.story(1));
    assertThatThrownBy(() -> Server.start(Served.settings(record, "0.0.0.0", Optional.empty())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--token");
    Server server = Server.start(Served.settings(record, "127.0.0.1", Optional.of(TOKEN)));
    try (Served served = new Served(server, record)) {
      assertThat(served.get("/").statusCode()).isEqualTo(401);
      assertThat(served.get("/rows.csv").statusCode()).isEqualTo(401);
      assertThat(served.get("/?token=wrong").statusCode()).isEqualTo(401);
      assertThat(served.get("/", "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
      HttpResponse<String> known = served.get("/?token=" + TOKEN);
      assertThat(known.statusCode()).isEqualTo(200);
      assertThat(known.body()).doesNotContain(TOKEN);
      String cookie = known.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
      assertThat(served.get("/threats", "Cookie", cookie.split(";", 2)[0]).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void anythingButReadingIsRefused() throws Exception {
    try (Served served = Served.of(folder, 1)) {
      try (java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient()) {
        var post =
            java.net.http.HttpRequest.newBuilder(URI.create(served.url("/search")))
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
            .isEqualTo(405);
      }
    }
  }

  @Test
  void namesTooLongToFilterByAreShownWithoutALink() throws Exception {
    String outlet = "Wire".repeat(100);
    String speaker = "Olga" + " Ivanova".repeat(50);
    try (Served served = Served.of(folder, TestRecord.story(1, speaker, "x", outlet))) {
      for (String page :
          List.of("/search", "/threats", "/timeline", "/map", "/network", "/about")) {
        HttpResponse<String> answer = served.get(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        assertThat(answer.body()).as(page).doesNotContain("outlet=" + outlet);
      }
      assertThat(served.get("/search").body()).contains(outlet);
      String article = served.get("/articles/story1").body();
      assertThat(article).contains(outlet).doesNotContain("outlet=" + outlet);
    }
  }

  @Test
  void withAllValuesChosenNoneMoreIsOffered() throws Exception {
    String full = "outlet=Steppe+Wire" + "&outlet=x%d".repeat(39);
    Object[] numbers = java.util.stream.IntStream.range(0, 39).boxed().toArray();
    try (Served served = Served.of(folder, 3)) {
      for (String page : List.of("/search?", "/threats?", "/timeline?", "/?")) {
        HttpResponse<String> answer = served.get(page + full.formatted(numbers));
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        assertThat(answer.body()).as(page).doesNotContain("type=ASSAULT");
      }
    }
  }

  @Test
  void anArticleIsLinkedWhateverItsId() throws Exception {
    Optional<String> none = Optional.empty();
    Article article =
        new Article("a b+c", none, none, none, none, Optional.empty(), "en", "Nothing.");
    try (Served served = Served.of(folder, new Findings(article, List.of(), List.of()))) {
      assertThat(served.get("/about").body()).contains("\"/articles/a%20b%2Bc\"");
      assertThat(served.get("/articles/a%20b%2Bc").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void formulasLeaveAsText() throws Exception {
    try (Served served =
        Served.of(
            folder,
            TestRecord.story(1, "=HYPERLINK(1)", "+1", "@SUM(A1), \"x\""),
            TestRecord.story(2, "x", "x", "\uFF1DA1"))) {
      String csv = served.get("/rows.csv?kind=threat").body();
      assertThat(csv).contains("'=HYPERLINK(1)").contains("\"'@SUM(A1), \"\"x\"\"\"", "'\uFF1DA1");
      assertThat(csv.lines().skip(1)).allMatch(line -> line.contains(",-3.5,"));
    }
  }

  @Test
  void twoServersFollowARecordThatIsBeingWritten() throws Exception {
    Path record = folder.resolve("grows.duckdb");
    TestRecord.write(record, TestRecord.story(1));
    Server one = Server.start(Served.settings(record, "127.0.0.1", Optional.empty()));
    Server two = Server.start(Served.settings(record, "127.0.0.1", Optional.empty()));
    try (Served first = new Served(one, record);
        Served second = new Served(two, record);
        RecordFile writing = TestRecord.open(record)) {
      writing.add(TestRecord.story(2));
      for (Served served : List.of(first, second)) {
        served.server().refresh();
        assertThat(served.get("/articles/story2").statusCode()).isEqualTo(200);
      }
      writing.add(TestRecord.story(3));
      first.server().refresh();
      assertThat(first.get("/articles/story3").statusCode()).isEqualTo(200);
    }
  }
}
