package org.tocsin.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.record.Order;

/**
 * What a page shows, all of it, as its address says it.
 *
 * @param own what is not a filter: order, cursor, the row that is open …
 */
record State(String path, Filter filter, Map<String, String> own) {
  static final String ORDER = "order";
  static final String CURSOR = "cursor";
  static final String OPEN = "open";

  State {
    own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
  }

  /**
   * Reads an address.
   *
   * @param known names that are no filters
   * @throws IllegalArgumentException where a name or a value is not known
   */
  static State of(String path, Map<String, List<String>> parameters, Set<String> known) {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    Map<String, String> own = new LinkedHashMap<>();
    parameters.forEach((key, values) -> {
      if (!known.contains(key)) {
        filters.put(key, values);
      } else if (!values.getLast().isBlank()) {
        own.put(key, values.getLast());
      }
    });
    return new State(path, Filter.of(filters), own);
  }

  Optional<String> own(String key) {
    return Optional.ofNullable(own.get(key));
  }

  Order order() {
    return own(ORDER).map(Order::of).orElse(Order.NEWEST);
  }

  /** The same page of other findings, from the first row on. */
  State with(Filter other) {
    Map<String, String> kept = new LinkedHashMap<>(own);
    kept.remove(CURSOR);
    kept.remove(OPEN);
    return new State(path, other, kept);
  }

  State with(String key, String value) {
    Map<String, String> changed = new LinkedHashMap<>(own);
    changed.put(key, value);
    return new State(path, filter, changed);
  }

  State without(String key) {
    Map<String, String> changed = new LinkedHashMap<>(own);
    changed.remove(key);
    return new State(path, filter, changed);
  }

  /** The same findings on another page. */
  State at(String other) {
    return new State(other, filter, Map.of());
  }

  String href() {
    String query = query();
    return query.isEmpty() ? path : path + "?" + query;
  }

  String query() {
    List<String> pairs = new ArrayList<>();
    filter
        .values()
        .forEach((field, values) ->
            values.forEach(value -> pairs.add(field.key() + "=" + encoded(value))));
    own.forEach((key, value) -> pairs.add(key + "=" + encoded(value)));
    return String.join("&", pairs);
  }

  /** An address of ours with one filter. */
  static String href(String path, Field field, String value) {
    return path + "?" + field.key() + "=" + encoded(value);
  }

  /** For a query or a path, where a plus is no blank. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%7E", "~");
  }
}
