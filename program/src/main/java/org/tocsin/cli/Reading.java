package org.tocsin.cli;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.tocsin.coder.Coder;
import org.tocsin.coder.Findings;
import org.tocsin.reader.Articles;
import org.tocsin.reader.Problem;
import org.tocsin.reader.Read;
import org.tocsin.reader.ReadArticle;
import org.tocsin.record.RecordFile;
import org.tocsin.syntax.Parser;
import org.tocsin.text.Article;

/** Codes a batch on some threads and writes it in the order of reading. */
final class Reading {
  private static final int SOME_PROBLEMS = 3;

  /** So many articles at most share a transaction; a kill costs no more than these. */
  private static final int TOGETHER = 16;

  /** How long they wait for each other. */
  private static final Duration PATIENCE = Duration.ofMillis(300);

  /** So many articles a thread may wait to be written: then threads never wait for the writer. */
  private static final int WAITING = 16;

  /** Or articles of so many characters: long ones fill the memory. */
  private static final long LONG = 2_000_000;

  private final Coder coder;
  private final Supplier<Parser> parser;
  private final RecordFile record;
  private final Printer printer;
  private final Progress progress;
  private final Set<String> known;
  private int articles;
  private int skipped;
  private int problems;
  private long events;
  private long statements;

  Reading(
      Coder coder, Supplier<Parser> parser, RecordFile record, Printer printer, Progress progress) {
    this.coder = coder;
    this.parser = parser;
    this.record = record;
    this.printer = printer;
    this.progress = progress;
    known = record.articleIds();
  }

  /** An article on its way; what it tells is empty where its language is not coded. */
  private record Coming(ReadArticle read, Future<Optional<Findings>> findings) {
    Article article() {
      return read.article();
    }

    /** Waits until it is coded, or to a moment of {@link System#nanoTime}. */
    boolean ready(long until) {
      try {
        findings.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        return true;
      } catch (ExecutionException e) {
        return true;
      } catch (TimeoutException e) {
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }

  /** Reads all and returns the exit code. */
  int run(Articles input, int threads) {
    Queue<Coming> coming = new ArrayDeque<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      while (input.hasNext()) {
        Read next = input.next();
        switch (next) {
          case Problem problem -> problem(problem);
          case ReadArticle read -> {
            if (printer.repeats() || !known.contains(read.article().id())) {
              coming.add(start(read, workers));
            } else {
              skip();
            }
          }
        }
        while (full(coming, threads)) {
          finish(coming);
        }
      }
      while (!coming.isEmpty()) {
        finish(coming);
      }
    }
    progress.end();
    summary();
    return problems > 0 ? SOME_PROBLEMS : 0;
  }

  private void skip() {
    skipped++;
    progress.step();
  }

  private Coming start(ReadArticle read, ExecutorService workers) {
    return new Coming(read, workers.submit(() -> code(read.article())));
  }

  private Optional<Findings> code(Article article) {
    return article.language().equals("en")
        ? Optional.of(coder.code(article, parser.get()))
        : Optional.empty();
  }

  private static boolean full(Queue<Coming> coming, int threads) {
    long characters = coming.stream().mapToLong(c -> c.article().text().length()).sum();
    return coming.size() > WAITING * threads || (coming.size() > 1 && characters > LONG);
  }

  /** Waits for the next article, and writes it together with those that are ready soon after. */
  private void finish(Queue<Coming> coming) {
    List<RecordFile.Entry> ready = new ArrayList<>();
    long until = Long.MAX_VALUE;
    do {
      coded(coming.remove()).ifPresent(ready::add);
      until = Math.min(until, System.nanoTime() + PATIENCE.toNanos());
    } while (ready.size() < TOGETHER && !coming.isEmpty() && coming.peek().ready(until));
    keep(ready);
  }

  /** The article as it goes into the record; empty where it could not be coded. */
  private Optional<RecordFile.Entry> coded(Coming coming) {
    try {
      return Optional.of(new RecordFile.Entry(coming.article(), coming.findings().get()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted; the same command goes on from here", e);
    } catch (ExecutionException e) {
      problem(
          new Problem(
              coming.read().source(),
              coming.read().line(),
              "the article cannot be coded (" + e.getCause() + ")",
              "report it with the article; all others are read"));
      progress.step();
      return Optional.empty();
    }
  }

  private void keep(List<RecordFile.Entry> ready) {
    List<RecordFile.Entry> added =
        ready.stream().filter(entry -> known.add(entry.article().id())).toList();
    record.add(added);
    articles += added.size();
    skipped += ready.size() - added.size();
    for (RecordFile.Entry entry : added) {
      events += entry.findings().map(f -> f.events().count()).orElse(0L);
      statements += entry.findings().map(f -> f.statements().count()).orElse(0L);
    }
    for (RecordFile.Entry entry : ready) {
      entry.findings().ifPresent(printer::print);
      progress.step();
    }
  }

  private void problem(Problem problem) {
    problems++;
    progress.say(problem.toString());
    record.add(problem);
  }

  private void summary() {
    progress.say(
        "%s added with %s and %s; %d in the record before; %s"
            .formatted(
                count(articles, "article"),
                count(events, "event"),
                count(statements, "statement"),
                skipped,
                count(problems, "problem")));
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
