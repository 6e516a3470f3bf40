package org.tocsin.record;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.actor.Actor;
import org.tocsin.actor.ActorMention;
import org.tocsin.coder.Evidence;
import org.tocsin.coder.Finding;
import org.tocsin.coder.Findings;
import org.tocsin.coder.Terms;
import org.tocsin.ontology.Context;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;
import org.tocsin.place.Place;
import org.tocsin.place.PlaceMention;
import org.tocsin.text.Article;
import org.tocsin.text.ContentId;
import org.tocsin.text.Span;

/** Writes an article and what it told as rows; the caller keeps the transaction. */
final class FindingRows {
  /** So many rows go with one statement: one a row took most of the time of reading. */
  private static final int ROWS = 50;

  private final Connection connection;
  private final int run;
  private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
  private final Set<Long> places = new HashSet<>();

  FindingRows(Connection connection, int run) {
    this.connection = connection;
    this.run = run;
  }

  void write(Findings findings) throws SQLException {
    Article article = findings.article();
    articleRow(article, true);
    FindingJson json = new FindingJson(article);
    for (Finding finding : findings.findings()) {
      switch (finding) {
        case Finding.Event event -> event(event, json, article);
        case Finding.Said said -> said(said, json, article);
      }
      for (Evidence e : finding.evidence()) {
        insert(
            "evidence",
            finding.id(),
            lower(e.role()),
            e.span().start(),
            e.span().end(),
            json.quote(e.span()));
      }
    }
    flush();
  }

  void article(Article a, boolean coded) throws SQLException {
    articleRow(a, coded);
    flush();
  }

  private void articleRow(Article a, boolean coded) {
    insert(
        "articles",
        a.id(),
        orNull(a.url()),
        orNull(a.outlet()),
        orNull(a.author()),
        orNull(a.title()),
        a.published().map(Date::valueOf).orElse(null),
        a.language(),
        coded,
        a.text(),
        run);
  }

  private void event(Finding.Event e, FindingJson json, Article article) throws SQLException {
    List<@Nullable Object> row = new ArrayList<>();
    row.addAll(list(e.id(), article.id(), "event", e.sentence(), e.type().name()));
    row.add(orNull(e.mode().map(Mode::code)));
    row.add(array(e.orderedContexts().stream().map(Context::code).toList()));
    row.addAll(list(e.type().quad().number(), e.intensity()));
    actor(e.actor(), row, article);
    actor(e.recipient(), row, article);
    row.addAll(list(e.date().day().map(Date::valueOf).orElse(null), lower(e.date().precision())));
    place(e.place(), row);
    row.addAll(list(e.factuality().code(), e.confidence(), null, null, null));
    row.addAll(list(orNull(e.statement()), e.foundBy()));
    row.addAll(list(json.of(e).toString(), FindingJson.steps(e).toString()));
    insert("findings", row.toArray());
    if (e.terms().isPresent()) {
      terms(e.id(), e.terms().get(), json);
    }
  }

  private void said(Finding.Said s, FindingJson json, Article article) throws SQLException {
    List<@Nullable Object> row = new ArrayList<>();
    row.addAll(list(s.id(), article.id(), "statement", s.sentence()));
    row.addAll(list(null, null, null, null, null));
    actor(s.speaker(), row, article);
    actor(s.addressee(), row, article);
    row.addAll(list(s.date().day().map(Date::valueOf).orElse(null), lower(s.date().precision())));
    place(Optional.empty(), row);
    row.addAll(list(null, null, lower(s.directness()), json.content(s)));
    row.addAll(list(orNull(s.medium().map(json::quote)), orNull(s.parent()), null));
    row.addAll(list(json.of(s).toString(), FindingJson.steps(s).toString()));
    insert("findings", row.toArray());
  }

  private void actor(Optional<ActorMention> mention, List<@Nullable Object> row, Article article)
      throws SQLException {
    if (mention.isEmpty()) {
      row.addAll(list(null, null, null, null));
      return;
    }
    Actor actor = mention.get().actor();
    Object sectors = array(actor.sectors().stream().map(Enum::name).toList());
    row.addAll(list(actor.text(), orNull(actor.name()), orNull(actor.country()), sectors));
    if (actor.resolved()) {
      String name = actor.name().orElse(actor.text());
      insert(
          "actors",
          ContentId.of(name, actor.country().orElse("")),
          name,
          orNull(actor.country()),
          sectors,
          orNull(actor.role()),
          actor.text(),
          article.id(),
          article.published().map(Date::valueOf).orElse(null));
    }
  }

  private void place(Optional<PlaceMention> mention, List<@Nullable Object> row)
      throws SQLException {
    if (mention.isEmpty()) {
      row.addAll(list(null, null, null, null, null));
      return;
    }
    Place p = mention.get().place();
    row.addAll(list(p.name(), orNull(p.country()), p.lat(), p.lon(), p.geonameId()));
    if (places.add(p.geonameId())) {
      insert(
          "places",
          p.geonameId(),
          p.name(),
          orNull(p.country()),
          orNull(p.region()),
          p.lat(),
          p.lon(),
          lower(p.kind()));
    }
  }

  private void terms(String id, Terms t, FindingJson json) throws SQLException {
    insert(
        "terms",
        id,
        quote(t.act(), json),
        orNull(t.actType().map(EventType::name)),
        quote(t.condition(), json),
        quote(t.demand(), json),
        quote(t.deadline(), json),
        lower(t.kind()));
  }

  private static @Nullable String quote(Optional<Span> span, FindingJson json) {
    return orNull(span.map(json::quote));
  }

  private void insert(String table, @Nullable Object... values) {
    rows.computeIfAbsent(table, t -> new ArrayList<>()).add(values);
  }

  /** Tables in the order of their first rows. */
  private void flush() throws SQLException {
    for (Map.Entry<String, List<@Nullable Object[]>> table : rows.entrySet()) {
      List<@Nullable Object[]> all = table.getValue();
      for (int from = 0; from < all.size(); from += ROWS) {
        flush(table.getKey(), all.subList(from, Math.min(all.size(), from + ROWS)));
      }
    }
    rows.clear();
  }

  private void flush(String table, List<@Nullable Object[]> some) throws SQLException {
    String marks = "(" + String.join(", ", Collections.nCopies(some.getFirst().length, "?")) + ")";
    String sql =
        "INSERT INTO "
            + table
            + " VALUES "
            + String.join(", ", Collections.nCopies(some.size(), marks));
    try (PreparedStatement insert =
        connection.prepareStatement(
            table.equals("places") ? sql + " ON CONFLICT DO NOTHING" : sql)) {
      int at = 1;
      for (@Nullable Object[] row : some) {
        for (Object value : row) {
          insert.setObject(at++, value);
        }
      }
      insert.executeUpdate();
    }
  }

  private Object array(List<String> values) throws SQLException {
    return connection.createArrayOf("VARCHAR", values.toArray());
  }

  private static List<@Nullable Object> list(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  private static @Nullable String orNull(Optional<String> value) {
    return value.orElse(null);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
