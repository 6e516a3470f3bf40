package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.coder.Findings;

class RecordFileTest {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  private static RecordFile.Entry entry(Findings findings) {
    return new RecordFile.Entry(findings.article(), Optional.of(findings));
  }

  @Test
  void whatCannotBeWrittenWholeIsNotWrittenAtAll() {
    Path file = folder.resolve("record.duckdb");
    Findings first = TestRecord.story(1);
    Findings clashing = new Findings(TestRecord.story(2).article(), List.of(), first.findings());
    try (RecordFile record = TestRecord.open(file)) {
      record.add(first);
      assertThatThrownBy(() -> record.add(List.of(entry(TestRecord.story(3)), entry(clashing))))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("cannot write");
      assertThat(record.articleIds()).containsExactly("story1");
      record.add(TestRecord.story(4));
    }
    try (RecordReader reader = RecordReader.open(file)) {
      assertThat(reader.count(Filter.all())).isEqualTo(2L * first.findings().size());
      assertThat(reader.count(RecordTable.EVIDENCE, Filter.all()))
          .isEqualTo(evidence(first) + evidence(TestRecord.story(4)));
      assertThat(reader.overview().articles()).isEqualTo(2);
    }
  }

  private static long evidence(Findings findings) {
    return findings.findings().stream().mapToLong(f -> f.evidence().size()).sum();
  }
}
