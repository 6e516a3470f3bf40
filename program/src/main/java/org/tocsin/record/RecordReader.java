package org.tocsin.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.text.Article;

/**
 * Reads a record: the one place of the questions that are asked of it. Safe for use by many threads
 * at once. Every method throws {@link RecordException} where the record cannot answer.
 */
public final class RecordReader implements AutoCloseable {
  private static final int MOST_ROWS = 1000;

  private final Database database;
  private final Questions questions;
  private final Catalogue catalogue;

  RecordReader(Database database) {
    this.database = database;
    catalogue = new Catalogue(database);
    questions = new SqlQuestions(database, catalogue);
  }

  /** Answers from an index of the same record; whole tables take the time they need. */
  RecordReader(Database database, FindingIndex index) {
    this.database = database.patient();
    catalogue = new Catalogue(database);
    questions = new IndexQuestions(index, catalogue);
  }

  /**
   * Opens a record to read from it for a short time; while another program writes to it, what is
   * read is a snapshot of the moment of opening. Queries may take as long as they need.
   *
   * @throws RecordException where there is no record
   */
  public static RecordReader open(Path file) {
    return new RecordReader(new Database(Snapshot.connect(file), 0));
  }

  /**
   * Findings, some at a time.
   *
   * @param cursor where to go on, of a {@link Page} or a {@link FindingRow} of the same order; what
   *     is written meanwhile neither repeats nor hides a row that was there before
   * @param limit 1 to 1000
   * @throws IllegalArgumentException for a cursor or a limit that is none
   */
  public Page<FindingRow> findings(Filter filter, Order order, Optional<String> cursor, int limit) {
    if (limit < 1 || limit > MOST_ROWS) {
      throw new IllegalArgumentException("limit: 1 to " + MOST_ROWS);
    }
    return questions.findings(filter, order, cursor, limit);
  }

  /** One finding, if it is there. */
  public Optional<FindingRow> finding(String id) {
    return findings(Filter.all().with(Field.ID, id), Order.OLDEST, Optional.empty(), 1)
        .rows()
        .stream()
        .findFirst();
  }

  /** All findings, one after the other, however many; constant memory. */
  public void each(Filter filter, Order order, Consumer<FindingRow> consumer) {
    questions.each(filter, order, consumer);
  }

  /** Takes findings one after the other. */
  public interface Told {
    /**
     * A finding.
     *
     * @param article its id
     * @param sentence in which it stands, from 0
     * @param json as {@link FindingJson} wrote it, one line
     */
    void take(String article, int sentence, String json);
  }

  /** All findings in the order they were written, however many; constant memory. */
  public void each(Filter filter, Told consumer) {
    Condition condition = Condition.of(filter);
    database.stream(
        "SELECT j.article, j.sentence, j.json FROM findings j WHERE j.rowid IN (SELECT f.at FROM "
            + database.findings()
            + " WHERE "
            + condition.sql()
            + ")",
        condition.values(),
        rows -> {
          while (rows.next()) {
            consumer.take(
                rows.getString("article"), rows.getInt("sentence"), rows.getString("json"));
          }
        });
  }

  /** Takes a table row by row. */
  public interface Table {
    /** The names of the columns, once, before the rows. */
    void columns(List<String> names);

    /** Whether the JSON of findings is wanted as a last column {@code json}. */
    default boolean wantsJson() {
      return false;
    }

    /** A row; dates as {@link java.time.LocalDate}, numbers as numbers, all else as text. */
    void row(List<@Nullable Object> cells);

    /** Once, after the last row. */
    default void end() {}
  }

  /**
   * A table as {@code tocsin list} shows it, however long; constant memory.
   *
   * @throws IllegalArgumentException where it takes no filters and there are some
   */
  public void list(Listing what, Filter filter, Order order, Table table) {
    if (!filter.isEmpty() && !what.filtered()) {
      throw new IllegalArgumentException(what + " takes no filters");
    }
    Condition condition = Condition.of(filter);
    String sql = what.sql(database.findings(), condition, order, table.wantsJson());
    pour(sql, condition, table);
  }

  private void pour(String sql, Condition condition, Table table) {
    database.stream(
        sql,
        condition.values(),
        rows -> {
          int width = rows.getMetaData().getColumnCount();
          List<String> names = new ArrayList<>();
          for (int i = 1; i <= width; i++) {
            names.add(rows.getMetaData().getColumnLabel(i));
          }
          table.columns(List.copyOf(names));
          while (rows.next()) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (int i = 1; i <= width; i++) {
              cells.add(Cells.plain(rows.getObject(i)));
            }
            table.row(cells);
          }
          table.end();
        });
  }

  /** The rows of a table that belong to findings that fit, as text and numbers; constant memory. */
  public void table(RecordTable what, Filter filter, Table table) {
    Condition condition = Condition.of(filter);
    pour(what.flat() + what.rows(filter, database.findings(), condition), condition, table);
  }

  /**
   * Writes the same rows as Parquet.
   *
   * @param file is made, or overwritten
   */
  public void parquet(RecordTable what, Filter filter, Path file) {
    Condition condition = Condition.of(filter);
    String rows = what.whole() + what.rows(filter, database.findings(), condition);
    String to = "'" + file.toString().replace("'", "''") + "'";
    String copy = "COPY (" + rows + ") TO " + to + " (FORMAT parquet, COMPRESSION zstd)";
    database.execute(copy, filter.isEmpty() ? List.of() : condition.values());
  }

  /** How many rows of a table belong to findings that fit. */
  public long count(RecordTable what, Filter filter) {
    Condition condition = Condition.of(filter);
    return database
        .first(
            "SELECT count(*) AS n FROM " + what + what.rows(filter, database.findings(), condition),
            condition.values(),
            row -> row.getLong("n"))
        .orElse(0L);
  }

  /**
   * What became of a threat.
   *
   * @return empty for what is no threat, or was not made
   */
  public Optional<Sequel> sequel(String id) {
    return Outcomes.sequel(database, id);
  }

  /**
   * Explains a finding.
   *
   * @throws UnknownFindingException where there is none
   */
  public Explanation explain(Explainer explainer, String id) {
    return database.with(connection -> explainer.explain(connection, id));
  }

  /**
   * Writes a table of findings as Parquet, without their JSON.
   *
   * @param file is made, or written over
   */
  public void parquet(Listing what, Filter filter, Order order, Path file) {
    Condition condition = Condition.of(filter);
    String rows = what.sql(database.findings(), condition, order, false);
    String to = file.toString().replace("'", "''");
    database.execute(
        "COPY (" + rows + ") TO '" + to + "' (FORMAT parquet, COMPRESSION zstd)",
        condition.values());
  }

  /** Outlets with the number of their articles, the largest first. */
  public List<Facet.Count> outlets(int limit) {
    return catalogue.outlets(limit);
  }

  /** How many findings fit. */
  public long count(Filter filter) {
    return questions.count(filter);
  }

  /** The most frequent values of a facet among what fits, most frequent first. */
  public List<Facet.Count> counts(Filter filter, Facet facet, int limit) {
    return questions.counts(filter, facet, limit);
  }

  /** Events by day, week or month, in order; those without a date are left out. */
  public List<Bin> bins(Filter filter, Bin.Width width) {
    return questions.bins(filter, width);
  }

  /** Who acts on whom, most events first; parties of whom only a wording is known are left out. */
  public List<Dyad> dyads(Filter filter, int limit) {
    return questions.dyads(filter, limit);
  }

  /** Places with events, most events first. */
  public List<PlaceRow> places(Filter filter, int limit) {
    return questions.places(filter, limit);
  }

  /** Resolved actors whose name or wording holds the text, most mentioned first. */
  public List<ActorRow> actors(Optional<String> text, int limit) {
    return catalogue.actors(text, limit);
  }

  /** A resolved actor. */
  public Optional<ActorRow> actor(String id) {
    return catalogue.actor(id);
  }

  /** What the articles taught about an actor, in order of time. */
  public List<RoleRow> roles(String actor) {
    return catalogue.roles(actor);
  }

  /**
   * Articles, newest first.
   *
   * @param filter by article, outlet, since, until (of publication) and text (of title and body)
   * @param limit 1 to 1000
   * @throws IllegalArgumentException for other filters, or a cursor or limit that is none
   */
  public Page<ArticleRow> articles(Filter filter, Optional<String> cursor, int limit) {
    return questions.articles(filter, cursor, limit);
  }

  /** An article with its text. */
  public Optional<Article> article(String id) {
    return catalogue.article(id);
  }

  /** The texts of some articles, by id; those that are not there are left out. */
  public Map<String, String> texts(Collection<String> ids) {
    return questions.texts(ids);
  }

  /** What the record holds. */
  public Overview overview() {
    return questions.overview();
  }

  @Override
  public void close() {
    database.close();
  }
}
