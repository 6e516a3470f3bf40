package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseTest {
  private static final String ENDLESS =
      "SELECT sum(hash(a.range, b.range)) FROM range(10_000_000) a, range(10_000_000) b";

  @Test
  void aQuestionThatTakesTooLongIsRefusedWithWhatToDo() throws SQLException {
    try (Database database = new Database(DriverManager.getConnection("jdbc:duckdb:"), 1)) {
      assertThatThrownBy(() -> database.list(ENDLESS, List.of(), row -> row.getString(1)))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("takes longer than 1 seconds; narrow it");
      assertThat(database.first("SELECT 1", List.of(), row -> row.getInt(1))).hasValue(1);
    }
  }
}
