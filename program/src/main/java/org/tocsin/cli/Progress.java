package org.tocsin.cli;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import org.tocsin.export.Plain;
import org.tocsin.reader.Articles;

/** Shows long work: a bar on a terminal, else a line every ten seconds. */
final class Progress {
  private static final Duration TERMINAL = Duration.ofMillis(200);
  private static final Duration PLAIN = Duration.ofSeconds(10);
  private static final int BAR = 24;

  private final PrintStream out;
  private final Articles articles;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private long shown = start;
  private long done;

  private Progress(PrintStream out, Articles articles, boolean terminal) {
    this.out = out;
    this.articles = articles;
    this.terminal = terminal;
  }

  static Progress on(PrintStream out, Articles articles) {
    return new Progress(
        out,
        articles,
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
  }

  /** One article more is done. */
  void step() {
    done++;
    long now = System.nanoTime();
    if (now - shown >= (terminal ? TERMINAL : PLAIN).toNanos()) {
      shown = now;
      out.print((terminal ? "\r" : "") + line(now) + (terminal ? "" : "\n"));
      out.flush();
    }
  }

  private String line(long now) {
    double seconds = (now - start) / 1e9;
    double share = Math.min(1, articles.bytesRead() / (double) Math.max(1, articles.bytes()));
    String bar = "#".repeat((int) (share * BAR)) + ".".repeat(BAR - (int) (share * BAR));
    String left = share > 0 ? "%.0f s left".formatted(seconds / share - seconds) : "";
    return "[%s] %d articles, %.1f articles/s, %s".formatted(bar, done, done / seconds, left);
  }

  /** A line that stays: over the bar, not in it. */
  void say(String line) {
    out.println((terminal ? "\r\u001b[K" : "") + Plain.inPlace(line));
  }

  /** Clears the bar. */
  void end() {
    if (terminal) {
      out.print("\r\u001b[K");
    }
  }
}
