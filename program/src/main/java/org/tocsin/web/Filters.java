package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.el;
import static org.tocsin.web.Html.several;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.web.Html.Node;

/** Filters put together. */
final class Filters {
  private Filters() {}

  /** What a page shows in any case, and what is chosen; of a field that both have, the page's. */
  static Filter both(Filter page, Filter chosen) {
    Map<Field, List<String>> values = new EnumMap<>(Field.class);
    values.putAll(chosen.values());
    values.putAll(page.values());
    return new Filter(values);
  }

  /** A value as a link to all that has it; only as text where it is none to filter by. */
  static Node link(String path, Field field, String value) {
    return field.accepts(value)
        ? el("a", at("href", State.href(path, field, value)), value)
        : several(value);
  }
}
