package org.tocsin.web;

import java.util.Set;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;

/** Who threatens whom with what, on what terms. */
final class ThreatsPage implements Page {
  private static final Filter THREATS = Filter.all().with(Field.KIND, "threat");

  @Override
  public String path() {
    return "/threats";
  }

  @Override
  public Set<String> own() {
    return Set.of(State.ORDER, State.CURSOR, State.OPEN);
  }

  @Override
  public Body show(View view) {
    Facets facets = new Facets(view, THREATS);
    Filter filter = Filters.both(THREATS, view.filter());
    return new Body("Threats", facets.beside("Threats", new Rows(view, filter).all("threats")));
  }
}
