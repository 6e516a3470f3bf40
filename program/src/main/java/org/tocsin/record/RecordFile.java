package org.tocsin.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;
import org.tocsin.coder.Findings;
import org.tocsin.reader.Problem;
import org.tocsin.text.Article;

/**
 * A record file. One writer at a time; all that an article told is written in one transaction, so
 * that a record never holds half an article.
 */
public final class RecordFile implements AutoCloseable {
  private final Connection connection;
  private final int run;
  private final Appenders rows;
  private final Set<Long> places;

  private RecordFile(Connection connection, int run) throws SQLException {
    this.connection = connection;
    this.run = run;
    rows = new Appenders(connection.unwrap(DuckDBConnection.class));
    places = column(connection, "SELECT geoname_id FROM places", row -> row.getLong(1));
  }

  /**
   * An article for the record.
   *
   * @param findings what it tells; empty where its language is not coded
   */
  public record Entry(Article article, Optional<Findings> findings) {}

  /**
   * What made the findings.
   *
   * @param program version of the program
   * @param lexicon hash of the rule files
   * @param model hashes of the scorer's weights and of the parser's model
   */
  public record Provenance(String program, String lexicon, String model) {}

  /**
   * Opens a record for writing and makes it where it is not there.
   *
   * @throws RecordException where the file is no record, or another program writes to it
   */
  public static RecordFile open(Path file, Provenance provenance) {
    return open(file, () -> provenance);
  }

  /**
   * Opens a record as above.
   *
   * @param provenance asked for once the file is open: what it is made of may load meanwhile
   * @throws RecordException where the file is no record, or another program writes to it
   */
  public static RecordFile open(Path file, Supplier<Provenance> provenance) {
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
      try {
        return prepared(connection, provenance);
      } catch (SQLException | RuntimeException e) {
        // Else the file stays locked for as long as the program runs.
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new RecordException(file + ": " + unopened(e), e);
    }
  }

  private static RecordFile prepared(Connection connection, Supplier<Provenance> provenance)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(schema());
    }
    return new RecordFile(connection, run(connection, provenance.get()));
  }

  private static String unopened(SQLException e) {
    String line = firstLine(e);
    return line.contains("Could not set lock")
        ? "another program writes to it; wait until that has ended, or give another --record"
        : line;
  }

  /**
   * Opens a record for reading, also while another program writes to it.
   *
   * @throws RecordException where there is none
   */
  public static Connection openForReading(Path file) {
    return Snapshot.connect(file);
  }

  static String firstLine(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("cannot be opened");
  }

  private static String schema() {
    try (InputStream in = RecordFile.class.getResourceAsStream("schema.sql")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its schema");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of these versions, new where the record has not met them. */
  private static int run(Connection connection, Provenance p) throws SQLException {
    try (PreparedStatement find =
        connection.prepareStatement(
            "SELECT run FROM provenance WHERE program = ? AND lexicon = ? AND model = ?")) {
      bind(find, List.of(p.program(), p.lexicon(), p.model()));
      try (ResultSet found = find.executeQuery()) {
        if (found.next()) {
          return found.getInt(1);
        }
      }
    }
    try (PreparedStatement add =
        connection.prepareStatement(
            "INSERT INTO provenance SELECT coalesce(max(run), 0) + 1, ?, ?, ? FROM provenance"
                + " RETURNING run")) {
      bind(add, List.of(p.program(), p.lexicon(), p.model()));
      try (ResultSet added = add.executeQuery()) {
        added.next();
        return added.getInt(1);
      }
    }
  }

  private static void bind(PreparedStatement statement, List<String> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setString(i + 1, values.get(i));
    }
  }

  /** The ids of all articles in the record. */
  public Set<String> articleIds() {
    try {
      return column(connection, "SELECT id FROM articles", row -> row.getString(1));
    } catch (SQLException e) {
      throw new RecordException("cannot list the articles: " + firstLine(e), e);
    }
  }

  private interface Cell<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static <T> Set<T> column(Connection connection, String query, Cell<T> cell)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      Set<T> all = new HashSet<>();
      while (rows.next()) {
        all.add(cell.of(rows));
      }
      return all;
    }
  }

  /** Writes an article and its findings, all or nothing. */
  public void add(Findings findings) {
    add(List.of(new Entry(findings.article(), Optional.of(findings))));
  }

  /** Writes some articles and their findings in one transaction, all or nothing. */
  public void add(List<Entry> entries) {
    transaction(() -> {
      FindingRows writer = new FindingRows(rows, run, places);
      for (Entry entry : entries) {
        if (entry.findings().isPresent()) {
          writer.write(entry.findings().get());
        } else {
          writer.article(entry.article(), false);
        }
      }
      rows.flush();
    });
  }

  /** Writes a problem, once however often it is met. */
  public void add(Problem problem) {
    transaction(() -> problem(problem));
  }

  private void problem(Problem problem) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO problems SELECT * FROM (VALUES (?, ?, ?, ?)) AS p(source, line, what,"
                + " advice) WHERE NOT EXISTS (SELECT 1 FROM problems q WHERE q.source = p.source"
                + " AND q.line IS NOT DISTINCT FROM p.line AND q.what = p.what)")) {
      insert.setString(1, problem.source());
      if (problem.line().isPresent()) {
        insert.setLong(2, problem.line().getAsLong());
      } else {
        insert.setNull(2, java.sql.Types.BIGINT);
      }
      insert.setString(3, problem.what());
      insert.setString(4, problem.advice());
      insert.executeUpdate();
    }
  }

  private interface Work {
    void run() throws SQLException;
  }

  /** Begun in so many words: appenders, unlike statements, do not begin one by themselves. */
  private void transaction(Work work) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN TRANSACTION");
      try {
        work.run();
        statement.execute("COMMIT");
      } catch (SQLException e) {
        rows.discard();
        undo(statement, e);
        throw e;
      }
    } catch (SQLException e) {
      throw new RecordException("cannot write: " + firstLine(e), e);
    }
  }

  private static void undo(Statement statement, SQLException failed) {
    try {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      failed.addSuppressed(e);
    }
  }

  @Override
  public void close() {
    try (connection) {
      rows.close();
    } catch (SQLException e) {
      throw new RecordException("cannot close: " + firstLine(e), e);
    }
  }
}
