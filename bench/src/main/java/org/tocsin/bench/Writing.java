package org.tocsin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tocsin.record.RecordFile;

/** The last stage: what was coded goes into a new record, as many articles a time as in reading. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class Writing {
  private static final RecordFile.Provenance NOBODY = new RecordFile.Provenance("", "", "");

  private static final int TOGETHER = 16;

  private List<RecordFile.Entry> entries = List.of();
  private Path folder = Path.of("");

  @Setup
  public void prepare(Stages stages) {
    entries =
        stages.coded().stream()
            .map(findings -> new RecordFile.Entry(findings.article(), Optional.of(findings)))
            .toList();
  }

  /** A record that holds the articles already would not be written again. */
  @Setup(Level.Invocation)
  public void clean() throws IOException {
    folder = Files.createTempDirectory("tocsin-bench");
  }

  @TearDown(Level.Invocation)
  public void remove() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** Opening and closing the record is part of it. */
  @Benchmark
  @OperationsPerInvocation(Stages.SENTENCES)
  public void write() {
    try (RecordFile record = RecordFile.open(folder.resolve("record.duckdb"), NOBODY)) {
      for (int from = 0; from < entries.size(); from += TOGETHER) {
        record.add(entries.subList(from, Math.min(from + TOGETHER, entries.size())));
      }
    }
  }
}
