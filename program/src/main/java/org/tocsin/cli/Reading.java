package org.tocsin.cli;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        while (coming.size() > 4 * threads) {
          finish(coming.remove());
        }
      }
      while (!coming.isEmpty()) {
        finish(coming.remove());
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

  private void finish(Coming coming) {
    try {
      keep(coming.article(), coming.findings().get());
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
    }
    progress.step();
  }

  private void keep(Article article, Optional<Findings> findings) {
    if (known.add(article.id())) {
      articles++;
      events += findings.map(f -> f.events().count()).orElse(0L);
      statements += findings.map(f -> f.statements().count()).orElse(0L);
      findings.ifPresentOrElse(record::add, () -> record.addUncoded(article));
    } else {
      skipped++;
    }
    findings.ifPresent(printer::print);
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
