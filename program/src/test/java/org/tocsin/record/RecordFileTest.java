package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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

  @Test
  void aRecordThatAnotherProgramWritesIsRefusedWithWhatToDo() throws Exception {
    Path file = folder.resolve("record.duckdb");
    try (Holder another = Holder.of(file)) {
      assertThat(another).isNotNull();
      assertThatThrownBy(() -> TestRecord.open(file))
          .isInstanceOf(RecordException.class)
          .hasMessage(
              file
                  + ": another program writes to it; wait until that has ended, or give another"
                  + " --record");
    }
    try (RecordFile free = TestRecord.open(file)) {
      assertThat(free.articleIds()).isEmpty();
    }
  }

  @Test
  void aDatabaseThatIsNoRecordIsRefusedAndLetGo() throws SQLException {
    Path file = folder.resolve("other.duckdb");
    execute(file, "CREATE TABLE provenance (name VARCHAR)");
    assertThatThrownBy(() -> TestRecord.open(file)).isInstanceOf(RecordException.class);
    Path moved = folder.resolve("moved.duckdb");
    assertThat(file.toFile().renameTo(moved.toFile())).isTrue();
    // A file of the same name is another one, unless the failed connection still holds the first.
    execute(file, "CREATE TABLE others (id INTEGER)");
    execute(file, "INSERT INTO others VALUES (1)");
  }

  private static void execute(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long evidence(Findings findings) {
    return findings.findings().stream().mapToLong(f -> f.evidence().size()).sum();
  }
}
