package org.tocsin.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

/** Makes rows of an article and what it told; the caller flushes them and keeps the transaction. */
final class FindingRows {
  private final Appenders rows;
  private final int run;
  private final Set<Long> places;

  /**
   * @param places the places that have a row; new ones are added to them
   */
  FindingRows(Appenders rows, int run, Set<Long> places) {
    this.rows = rows;
    this.run = run;
    this.places = places;
  }

  void write(Findings findings) throws SQLException {
    Article article = findings.article();
    article(article, true);
    FindingJson json = new FindingJson(article);
    for (Finding finding : findings.findings()) {
      switch (finding) {
        case Finding.Event event -> event(event, json, article);
        case Finding.Said said -> said(said, json, article);
      }
      for (Evidence e : finding.evidence()) {
        rows.append(
            "evidence",
            finding.id(),
            lower(e.role()),
            e.span().start(),
            e.span().end(),
            json.quote(e.span()));
      }
    }
  }

  void article(Article a, boolean coded) throws SQLException {
    rows.append(
        "articles",
        a.id(),
        orNull(a.url()),
        orNull(a.outlet()),
        orNull(a.author()),
        orNull(a.title()),
        a.published().orElse(null),
        a.language(),
        coded,
        a.text(),
        run);
  }

  private void event(Finding.Event e, FindingJson json, Article article) throws SQLException {
    List<@Nullable Object> row = new ArrayList<>();
    row.addAll(list(e.id(), article.id(), "event", e.sentence(), e.type().name()));
    row.add(orNull(e.mode().map(Mode::code)));
    row.add(e.orderedContexts().stream().map(Context::code).toList());
    row.addAll(list(e.type().quad().number(), e.intensity()));
    actor(e.actor(), row, article);
    actor(e.recipient(), row, article);
    row.addAll(list(e.date().day().orElse(null), lower(e.date().precision())));
    place(e.place(), row);
    row.addAll(list(e.factuality().code(), e.confidence(), null, null, null));
    row.addAll(list(orNull(e.statement()), e.foundBy()));
    row.addAll(list(json.of(e).toString(), FindingJson.steps(e).toString()));
    rows.append("findings", row.toArray());
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
    row.addAll(list(s.date().day().orElse(null), lower(s.date().precision())));
    place(Optional.empty(), row);
    row.addAll(list(null, null, lower(s.directness()), json.content(s)));
    row.addAll(list(orNull(s.medium().map(json::quote)), orNull(s.parent()), null));
    row.addAll(list(json.of(s).toString(), FindingJson.steps(s).toString()));
    rows.append("findings", row.toArray());
  }

  private void actor(Optional<ActorMention> mention, List<@Nullable Object> row, Article article)
      throws SQLException {
    if (mention.isEmpty()) {
      row.addAll(list(null, null, null, null));
      return;
    }
    Actor actor = mention.get().actor();
    Object sectors = actor.sectors().stream().map(Enum::name).toList();
    row.addAll(list(actor.text(), orNull(actor.name()), orNull(actor.country()), sectors));
    if (actor.resolved()) {
      String name = actor.called();
      rows.append(
          "actors",
          ContentId.of(name, actor.country().orElse("")),
          name,
          orNull(actor.country()),
          sectors,
          orNull(actor.role()),
          actor.text(),
          article.id(),
          article.published().orElse(null));
    }
  }

  private void place(Optional<PlaceMention> mention, List<@Nullable Object> row)
      throws SQLException {
    if (mention.isEmpty()) {
      row.addAll(list(null, null, null, null, null));
      return;
    }
    Place p = mention.get().place();
    long number = PlaceNumber.of(p);
    row.addAll(list(p.name(), orNull(p.country()), p.lat(), p.lon(), number));
    if (places.add(number)) {
      rows.append(
          "places",
          number,
          p.listed(),
          orNull(p.country()),
          orNull(p.region()),
          p.lat(),
          p.lon(),
          lower(p.kind()));
    }
  }

  private void terms(String id, Terms t, FindingJson json) throws SQLException {
    rows.append(
        "terms",
        id,
        quote(t.act(), json),
        orNull(t.actType().map(EventType::name)),
        quote(t.condition(), json),
        quote(t.demand(), json),
        quote(t.deadline(), json),
        lower(t.kind()),
        t.due().orElse(null));
  }

  private static @Nullable String quote(Optional<Span> span, FindingJson json) {
    return orNull(span.map(json::quote));
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
