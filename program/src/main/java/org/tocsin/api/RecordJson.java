package org.tocsin.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.ActorRow;
import org.tocsin.record.ArticleRow;
import org.tocsin.record.Bin;
import org.tocsin.record.Dyad;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.record.FindingRow;
import org.tocsin.record.Order;
import org.tocsin.record.Page;
import org.tocsin.record.PlaceRow;
import org.tocsin.record.RecordReader;
import org.tocsin.record.RoleRow;
import org.tocsin.text.Article;

/**
 * The record's answers as JSON. Lists are objects of {@code items} and {@code next}, the cursor of
 * the next page or null. Whatever is asked wrongly is an {@link IllegalArgumentException}.
 */
public record RecordJson(RecordReader record) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Findings; items as {@code read --json} prints them, and the article's title. */
  public ObjectNode findings(Filter filter, Order order, Optional<String> cursor, int limit) {
    return page(record.findings(filter, order, cursor, limit), RecordJson::finding);
  }

  /** One finding. */
  public Optional<ObjectNode> finding(String id) {
    return record.finding(id).map(RecordJson::finding);
  }

  /** Articles without their text. */
  public ObjectNode articles(Filter filter, Optional<String> cursor, int limit) {
    return page(record.articles(filter, cursor, limit), RecordJson::article);
  }

  /** One article with its text, to which all offsets refer, in UTF-16 units. */
  public Optional<ObjectNode> article(String id) {
    return record.article(id).map(RecordJson::article);
  }

  /** The actors whose name or wording holds the text, most mentioned first. */
  public ObjectNode actors(Optional<String> text, int limit) {
    return list(record.actors(text, limit), RecordJson::actor);
  }

  /** One actor with what the articles taught about it. */
  public Optional<ObjectNode> actor(String id) {
    return record
        .actor(id)
        .map(row -> {
          ObjectNode node = actor(row);
          ArrayNode roles = node.putArray("roles");
          record.roles(id).forEach(role -> roles.add(role(role)));
          return node;
        });
  }

  /** Places with events, most events first. */
  public ObjectNode places(Filter filter, int limit) {
    return list(record.places(filter, limit), RecordJson::place);
  }

  /** Who acts on whom, most events first. */
  public ObjectNode pairs(Filter filter, int limit) {
    return list(record.dyads(filter, limit), RecordJson::pair);
  }

  /** All about two parties: what each did to the other, their threats, their latest events. */
  public ObjectNode pair(Filter filter, int limit) {
    ObjectNode node = JSON.objectNode();
    node.set("pairs", pairs(filter, limit).get("items"));
    Filter threats = filter.with(Field.KIND, "threat");
    node.set("threats", findings(threats, Order.NEWEST, Optional.empty(), limit).get("items"));
    node.set("latest", findings(filter, Order.NEWEST, Optional.empty(), limit).get("items"));
    return node;
  }

  private static <T> ObjectNode page(Page<T> page, Function<T, ObjectNode> item) {
    ObjectNode node = list(page.rows(), item);
    return node.put("next", orNull(page.next()));
  }

  private static <T> ObjectNode list(List<T> rows, Function<T, ObjectNode> item) {
    ObjectNode node = JSON.objectNode();
    ArrayNode items = node.putArray("items");
    rows.forEach(row -> items.add(item.apply(row)));
    return node.putNull("next");
  }

  private static ObjectNode finding(FindingRow row) {
    ObjectNode node = row.node();
    node.withObject("/article").put("title", orNull(row.title()));
    return node;
  }

  private static ObjectNode article(ArticleRow row) {
    return JSON.objectNode()
        .put("id", row.id())
        .put("title", orNull(row.title()))
        .put("outlet", orNull(row.outlet()))
        .put("url", orNull(row.url()))
        .put("published", orNull(row.published().map(Object::toString)))
        .put("language", row.language())
        .put("coded", row.coded())
        .put("findings", row.findings());
  }

  private static ObjectNode article(Article article) {
    return JSON.objectNode()
        .put("id", article.id())
        .put("title", orNull(article.title()))
        .put("outlet", orNull(article.outlet()))
        .put("author", orNull(article.author()))
        .put("url", orNull(article.url()))
        .put("published", orNull(article.published().map(Object::toString)))
        .put("language", article.language())
        .put("text", article.text());
  }

  private static ObjectNode actor(ActorRow row) {
    ObjectNode node = JSON.objectNode();
    node.put("id", row.id()).put("name", row.name()).put("country", orNull(row.country()));
    ArrayNode sectors = node.putArray("sectors");
    row.sectors().forEach(sectors::add);
    ArrayNode aliases = node.putArray("aliases");
    row.aliases().forEach(aliases::add);
    return node.put("mentions", row.mentions());
  }

  private static ObjectNode role(RoleRow row) {
    return JSON.objectNode()
        .put("role", orNull(row.role()))
        .put("alias", row.alias())
        .put("first", orNull(row.first().map(Object::toString)))
        .put("last", orNull(row.last().map(Object::toString)))
        .put("article", row.article())
        .put("articles", row.articles());
  }

  private static ObjectNode place(PlaceRow row) {
    return JSON.objectNode()
        .put("geonameId", row.geonameId())
        .put("name", row.name())
        .put("country", orNull(row.country()))
        .put("lat", row.lat())
        .put("lon", row.lon())
        .put("events", row.events())
        .put("intensity", hundredths(row.intensity()));
  }

  private static ObjectNode pair(Dyad row) {
    ObjectNode node = JSON.objectNode();
    node.put("actor", row.actor()).put("recipient", row.recipient());
    node.put("events", row.events()).put("threats", row.threats());
    ArrayNode quads = node.putArray("quads");
    row.quads().forEach(quads::add);
    node.put("intensity", hundredths(row.intensity()));
    node.put("first", orNull(row.first().map(Object::toString)));
    node.put("last", orNull(row.last().map(Object::toString)));
    ArrayNode weeks = node.putArray("weeks");
    row.weeks().forEach(week -> weeks.add(week(week)));
    return node;
  }

  private static ObjectNode week(Bin bin) {
    return JSON.objectNode()
        .put("start", bin.start().toString())
        .put("cooperation", bin.cooperation())
        .put("conflict", bin.conflict())
        .put("positive", bin.positive())
        .put("negative", bin.negative());
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static @Nullable String orNull(Optional<String> value) {
    return value.orElse(null);
  }
}
