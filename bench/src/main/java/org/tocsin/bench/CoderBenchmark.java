package org.tocsin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tocsin.coder.Coder;
import org.tocsin.rule.Lexicon;
import org.tocsin.syntax.Parser;
import org.tocsin.engine.Engine;
import org.tocsin.syntax.Sentence;
import org.tocsin.text.Article;

/** Parsed sentences coded a second on one core, and raw ones parsed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class CoderBenchmark {
  private static final int ARTICLES = 50;
  private static final int SENTENCES = 20;

  private final List<Article> articles = new ArrayList<>();
  private final List<List<Sentence>> parsed = new ArrayList<>();
  private final Coder coder = Coder.english();
  private final Parser parser = Engine.english();

  /** Articles of twenty of the rules' examples each. */
  @Setup
  public void prepare() {
    List<String> texts =
        Lexicon.english().entries().stream()
            .flatMap(entry -> entry.examples().stream())
            .map(example -> example.text())
            .limit(ARTICLES * SENTENCES)
            .toList();
    for (int i = 0; i < ARTICLES; i++) {
      List<String> some = texts.subList(i * SENTENCES, (i + 1) * SENTENCES);
      Article article = Article.of(String.join("\n\n", some), Optional.empty());
      articles.add(article);
      parsed.add(parser.parse(article.text()));
    }
  }

  @Benchmark
  @OperationsPerInvocation(ARTICLES * SENTENCES)
  public void code(Blackhole hole) {
    for (int i = 0; i < ARTICLES; i++) {
      hole.consume(coder.code(articles.get(i), parsed.get(i)));
    }
  }

  @Benchmark
  @OperationsPerInvocation(ARTICLES * SENTENCES)
  public void parse(Blackhole hole) {
    articles.forEach(article -> hole.consume(parser.parse(article.text())));
  }
}
