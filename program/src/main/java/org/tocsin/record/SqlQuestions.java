package org.tocsin.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Answers from the tables themselves. */
final class SqlQuestions implements Questions {
  private final Database database;
  private final Aggregates aggregates;
  private final Catalogue catalogue;

  SqlQuestions(Database database, Catalogue catalogue) {
    this.database = database;
    this.catalogue = catalogue;
    aggregates = new Aggregates(database);
  }

  @Override
  public Page<FindingRow> findings(Filter filter, Order order, Optional<String> cursor, int limit) {
    Condition condition =
        cursor
            .map(text -> Condition.of(filter).and(Cursor.parse(text).behind(order)))
            .orElseGet(() -> Condition.of(filter));
    List<Key> keys =
        database.list(
            "SELECT f.at, f.id, CAST("
                + order.value()
                + " AS VARCHAR) AS value FROM "
                + database.findings()
                + " WHERE "
                + condition.sql()
                + " ORDER BY "
                + order.by()
                + " LIMIT "
                + (limit + 1),
            condition.values(),
            row ->
                new Key(
                    row.getLong("at"), new Cursor(row.getString("value"), row.getString("id"))));
    List<FindingRow> rows = rows(keys.subList(0, Math.min(limit, keys.size())));
    return new Page<>(
        rows, keys.size() > limit ? Optional.of(rows.getLast().cursor()) : Optional.empty());
  }

  private record Key(long at, Cursor cursor) {}

  private List<FindingRow> rows(List<Key> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    String at = keys.stream().map(key -> Long.toString(key.at)).collect(Collectors.joining(", "));
    Map<String, FindingRow> found = new HashMap<>();
    Map<String, String> cursors = new HashMap<>();
    keys.forEach(key -> cursors.put(key.cursor.id(), key.cursor.toString()));
    database
        .list(
            "SELECT f.id, f.json, a.title FROM findings f JOIN articles a ON a.id = f.article"
                + " WHERE f.rowid IN ("
                + at
                + ")",
            List.of(),
            row ->
                new FindingRow(
                    row.getString("id"),
                    cursors.getOrDefault(row.getString("id"), ""),
                    Database.text(row, "title"),
                    row.getString("json")))
        .forEach(row -> found.put(row.id(), row));
    return keys.stream()
        .flatMap(key -> Optional.ofNullable(found.get(key.cursor.id())).stream())
        .toList();
  }

  @Override
  public void each(Filter filter, Order order, Consumer<FindingRow> consumer) {
    Condition condition = Condition.of(filter);
    database.stream(
        "SELECT f.id, CAST("
            + order.value()
            + " AS VARCHAR) AS value, j.json, a.title FROM "
            + database.findings()
            + " JOIN findings j ON j.rowid = f.at JOIN articles a"
            + " ON a.id = f.article WHERE "
            + condition.sql()
            + " ORDER BY "
            + order.by(),
        condition.values(),
        rows -> {
          while (rows.next()) {
            String id = rows.getString("id");
            consumer.accept(
                new FindingRow(
                    id,
                    new Cursor(rows.getString("value"), id).toString(),
                    Database.text(rows, "title"),
                    rows.getString("json")));
          }
        });
  }

  @Override
  public long count(Filter filter) {
    return aggregates.count(filter);
  }

  @Override
  public List<Facet.Count> counts(Filter filter, Facet facet, int limit) {
    return aggregates.counts(filter, facet, limit);
  }

  @Override
  public List<Bin> bins(Filter filter, Bin.Width width) {
    return aggregates.bins(filter, width);
  }

  @Override
  public List<Dyad> dyads(Filter filter, int limit) {
    return aggregates.dyads(filter, limit);
  }

  @Override
  public List<PlaceRow> places(Filter filter, int limit) {
    return aggregates.places(filter, limit);
  }

  @Override
  public Page<ArticleRow> articles(Filter filter, Optional<String> cursor, int limit) {
    return catalogue.articles(filter, cursor, limit);
  }

  @Override
  public Map<String, String> texts(Collection<String> ids) {
    return catalogue.texts(ids);
  }

  @Override
  public Overview overview() {
    return catalogue.overview();
  }
}
