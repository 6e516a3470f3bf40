package org.tocsin.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;

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
}
