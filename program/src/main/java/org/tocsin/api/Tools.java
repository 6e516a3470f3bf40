package org.tocsin.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.record.Order;

/** What an assistant can ask of a record: names, arguments and answers, apart from any protocol. */
enum Tools {
  SEARCH(
      "Searches the record for events, statements and threats. Every item has its id, its article"
          + " and its evidence: the quoted words with their place in the text."),
  PAIR(
      "All the record holds between two parties: events each way by quad and week, threats, the"
          + " latest findings with their evidence."),
  THREATS(
      "Threats, newest first: who threatens whom with what, under which condition, with which"
          + " demand and deadline, explicit or veiled; with evidence."),
  EXPLAIN("Explains one finding by its id: its sentence, the rule, the decision, every step.");

  private static final int USUAL = 20;
  private static final int MOST = 100;

  private final String says;

  Tools(String says) {
    this.says = says;
  }

  private List<String> required() {
    return switch (this) {
      case SEARCH, THREATS -> List.of();
      case PAIR -> List.of("a", "b");
      case EXPLAIN -> List.of("id");
    };
  }

  private Set<Field> fields() {
    return switch (this) {
      case SEARCH -> EnumSet.complementOf(EnumSet.of(Field.ID));
      case PAIR -> EnumSet.of(Field.SINCE, Field.UNTIL);
      case THREATS -> EnumSet.complementOf(EnumSet.of(Field.ID, Field.KIND, Field.TYPE));
      case EXPLAIN -> EnumSet.noneOf(Field.class);
    };
  }

  String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  String says() {
    return says;
  }

  /** The arguments as JSON Schema. */
  Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    required().forEach(key -> properties.put(key, text(own(key))));
    for (Field field : Field.values()) {
      if (fields().contains(field)) {
        properties.put(field.key(), text("Only this " + field.key() + ": " + field.takes()));
      }
    }
    if (this != EXPLAIN) {
      Map<String, Object> limit = new LinkedHashMap<>();
      limit.put("type", "integer");
      limit.put("minimum", 1);
      limit.put("maximum", MOST);
      limit.put("description", "At most so many findings; " + USUAL + " if not given");
      properties.put("limit", limit);
    }
    if (this == SEARCH || this == THREATS) {
      properties.put("cursor", text("The `next` of the answer before, to go on behind it"));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required());
    schema.put("additionalProperties", false);
    return schema;
  }

  private String own(String key) {
    return this == EXPLAIN
        ? "The id of a finding, or its first digits"
        : "Party " + key + ": a country as RUS, a sector of one as RUS:GOV, or a name";
  }

  private static Map<String, Object> text(String says) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("description", says);
    return schema;
  }

  /**
   * RecordJson.
   *
   * @param explain of the id of a finding
   * @throws IllegalArgumentException where an argument is missing or wrong; the message says which
   */
  ObjectNode answer(
      RecordJson record, Map<String, Object> arguments, Function<String, ObjectNode> explain) {
    return switch (this) {
      case SEARCH ->
          record.findings(filter(arguments), Order.NEWEST, cursor(arguments), limit(arguments));
      case THREATS ->
          record.findings(
              filter(arguments).with(Field.KIND, "threat"),
              Order.NEWEST,
              cursor(arguments),
              limit(arguments));
      case PAIR -> {
        String both = needed(arguments, "a") + "~" + needed(arguments, "b");
        yield record.pair(filter(arguments).with(Field.PAIR, both), limit(arguments));
      }
      case EXPLAIN -> explained(explain.apply(needed(arguments, "id")));
    };
  }

  /** The explanation under a name of its own, as all answers are objects. */
  private static ObjectNode explained(ObjectNode explanation) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("explanation", explanation);
    return node;
  }

  private Filter filter(Map<String, Object> arguments) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<String> own = new ArrayList<>(required());
    own.addAll(List.of("limit", "cursor"));
    arguments.forEach((key, value) -> {
      boolean mine = fields().stream().anyMatch(field -> field.key().equals(key));
      if (!mine && !own.contains(key)) {
        throw new IllegalArgumentException(key() + " takes no \"" + key + "\"");
      }
      if (mine) {
        values.put(key, List.of(value.toString()));
      }
    });
    return Filter.of(values);
  }

  private static Optional<String> cursor(Map<String, Object> arguments) {
    return Optional.ofNullable(arguments.get("cursor")).map(Object::toString);
  }

  private static int limit(Map<String, Object> arguments) {
    return switch (arguments.getOrDefault("limit", USUAL)) {
      case Number number when number.intValue() >= 1 && number.intValue() <= MOST ->
          number.intValue();
      default -> throw new IllegalArgumentException("limit: a number from 1 to " + MOST);
    };
  }

  private static String needed(Map<String, Object> arguments, String key) {
    return Optional.ofNullable(arguments.get(key))
        .map(Object::toString)
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> new IllegalArgumentException("\"" + key + "\" is missing"));
  }
}
