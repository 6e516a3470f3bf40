package org.tocsin.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.tocsin.web.Benchmark.Costs;

/** Asks a server for its pages and its API, with filters that differ from request to request. */
final class Load {
  private Load() {}

  /** Each page and endpoint with filters of its own. */
  static Map<String, String> questions(Random random) {
    String a = one(MadeUp.COUNTRIES, random);
    String b = one(MadeUp.COUNTRIES, random);
    String type = one(MadeUp.TYPES, random);
    String word = one(MadeUp.WORDS, random);
    String number = "w" + (1000 + random.nextInt(19_000));
    String since = "20%02d-%02d-01".formatted(10 + random.nextInt(12), 1 + random.nextInt(12));
    String article = "a" + random.nextInt(1000);
    Map<String, String> all = new LinkedHashMap<>();
    all.put("board", "/?since=" + since);
    all.put("threats", "/threats?actor=" + a + "&since=" + since);
    all.put("timeline", "/timeline?type=" + type + "&country=" + a + "&since=" + since);
    all.put("pair", "/pair?a=" + a + "&b=" + b + "&since=" + since);
    all.put("map", "/map?actor=" + a + "&type=" + type + "&since=" + since);
    all.put("network", "/network?type=" + type + "&since=" + since);
    all.put("search", "/search?since=" + since + "&sector=GOV");
    all.put("search word", "/search?text=" + word + "+" + number.substring(0, 3));
    all.put("article", "/articles/" + article);
    all.put("about", "/about?since=" + since);
    all.put("part places", "/part/places?kind=event&actor=" + a + "&since=" + since);
    all.put("api findings", "/api/v1/findings?text=" + word + "+" + number);
    all.put("api threats", "/api/v1/threats?recipient=" + b + "&since=" + since);
    all.put("api events", "/api/v1/events?order=hardest&country=" + b + "&since=" + since);
    all.put("api statements", "/api/v1/statements?actor=" + a + "&text=" + word);
    all.put("api pairs", "/api/v1/pairs?type=" + type + "&since=" + since);
    all.put("api places", "/api/v1/places?country=" + a + "&since=" + since);
    all.put("api actors", "/api/v1/actors?text=besimov+" + random.nextInt(2000));
    all.put("api articles", "/api/v1/articles?text=" + word + "+" + number);
    all.put("api article", "/api/v1/articles/" + article);
    return all;
  }

  private static String one(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** Each question after the other, so that the processor's time is that of one request. */
  static Map<String, Costs> oneByOne(String base, int rounds, long seed) {
    Map<String, Costs> costs = new TreeMap<>();
    Random random = new Random(seed);
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; i < rounds; i++) {
        questions(random).forEach((page, path) -> timed(client, base + path, page, costs));
      }
    }
    return costs;
  }

  /** So many questions a second, whether or not those before are answered. */
  static Map<String, Costs> atRate(String base, int rate, int seconds) throws InterruptedException {
    Map<String, Costs> costs = new ConcurrentHashMap<>();
    Random random = new Random(42);
    CountDownLatch all = new CountDownLatch(rate * seconds);
    try (HttpClient client = HttpClient.newHttpClient();
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(rate)) {
      for (int i = 0; i < rate * seconds; i++) {
        List<Map.Entry<String, String>> some = List.copyOf(questions(random).entrySet());
        Map.Entry<String, String> one = some.get(random.nextInt(some.size()));
        var _ =
            clock.schedule(
                () -> {
                  timed(client, base + one.getValue(), one.getKey(), costs);
                  all.countDown();
                },
                i * 1000L / rate,
                TimeUnit.MILLISECONDS);
      }
      all.await();
    }
    return costs;
  }

  private static void timed(HttpClient client, String url, String page, Map<String, Costs> costs) {
    long start = System.nanoTime();
    double processor = Benchmark.processorSeconds();
    String name = page;
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60)).build();
      int status = client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
      name = status == 200 ? page : page + " " + status;
    } catch (IOException e) {
      name = page + " failed";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    costs
        .computeIfAbsent(name, _ -> new Costs())
        .add((System.nanoTime() - start) / 1e6, (Benchmark.processorSeconds() - processor) * 1000);
  }
}
