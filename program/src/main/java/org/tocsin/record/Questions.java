package org.tocsin.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is asked of findings and articles, answered alike by the database and, faster, by an index
 * over it. {@link RecordReader} says what each question means.
 */
interface Questions {
  Page<FindingRow> findings(Filter filter, Order order, Optional<String> cursor, int limit);

  void each(Filter filter, Order order, Consumer<FindingRow> consumer);

  long count(Filter filter);

  List<Facet.Count> counts(Filter filter, Facet facet, int limit);

  List<Bin> bins(Filter filter, Bin.Width width);

  List<Dyad> dyads(Filter filter, int limit);

  List<PlaceRow> places(Filter filter, int limit);

  Page<ArticleRow> articles(Filter filter, Optional<String> cursor, int limit);

  Map<String, String> texts(Collection<String> ids);

  Overview overview();
}
