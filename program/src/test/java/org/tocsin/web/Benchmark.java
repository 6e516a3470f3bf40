package org.tocsin.web;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Measures the server over a made-up record of many findings, with another question each time:
 * {@code Benchmark FILE [FINDINGS] [SECONDS]}. The file is made where it is not there. Prints what
 * opening the record takes, how long answers take at 20 requests a second, the processor time of
 * each, and when a browser paints first.
 */
final class Benchmark {
  private static final int RATE = 20;
  private static final int WARM = 10;
  private static final int PAINTS = 5;

  private Benchmark() {}

  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    int findings = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 60;
    long start = System.nanoTime();
    if (!Files.exists(file)) {
      MadeUp.make(file, findings);
      System.out.printf("made in %.1f s%n", (System.nanoTime() - start) / 1e9);
      start = System.nanoTime();
    }
    double cpu = processorSeconds();
    try (Server server = Server.start(Served.settings(file, "127.0.0.1", Optional.empty()))) {
      System.out.printf(
          "ready after %.1f s, %.1f s of processor time%n",
          (System.nanoTime() - start) / 1e9, processorSeconds() - cpu);
      String base = server.url().replaceFirst("/$", "");
      Load.oneByOne(base, WARM, 1);
      table("asked one by one", Load.oneByOne(base, WARM, 2));
      table("asked " + RATE + " times a second", Load.atRate(base, RATE, seconds));
      paints(FirstPaint.measure(base, PAINTS));
    }
  }

  /** What requests to one page took. */
  record Costs(List<Double> millis, List<Double> processorMillis) {
    Costs() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    synchronized void add(double wall, double processor) {
      millis.add(wall);
      processorMillis.add(processor);
    }
  }

  /** Of the whole process: server, database and the asking client. */
  static double processorSeconds() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getProcessCpuTime()
        / 1e9;
  }

  private static void table(String title, Map<String, Costs> costs) {
    System.out.printf(
        "%n%s%n%-20s %8s %8s %8s %8s %10s%n",
        title, "", "requests", "median", "p95", "longest", "processor");
    Costs every = new Costs();
    new TreeMap<>(costs)
        .forEach((page, one) -> {
          every.millis.addAll(one.millis);
          every.processorMillis.addAll(one.processorMillis);
          line(page, one);
        });
    line("all", every);
  }

  private static void line(String page, Costs costs) {
    System.out.printf(
        Locale.ROOT,
        "%-20s %8d %8.0f %8.0f %8.0f %10.1f%n",
        page,
        costs.millis.size(),
        share(costs.millis, 0.5),
        share(costs.millis, 0.95),
        share(costs.millis, 1),
        costs.processorMillis.stream().mapToDouble(Double::doubleValue).average().orElse(0));
  }

  private static double share(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.isEmpty()
        ? 0
        : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
  }

  private static void paints(Map<String, List<Double>> millis) {
    System.out.printf("%n%-20s %8s %8s%n", "first paint", "median", "longest");
    millis.forEach((page, times) ->
        System.out.printf("%-20s %8.0f %8.0f%n", page, share(times, 0.5), share(times, 1)));
  }
}
