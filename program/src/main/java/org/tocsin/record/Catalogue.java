package org.tocsin.record;

import static org.tocsin.record.Database.day;
import static org.tocsin.record.Database.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tocsin.text.Article;

/** Articles, actors and what the record is made of. */
final class Catalogue {
  private static final String ARTICLES =
      "SELECT a.id, a.title, a.outlet, a.url, a.published, a.language, a.coded,"
          + " (SELECT count(*) FROM findings f WHERE f.article = a.id) AS n FROM articles a";

  private final Database database;

  Catalogue(Database database) {
    this.database = database;
  }

  List<ActorRow> actors(Optional<String> part, int limit) {
    String where =
        part.map(p -> " WHERE contains(lower(name), ?) OR contains(lower(aliases), ?)").orElse("");
    List<String> values =
        part.map(p -> p.toLowerCase(Locale.ROOT)).map(p -> List.of(p, p)).orElse(List.of());
    return database.list(
        "FROM " + database.actors() + where + " ORDER BY n DESC, id LIMIT " + limit,
        values,
        Catalogue::actor);
  }

  Optional<ActorRow> actor(String id) {
    return database.first(
        "FROM " + database.actors() + " WHERE id = ?", List.of(id), Catalogue::actor);
  }

  private static ActorRow actor(java.sql.ResultSet row) throws java.sql.SQLException {
    List<String> sectors =
        Database.texts(row, "sectors").stream().filter(s -> !s.isEmpty()).toList();
    return new ActorRow(
        row.getString("id"),
        row.getString("name"),
        text(row, "country"),
        sectors,
        Database.texts(row, "aliases"),
        row.getLong("n"));
  }

  List<RoleRow> roles(String actor) {
    return database.list(
        "FROM " + database.roles() + " WHERE id = ? ORDER BY first NULLS LAST, role, alias",
        List.of(actor),
        row ->
            new RoleRow(
                text(row, "role"),
                row.getString("alias"),
                day(row, "first"),
                day(row, "last"),
                text(row, "article").orElse(row.getString("undated")),
                row.getLong("n")));
  }

  Page<ArticleRow> articles(Filter filter, Optional<String> cursor, int limit) {
    if (limit < 1 || limit > 1000) {
      throw new IllegalArgumentException("limit: 1 to 1000");
    }
    Condition condition = Condition.ofArticles(filter);
    if (cursor.isPresent()) {
      condition = condition.and(Cursor.parse(cursor.get()).behindArticle());
    }
    List<ArticleRow> rows =
        new ArrayList<>(
            database.list(
                ARTICLES
                    + " WHERE "
                    + condition.sql()
                    + " ORDER BY coalesce(a.published,"
                    + " DATE '0001-01-01') DESC, a.id LIMIT "
                    + (limit + 1),
                condition.values(),
                Catalogue::row));
    boolean more = rows.size() > limit;
    List<ArticleRow> shown = rows.subList(0, Math.min(limit, rows.size()));
    return new Page<>(shown, more ? Optional.of(cursor(shown.getLast())) : Optional.empty());
  }

  static String cursor(ArticleRow row) {
    return new Cursor(row.published().map(Object::toString).orElse("0001-01-01"), row.id())
        .toString();
  }

  static ArticleRow row(java.sql.ResultSet row) throws java.sql.SQLException {
    return new ArticleRow(
        row.getString("id"),
        text(row, "title"),
        text(row, "outlet"),
        text(row, "url"),
        day(row, "published"),
        row.getString("language"),
        row.getBoolean("coded"),
        row.getLong("n"));
  }

  List<Facet.Count> outlets(int limit) {
    return database.list(
        "SELECT outlet, count(*) AS n FROM articles WHERE outlet IS NOT NULL GROUP BY 1"
            + " ORDER BY n DESC, outlet LIMIT "
            + limit,
        List.of(),
        row -> new Facet.Count(row.getString("outlet"), row.getLong("n")));
  }

  Optional<Article> article(String id) {
    return database.first(
        "SELECT id, url, outlet, author, title, published, language, text FROM articles WHERE id = ?",
        List.of(id),
        row ->
            new Article(
                row.getString("id"),
                text(row, "url"),
                text(row, "outlet"),
                text(row, "author"),
                text(row, "title"),
                day(row, "published"),
                row.getString("language"),
                row.getString("text")));
  }

  Map<String, String> texts(Collection<String> ids) {
    Map<String, String> texts = new HashMap<>();
    if (!ids.isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
      database
          .list(
              "SELECT id, text FROM articles WHERE id IN (" + marks + ")",
              List.copyOf(ids),
              row -> Map.entry(row.getString("id"), row.getString("text")))
          .forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
    }
    return texts;
  }

  Overview overview() {
    List<Overview.Run> runs =
        database.list(
            "SELECT p.program, p.lexicon, p.model, count(a.id) AS n FROM provenance p LEFT JOIN"
                + " articles a ON a.run = p.run GROUP BY p.run, 1, 2, 3 ORDER BY p.run",
            List.of(),
            row ->
                new Overview.Run(
                    row.getString("program"),
                    row.getString("lexicon"),
                    row.getString("model"),
                    row.getLong("n")));
    return database
        .first(
            "SELECT * FROM (SELECT count(*) AS articles, count(*) FILTER (WHERE NOT coded) AS"
                + " uncoded FROM articles), (SELECT count(*) FILTER (WHERE kind = 'event') AS"
                + " events, count(*) FILTER (WHERE type = 'THREATEN') AS threats, count(*) FILTER"
                + " (WHERE kind = 'statement') AS statements, min(date) FILTER (WHERE kind ="
                + " 'event') AS first, max(date) FILTER (WHERE kind = 'event') AS last FROM"
                + " findings), (SELECT count(DISTINCT id) AS actors FROM actors), (SELECT count(*)"
                + " AS places FROM places), (SELECT count(*) AS problems FROM problems)",
            List.of(),
            row ->
                new Overview(
                    row.getLong("articles"),
                    row.getLong("uncoded"),
                    row.getLong("events"),
                    row.getLong("threats"),
                    row.getLong("statements"),
                    row.getLong("actors"),
                    row.getLong("places"),
                    row.getLong("problems"),
                    day(row, "first"),
                    day(row, "last"),
                    runs))
        .orElseThrow();
  }
}
