package org.tocsin.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.record.Order;

/** What can be asked over HTTP, each under {@link #BASE}. */
public enum Endpoint {
  FINDINGS("/findings", "Finding", "Events, statements and threats."),
  THREATS("/threats", "Finding", "Threats with their terms."),
  EVENTS("/events", "Finding", "Events, threats among them."),
  STATEMENTS("/statements", "Finding", "Who said what."),
  FINDING("/findings/{id}", "Finding", "One finding."),
  EXPLAIN("/explain/{id}", "Explanation", "How a finding came about."),
  ACTORS("/actors", "Actor", "Actors, most mentioned first."),
  ACTOR("/actors/{id}", "Actor", "One actor with its roles."),
  PLACES("/places", "Place", "Places with events, most events first."),
  PAIRS("/pairs", "Pair", "Who acts on whom, most events first."),
  ARTICLES("/articles", "Article", "Articles, newest first, without their text."),
  ARTICLE("/articles/{id}", "Article", "One article with its text.");

  /** What all paths begin with. */
  public static final String BASE = "/api/v1";

  private static final int USUAL = 50;
  private static final int MOST = 1000;

  private final String path;
  private final String item;
  private final String says;

  Endpoint(String path, String item, String says) {
    this.path = path;
    this.item = item;
    this.says = says;
  }

  /** The path, with <code>{id}</code> where one thing is asked for. */
  public String path() {
    return BASE + path;
  }

  /** Whether it answers a list. */
  public boolean isList() {
    return !path.endsWith("}");
  }

  /** The schema of an item. */
  String item() {
    return item;
  }

  String says() {
    return says;
  }

  /** Whether it filters by a field. */
  boolean takes(Field field) {
    return switch (this) {
      case FINDINGS -> true;
      case THREATS, EVENTS, STATEMENTS, PLACES, PAIRS -> field != Field.KIND;
      case ACTORS -> field == Field.TEXT;
      case ARTICLES ->
          Set.of(Field.ARTICLE, Field.OUTLET, Field.SINCE, Field.UNTIL, Field.TEXT).contains(field);
      case FINDING, EXPLAIN, ACTOR, ARTICLE -> false;
    };
  }

  boolean isOfFindings() {
    return isList() && item.equals("Finding");
  }

  /** Whether its lists go on behind a cursor; the others give the first of a ranking. */
  boolean isPaged() {
    return isOfFindings() || this == ARTICLES;
  }

  /**
   * Answers a list.
   *
   * @param parameters as in the address; of those that are no filters the last counts
   * @throws IllegalArgumentException for a parameter it does not take, or a value that is none
   */
  public ObjectNode list(RecordJson record, Map<String, List<String>> parameters) {
    Parameters asked = new Parameters(this, parameters);
    int limit = asked.limit(USUAL, MOST);
    Filter filter = asked.filter();
    return switch (this) {
      case FINDINGS -> findings(record, filter, asked, limit);
      case THREATS, EVENTS, STATEMENTS -> {
        String kind = name().toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        yield findings(record, filter.with(Field.KIND, kind), asked, limit);
      }
      case ACTORS -> record.actors(filter.only(Field.TEXT), limit);
      case PLACES -> record.places(filter, limit);
      case PAIRS -> record.pairs(filter, limit);
      case ARTICLES -> record.articles(filter, asked.cursor(), limit);
      case FINDING, EXPLAIN, ACTOR, ARTICLE -> throw new IllegalStateException(path + ": no list");
    };
  }

  private static ObjectNode findings(
      RecordJson record, Filter filter, Parameters asked, int limit) {
    return record.findings(filter, asked.order().orElse(Order.NEWEST), asked.cursor(), limit);
  }

  /**
   * Answers with one thing by its id; empty where it is not there. An explanation is made
   * elsewhere.
   */
  public Optional<ObjectNode> one(RecordJson record, String id) {
    return switch (this) {
      case FINDING -> record.finding(id);
      case ACTOR -> record.actor(id);
      case ARTICLE -> record.article(id);
      case FINDINGS, THREATS, EVENTS, STATEMENTS, EXPLAIN, ACTORS, PLACES, PAIRS, ARTICLES ->
          throw new IllegalStateException(path + ": not by id");
    };
  }
}
