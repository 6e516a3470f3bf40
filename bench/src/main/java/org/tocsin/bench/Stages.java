package org.tocsin.bench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tocsin.coder.Coder;
import org.tocsin.coder.Findings;
import org.tocsin.engine.Engine;
import org.tocsin.syntax.Sentence;
import org.tocsin.text.Article;

/** The stages of reading, each fed with what the one before made of the same sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class Stages {
  static final int SENTENCES = 400;

  /** A file of one sentence a line, a blank line between articles; without one, the examples. */
  @Param("")
  public String text = "";

  private final Engine engine = Engine.english();
  private final Coder coder = Coder.english();
  private List<Article> articles = List.of();
  private List<List<Sentence>> parsed = List.of();

  @Setup
  public void prepare() throws IOException {
    News news = News.ofFileOrExamples(text, SENTENCES);
    if (news.sentences() != SENTENCES) {
      throw new IllegalArgumentException(text + " has fewer than " + SENTENCES + " sentences");
    }
    articles = news.articles().stream().map(each -> Article.of(each, Optional.empty())).toList();
    parsed = articles.stream().map(article -> engine.parse(article.text())).toList();
  }

  /** All of them coded. */
  List<Findings> coded() {
    return IntStream.range(0, articles.size())
        .mapToObj(i -> coder.code(articles.get(i), parsed.get(i)))
        .toList();
  }

  /** Tokens and sentences. */
  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public void cut(Blackhole hole) {
    articles.forEach(article -> hole.consume(Engine.words(article.text())));
  }

  /** Tokens, sentences, tags, lemmas, trees and mentions. */
  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public void parse(Blackhole hole) {
    articles.forEach(article -> hole.consume(engine.parse(article.text())));
  }

  /** Actors, times, places, statements, rules and scorer over parsed sentences. */
  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public void code(Blackhole hole) {
    hole.consume(coded());
  }
}
