package org.tocsin.record;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into tables, through DuckDB's appenders: an INSERT a row took most of the time
 * of reading. Rows belong to the connection's transaction once they are flushed.
 */
final class Appenders implements AutoCloseable {
  private final DuckDBConnection connection;
  private final Map<String, DuckDBAppender> open = new LinkedHashMap<>();

  Appenders(DuckDBConnection connection) {
    this.connection = connection;
  }

  /** Appends a row; values stand in the order of the table's columns. */
  void append(String table, @Nullable Object... values) throws SQLException {
    DuckDBAppender appender = open.get(table);
    if (appender == null) {
      appender = connection.createAppender(table);
      open.put(table, appender);
    }
    appender.beginRow();
    for (Object value : values) {
      append(appender, value);
    }
    appender.endRow();
  }

  private static void append(DuckDBAppender row, @Nullable Object value) throws SQLException {
    switch (value) {
      case null -> row.appendNull();
      case String text -> row.append(text);
      case Integer number -> row.append(number.intValue());
      case Long number -> row.append(number.longValue());
      case Double number -> row.append(number.doubleValue());
      case Boolean truth -> row.append(truth.booleanValue());
      case LocalDate day -> row.append(day);
      case Collection<?> texts -> row.append(texts);
      default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
    }
  }

  /** Hands all rows to the transaction. */
  void flush() throws SQLException {
    for (DuckDBAppender appender : open.values()) {
      appender.flush();
    }
  }

  /** Drops what was not handed over; to be called before the transaction is undone. */
  void discard() {
    for (DuckDBAppender appender : open.values()) {
      try {
        appender.close();
      } catch (SQLException e) {
        // It hands its rows over once more, to a transaction that takes none.
      }
    }
    open.clear();
  }

  @Override
  public void close() throws SQLException {
    for (DuckDBAppender appender : open.values()) {
      appender.close();
    }
    open.clear();
  }
}
