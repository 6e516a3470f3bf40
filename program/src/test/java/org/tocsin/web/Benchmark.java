package org.tocsin.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.tocsin.record.RecordFile;
import org.tocsin.record.TestRecord;

/**
 * Asks a server 20 times a second about a made-up record of many findings, each time another
 * question: {@code Benchmark FILE [FINDINGS] [SECONDS]}. The file is made where it is not there.
 */
final class Benchmark {
  private static final int RATE = 20;
  private static final List<String> COUNTRIES =
      List.of("RUS", "KAZ", "USA", "CHN", "UKR", "TUR", "IRN", "DEU", "FRA", "GBR", "IND", "PAK");
  private static final List<String> TYPES =
      List.of("THREATEN", "ASSAULT", "ACCUSE", "CONSULT", "AID", "PROTEST", "COERCE", "SUPPORT");
  private static final List<String> WORDS =
      List.of("border", "pipeline", "harbour", "minister", "strike", "embassy", "talks", "convoy");

  private Benchmark() {}

  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    int findings = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 60;
    if (!Files.exists(file)) {
      make(file, findings);
    }
    long start = System.nanoTime();
    try (Server server = Server.start(Served.settings(file, "127.0.0.1", Optional.empty()))) {
      System.out.printf("ready after %.1f s%n", (System.nanoTime() - start) / 1e9);
      String base = server.url().replaceFirst("/$", "");
      ask(base, 5);
      report(ask(base, seconds));
    }
  }

  /** The pages, each with filters that differ from request to request. */
  private static Map<String, String> question(Random random) {
    String a = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    String b = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    String type = TYPES.get(random.nextInt(TYPES.size()));
    String word = WORDS.get(random.nextInt(WORDS.size()));
    String since = "20%02d-%02d-01".formatted(10 + random.nextInt(12), 1 + random.nextInt(12));
    List<Map<String, String>> all =
        List.of(
            Map.of("board", "/?since=" + since),
            Map.of("threats", "/threats?actor=" + a + "&since=" + since),
            Map.of("timeline", "/timeline?type=" + type + "&country=" + a + "&since=" + since),
            Map.of("pair", "/pair?a=" + a + "&b=" + b + "&since=" + since),
            Map.of("map", "/map?actor=" + a + "&type=" + type + "&since=" + since),
            Map.of("network", "/network?type=" + type + "&since=" + since),
            Map.of("search", "/search?text=" + word + "+" + random.nextInt(1000)),
            Map.of("article", "/articles/a" + random.nextInt(1000)),
            Map.of("about", "/about"));
    return all.get(random.nextInt(all.size()));
  }

  private static Map<String, List<Double>> ask(String base, int seconds)
      throws InterruptedException {
    Map<String, List<Double>> millis = new ConcurrentHashMap<>();
    Random random = new Random(42);
    CountDownLatch all = new CountDownLatch(RATE * seconds);
    try (HttpClient client = HttpClient.newHttpClient();
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(RATE)) {
      for (int i = 0; i < RATE * seconds; i++) {
        Map.Entry<String, String> one = question(random).entrySet().iterator().next();
        var _ =
            clock.schedule(
                () -> {
                  timed(client, base + one.getValue(), one.getKey(), millis);
                  all.countDown();
                },
                i * 1000L / RATE,
                TimeUnit.MILLISECONDS);
      }
      all.await();
    }
    return new TreeMap<>(millis);
  }

  private static void timed(
      HttpClient client, String url, String page, Map<String, List<Double>> millis) {
    long start = System.nanoTime();
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60)).build();
      int status = client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
      String name = status == 200 ? page : page + " " + status;
      List<Double> list = millis.computeIfAbsent(name, _ -> new ArrayList<>());
      synchronized (list) {
        list.add((System.nanoTime() - start) / 1e6);
      }
    } catch (IOException e) {
      millis.computeIfAbsent(page + " failed", _ -> new ArrayList<>()).add(0.0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void report(Map<String, List<Double>> millis) {
    System.out.printf("%-14s %8s %8s %8s %8s%n", "page", "requests", "median", "p95", "longest");
    List<Double> every = new ArrayList<>();
    millis.forEach((page, times) -> {
      every.addAll(times);
      line(page, times);
    });
    line("all", every);
  }

  private static void line(String page, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(
        "%-14s %8d %8.0f %8.0f %8.0f%n",
        page,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get((int) (sorted.size() * 0.95)),
        sorted.getLast());
  }

  private static void make(Path file, int findings) throws SQLException {
    try (RecordFile record = TestRecord.open(file)) {
      record.add(TestRecord.story(1));
    }
    int articles = findings / 10;
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO articles SELECT 'a' || i, 'https://example.org/' || i, 'Outlet ' || (i % 40),"
              + " NULL, 'Report ' || i, DATE '2008-01-01' + CAST(i % 5000 AS INTEGER), 'en', true,"
              + " repeat('The ministry warned the neighbour over the border again on Monday. ', 30),"
              + " 1 FROM range("
              + articles
              + ") t(i)");
      statement.execute(findings(findings));
      statement.execute(
          "INSERT INTO terms SELECT id, 'close the border', 'COERCE', NULL, NULL, NULL, 'explicit'"
              + " FROM findings WHERE type = 'THREATEN' AND rule = 'made.up:1'");
      statement.execute(
          "INSERT INTO evidence SELECT id, 'trigger', 13, 19, 'warned' FROM findings WHERE rule = 'made.up:1'");
    }
  }

  private static String list(List<String> values) {
    return "['" + String.join("', '", values) + "']";
  }

  private static String findings(int findings) {
    String event =
        "'{\"id\":\"' || id || '\",\"kind\":\"event\",\"type\":\"' || type || '\",\"mode\":null,"
            + "\"contexts\":[],\"quad\":' || quad || ',\"intensity\":' || intensity || ',"
            + "\"actor\":{\"text\":\"the ministry\",\"name\":null,\"country\":\"' || a || '\","
            + "\"sectors\":[\"GOV\"],\"role\":null,\"resolved\":true},\"recipient\":{\"text\":\""
            + "the neighbour\",\"name\":null,\"country\":\"' || r || '\",\"sectors\":[],\"role\":"
            + "null,\"resolved\":true},\"date\":\"' || day || '\",\"datePrecision\":\"day\","
            + "\"place\":null,\"factuality\":\"actual\",\"confidence\":0.9,\"terms\":null,"
            + "\"statement\":null,\"rule\":\"made.up:1\",\"evidence\":[{\"role\":\"trigger\","
            + "\"start\":13,\"end\":19,\"quote\":\"' || word || '\"}],\"article\":{\"id\":\"' ||"
            + " article || '\",\"url\":null,\"outlet\":\"Outlet\",\"published\":\"' || day || '\"}}'";
    return "INSERT INTO findings SELECT id, article, 'event', 0, type, NULL, ['military'], quad,"
        + " intensity, 'the ministry', NULL, a, ['GOV'], 'the neighbour', NULL, r, [], day, 'day',"
        + " 'Place ' || (h % 900), r, (h % 140) - 60, (h % 340) - 170, h % 900, 'actual', 0.9,"
        + " NULL, NULL, NULL, NULL, 'made.up:1', "
        + event
        + ", '[]' FROM (SELECT *, (h % 4) + 1 AS"
        + " quad, CASE WHEN h % 4 < 2 THEN 4.5 ELSE -6.5 END AS intensity, substr(md5(i::VARCHAR),"
        + " 1, 16) AS id, 'a' || (i // 10) AS article, "
        + list(TYPES)
        + "[1 + h % 8] AS type, "
        + list(COUNTRIES)
        + "[1 + (h // 8) % 12] AS a, "
        + list(COUNTRIES)
        + "[1 + (h // 96) % 12] AS r, "
        + list(WORDS)
        + "[1 + (h // 7) % 8] || ' ' || (h % 1000) AS"
        + " word, DATE '2008-01-01' + CAST((i // 10) % 5000 AS INTEGER) AS day FROM (SELECT i,"
        + " CAST(hash(i) % 1000003 AS BIGINT) AS h FROM range("
        + findings
        + ") t(i)))";
  }
}
