package org.tocsin.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.record.Order;

/** What stands behind the question mark. */
record Parameters(Endpoint endpoint, Map<String, List<String>> given) {
  static final String ORDER = "order";
  static final String CURSOR = "cursor";
  static final String LIMIT = "limit";
  static final String FORMAT = "format";

  /** Checked by whoever guards the server. */
  private static final String TOKEN = "token";

  Parameters {
    given = Map.copyOf(given);
    for (String key : given.keySet()) {
      boolean known =
          Field.find(key).filter(endpoint::takes).isPresent()
              || Set.of(LIMIT, FORMAT, TOKEN).contains(key)
              || (key.equals(ORDER) && endpoint.isOfFindings())
              || (key.equals(CURSOR) && endpoint.isPaged());
      if (!known) {
        throw new IllegalArgumentException(endpoint.path() + " takes no parameter " + shown(key));
      }
    }
  }

  private static String shown(String key) {
    return "\"" + (key.length() <= 60 ? key : key.substring(0, 60) + "…") + "\"";
  }

  Filter filter() {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      Optional.ofNullable(given.get(field.key())).ifPresent(v -> filters.put(field.key(), v));
    }
    return Filter.of(filters);
  }

  Optional<Order> order() {
    return last(ORDER).map(Order::of);
  }

  Optional<String> cursor() {
    return last(CURSOR);
  }

  int limit(int usual, int most) {
    String text = last(LIMIT).orElse(Integer.toString(usual));
    int limit = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > most) {
      throw new IllegalArgumentException("limit: a number from 1 to " + most);
    }
    return limit;
  }

  private Optional<String> last(String key) {
    return Optional.ofNullable(given.get(key)).map(List::getLast).filter(value -> !value.isBlank());
  }
}
