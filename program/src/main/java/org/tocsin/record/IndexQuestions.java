package org.tocsin.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers from an index. */
final class IndexQuestions implements Questions {
  private final FindingIndex index;
  private final Selection selection;
  private final Overview overview;

  IndexQuestions(FindingIndex index, Catalogue catalogue) {
    this.index = index;
    Parties parties = new Parties(index.columns(), catalogue::actor);
    selection =
        new Selection(
            index.columns(), parties, index.articles(), index::holding, index::identified);
    overview = catalogue.overview();
  }

  @Override
  public Page<FindingRow> findings(Filter filter, Order order, Optional<String> cursor, int limit) {
    Ranking rows = index.order(order);
    Bits selected = selection.of(filter);
    int at = cursor.map(Cursor::parse).map(place -> behind(place, order)).orElse(0);
    List<FindingRow> page = new ArrayList<>();
    while (at < rows.size() && page.size() <= limit) {
      int row = rows.row(at++);
      if (selected.has(row)) {
        page.add(index.row(row, order));
      }
    }
    boolean more = page.size() > limit;
    List<FindingRow> shown = page.subList(0, Math.min(limit, page.size()));
    return new Page<>(shown, more ? Optional.of(shown.getLast().cursor()) : Optional.empty());
  }

  private int behind(Cursor cursor, Order order) {
    cursor.behind(order);
    int value = Ranking.value(order, cursor);
    Columns columns = index.columns();
    return index
        .order(order)
        .first(row -> {
          int other = Ranking.value(order, columns, row);
          return other > value || (other == value && index.id(row).compareTo(cursor.id()) > 0);
        });
  }

  @Override
  public void each(Filter filter, Order order, Consumer<FindingRow> consumer) {
    Bits selected = selection.of(filter);
    Ranking rows = index.order(order);
    for (int at = 0; at < rows.size(); at++) {
      int row = rows.row(at);
      if (selected.has(row)) {
        consumer.accept(index.row(row, order));
      }
    }
  }

  private Tally tally(Filter filter) {
    return new Tally(index.columns(), selection.of(filter));
  }

  @Override
  public long count(Filter filter) {
    return selection.of(filter).count();
  }

  @Override
  public List<Facet.Count> counts(Filter filter, Facet facet, int limit) {
    return tally(filter).counts(facet, limit);
  }

  @Override
  public List<Bin> bins(Filter filter, Bin.Width width) {
    return tally(filter).bins(width);
  }

  @Override
  public List<Dyad> dyads(Filter filter, int limit) {
    return new Pairings(index.columns(), selection.of(filter)).most(limit);
  }

  @Override
  public List<PlaceRow> places(Filter filter, int limit) {
    return tally(filter).places(limit);
  }

  @Override
  public Page<ArticleRow> articles(Filter filter, Optional<String> cursor, int limit) {
    return index.articles().page(filter, cursor, limit, index.articleWords()::holding);
  }

  @Override
  public Map<String, String> texts(Collection<String> ids) {
    Map<String, String> texts = new HashMap<>();
    for (String id : ids) {
      index.articles().find(id).ifPresent(number -> texts.put(id, index.texts().text(number)));
    }
    return texts;
  }

  @Override
  public Overview overview() {
    return overview;
  }
}
