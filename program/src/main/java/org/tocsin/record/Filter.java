package org.tocsin.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which findings: all that fit every field, where a field fits by any of its values (text: by all
 * of its words).
 *
 * @param values in the order of {@link Field}; checked and in their canonical spelling
 */
public record Filter(Map<Field, List<String>> values) {
  private static final Filter ALL = new Filter(Map.of());
  private static final int MOST_VALUES = 40;

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException where a value is none of its field
   */
  public Filter {
    EnumMap<Field, List<String>> checked = new EnumMap<>(Field.class);
    values.forEach((field, list) -> {
      List<String> all = list.stream().map(field::checked).distinct().toList();
      if (!all.isEmpty()) {
        checked.put(field, all);
      }
    });
    values = Collections.unmodifiableMap(checked);
  }

  /** Every finding. */
  public static Filter all() {
    return ALL;
  }

  /**
   * From parameters as an address has them; blank values are passed over.
   *
   * @throws IllegalArgumentException for a name that is no field or a value that is none of it, the
   *     message lists what there is; or for more than 40 values
   */
  public static Filter of(Map<String, ? extends Collection<String>> parameters) {
    EnumMap<Field, List<String>> values = new EnumMap<>(Field.class);
    parameters.forEach(
        (key, list) -> values.put(Field.of(key), list.stream().filter(v -> !v.isBlank()).toList()));
    Filter filter = new Filter(values);
    if (filter.size() > MOST_VALUES) {
      throw new IllegalArgumentException("more than " + MOST_VALUES + " values to filter by");
    }
    return filter;
  }

  private int size() {
    return values.values().stream().mapToInt(List::size).sum();
  }

  /** As parameters of an address, in order. */
  public Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    values.forEach((field, list) -> parameters.put(field.key(), list));
    return parameters;
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The values of a field; empty where it does not filter. */
  public List<String> of(Field field) {
    return values.getOrDefault(field, List.of());
  }

  /** The one value of a field; empty where there is none or are several. */
  public Optional<String> only(Field field) {
    return of(field).size() == 1 ? Optional.of(of(field).getFirst()) : Optional.empty();
  }

  /** The same with these values for a field instead of those it had. */
  public Filter with(Field field, String... given) {
    EnumMap<Field, List<String>> changed = new EnumMap<>(Field.class);
    changed.putAll(values);
    changed.put(field, Arrays.asList(given));
    return new Filter(changed);
  }

  /**
   * The same with one value more; empty where the field does not take it, or it is one too many.
   */
  public Optional<Filter> plus(Field field, String value) {
    if (size() >= MOST_VALUES || !field.accepts(value)) {
      return Optional.empty();
    }
    List<String> all = new ArrayList<>(of(field));
    all.add(value);
    return Optional.of(with(field, all.toArray(String[]::new)));
  }

  /** The same with one value less. */
  public Filter minus(Field field, String value) {
    return with(field, of(field).stream().filter(v -> !v.equals(value)).toArray(String[]::new));
  }

  /** The same whatever a field holds. */
  public Filter without(Field field) {
    return with(field);
  }

  private static final Pattern TERM = Pattern.compile("\"([^\"]+)\"|[^\\s\"]+");

  /** The words and phrases of the text field, without their quotation marks. */
  List<String> terms() {
    return of(Field.TEXT).stream()
        .flatMap(text -> TERM.matcher(text).results())
        .map(term -> Optional.ofNullable(term.group(1)).orElseGet(term::group))
        .toList();
  }
}
