package org.tocsin.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tocsin.coder.Findings;
import org.tocsin.coder.Scorer;
import org.tocsin.record.Explainer;
import org.tocsin.record.RecordFile;
import org.tocsin.record.TestRecord;
import org.tocsin.rule.Lexicon;
import org.tocsin.syntax.Parsers;

/** A server over a small record, and how to ask it. */
record Served(Server server, Path record) implements AutoCloseable {
  static final List<String> PAGES =
      List.of(
          "/",
          "/threats",
          "/timeline",
          "/pair",
          "/pair?a=RUS&b=KAZ",
          "/pair?a=RUS&b=KAZ&c=KAZ&d=RUS",
          "/map",
          "/network",
          "/articles/story1",
          "/search",
          "/search?text=pipeline",
          "/search?type=AID",
          "/about");

  static Served of(Path folder, int stories) {
    Findings[] all =
        IntStream.rangeClosed(1, stories).mapToObj(TestRecord::story).toArray(Findings[]::new);
    return of(folder, all);
  }

  static Served of(Path folder, Findings... stories) {
    Path record = folder.resolve("record.duckdb");
    TestRecord.write(record, stories);
    return new Served(Server.start(settings(record, "127.0.0.1", Optional.empty())), record);
  }

  static Server.Settings settings(Path record, String host, Optional<String> token) {
    return new Server.Settings(record, host, 0, token, "1.0", Served::explainer);
  }

  private static Explainer explainer() {
    return new Explainer(
        Lexicon.english(),
        Scorer.english(),
        Parsers::load,
        new RecordFile.Provenance("1.0", "lexicon", "model"));
  }

  String url(String path) {
    return server.url().replaceFirst("/(\\?.*)?$", "") + path;
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
