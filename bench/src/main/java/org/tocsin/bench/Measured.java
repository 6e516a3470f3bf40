package org.tocsin.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One parser in a process of its own, so that its heap and its start are its own. It answers each
 * line of standard input with one line: {@code read THREADS}, {@code heap}, {@code score FILE}.
 */
final class Measured {
  private static final double NANOS = 1e9;
  private static final long MEGABYTE = 1 << 20;

  private final Peer peer;
  private final Subject subject;
  private final News news;

  private Measured(Peer peer, Subject subject, News news) {
    this.peer = peer;
    this.subject = subject;
    this.news = news;
  }

  /** Arguments: the peer's name, the file of sentences or nothing, how many of them. */
  static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
    // What a parser prints while it loads must not pass for an answer.
    PrintStream out = System.out;
    System.setOut(System.err);
    Peer peer = Peer.valueOf(args[0]);
    Subject subject = peer.load();
    subject.read("The envoy left the capital on Monday.");
    out.println(ManagementFactory.getRuntimeMXBean().getUptime());
    News news = News.ofFileOrExamples(args[1], Integer.parseInt(args[2]));
    Measured measured = new Measured(peer, subject, news);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.println(measured.answer(line.split(" ", 2)));
    }
  }

  private String answer(String[] request)
      throws IOException, InterruptedException, ExecutionException {
    return switch (request[0]) {
      case "read" -> read(Integer.parseInt(request[1])).toString();
      case "heap" -> heap();
      case "score" -> Scores.of(peer, subject, Path.of(request[1]));
      default -> throw new IllegalArgumentException("no request " + request[0]);
    };
  }

  private Took read(int threads) throws InterruptedException, ExecutionException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long cpu = system.getProcessCpuTime();
    long start = System.nanoTime();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<Integer>> articles =
          news.articles().stream().map(text -> workers.submit(() -> subject.read(text))).toList();
      for (Future<Integer> article : articles) {
        article.get();
      }
    }
    long end = System.nanoTime();
    return new Took((end - start) / NANOS, (system.getProcessCpuTime() - cpu) / NANOS);
  }

  /** Megabytes in use when all garbage is gone, with the parser loaded. */
  private static String heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Long.toString(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE);
  }
}
