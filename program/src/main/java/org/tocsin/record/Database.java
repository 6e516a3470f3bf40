package org.tocsin.record;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;

/** An open record that runs queries, each on a connection of its own, so that many threads may. */
final class Database implements AutoCloseable {
  /** Findings with what their article and their evidence say of them. */
  private static final String JOINED =
      "(SELECT f.*, f.rowid AS at, a.outlet, lower(concat_ws(' ', f.content,"
          + " array_to_string(json_extract_string(f.json, '$.evidence[*].quote'), ' '))) AS haystack"
          + " FROM findings f JOIN articles a ON a.id = f.article) f";

  private static final String ACTORS =
      "(SELECT id, any_value(name) AS name, any_value(country) AS country,"
          + " array_to_string(mode(sectors), chr(31)) AS sectors,"
          + " string_agg(DISTINCT alias, chr(31) ORDER BY alias) AS aliases, count(*) AS n"
          + " FROM actors GROUP BY id) c";

  private static final String ROLES =
      "(SELECT id, role, alias, min(date) AS first, max(date) AS last,"
          + " min_by(article, date) AS article, min(article) AS undated,"
          + " count(DISTINCT article) AS n FROM actors GROUP BY id, role, alias) r";

  private final Connection connection;
  private final int seconds;
  private final String actors;
  private final String roles;

  /** Takes over the connection; a query is ended after so many seconds, or never if 0. */
  Database(Connection connection, int seconds) {
    this(connection, seconds, ACTORS, ROLES);
  }

  private Database(Connection connection, int seconds, String actors, String roles) {
    this.connection = connection;
    this.seconds = seconds;
    this.actors = actors;
    this.roles = roles;
  }

  /**
   * The same with what is known of actors gathered in tables of their own, in order of their ids,
   * so that a question touches little of them. The record must be a copy that may be written.
   */
  Database prepared() throws SQLException {
    try (Connection own = connection.unwrap(DuckDBConnection.class).duplicate();
        Statement statement = own.createStatement()) {
      statement.execute("CREATE TABLE actor_cards AS FROM " + actors + " ORDER BY id");
      statement.execute("CREATE TABLE actor_roles AS FROM " + roles + " ORDER BY id");
    }
    return new Database(connection, seconds, "actor_cards c", "actor_roles r");
  }

  /** The same without an end to a question. */
  Database patient() {
    return new Database(connection, 0, actors, roles);
  }

  /** The relation {@code c} of actors. */
  String actors() {
    return actors;
  }

  /** The relation {@code r} of their roles. */
  String roles() {
    return roles;
  }

  /** The relation {@code f} of all findings. */
  String findings() {
    return JOINED;
  }

  /** What is made of the row on which a result stands. */
  interface Mapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  /** What is done with a result. */
  interface Work {
    void with(ResultSet rows) throws SQLException;
  }

  <T> T with(Function<Connection, T> work) {
    try (Connection own = connection.unwrap(DuckDBConnection.class).duplicate()) {
      return work.apply(own);
    } catch (SQLException e) {
      throw new RecordException("the record cannot answer: " + RecordFile.firstLine(e), e);
    }
  }

  <T> List<T> list(String sql, List<?> values, Mapper<T> mapper) {
    List<T> all = new ArrayList<>();
    query(
        sql,
        values,
        rows -> {
          while (rows.next()) {
            all.add(mapper.map(rows));
          }
        });
    return all;
  }

  <T> Optional<T> first(String sql, List<?> values, Mapper<T> mapper) {
    return list(sql, values, mapper).stream().findFirst();
  }

  /** As {@link #query}, without keeping the result in memory. */
  void stream(String sql, List<?> values, Work work) {
    run(List.of("SET jdbc_stream_results = true"), sql, values, work);
  }

  void query(String sql, List<?> values, Work work) {
    run(List.of(), sql, values, work);
  }

  /** Runs what gives no rows. */
  void execute(String sql, List<?> values) {
    try (Connection own = connection.unwrap(DuckDBConnection.class).duplicate();
        PreparedStatement statement = own.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      statement.execute();
    } catch (SQLException e) {
      throw new RecordException("the record cannot answer: " + RecordFile.firstLine(e), e);
    }
  }

  private void run(List<String> settings, String sql, List<?> values, Work work) {
    try (Connection own = connection.unwrap(DuckDBConnection.class).duplicate();
        Statement setting = own.createStatement()) {
      for (String one : settings) {
        setting.execute(one);
      }
      run(own, sql, values, work);
    } catch (SQLException e) {
      throw new RecordException("the record cannot answer: " + RecordFile.firstLine(e), e);
    }
  }

  private void run(Connection own, String sql, List<?> values, Work work) {
    try (PreparedStatement statement = own.prepareStatement(sql)) {
      if (seconds > 0) {
        statement.setQueryTimeout(seconds);
      }
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        work.with(rows);
      }
    } catch (SQLTimeoutException e) {
      throw new RecordException(
          "this takes longer than " + seconds + " seconds; narrow it by dates, actors or types", e);
    } catch (SQLException e) {
      throw new RecordException("the record cannot answer: " + RecordFile.firstLine(e), e);
    }
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
  }

  /** A column of text split at the unit separator; of NULL nothing. */
  static List<String> texts(ResultSet row, String column) throws SQLException {
    return text(row, column).map(all -> List.of(all.split("\u001f", -1))).orElse(List.of());
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new RecordException("cannot close: " + RecordFile.firstLine(e), e);
    }
  }
}
