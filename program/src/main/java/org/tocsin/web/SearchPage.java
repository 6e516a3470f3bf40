package org.tocsin.web;

import java.util.Set;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;

/** Everything, by words and filters. */
final class SearchPage implements Page {
  @Override
  public String path() {
    return "/search";
  }

  @Override
  public Set<String> own() {
    return Set.of(State.ORDER, State.CURSOR, State.OPEN);
  }

  @Override
  public Body show(View view) {
    Facets facets = new Facets(view, Filter.all());
    String title =
        view.filter().only(Field.TEXT).map(text -> "“" + text + "”").orElse("Everything found");
    return new Body(
        view.filter().only(Field.TEXT).orElse("Search"),
        facets.beside(title, new Rows(view, view.filter()).all("findings")));
  }
}
