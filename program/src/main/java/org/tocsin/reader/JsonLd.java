package org.tocsin.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD. */
final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final List<JsonNode> articles;

  private JsonLd(List<JsonNode> articles) {
    this.articles = articles;
  }

  /** The objects that are articles, else those that are pages; malformed ones are passed over. */
  static JsonLd of(Document page) {
    List<JsonNode> all = new ArrayList<>();
    for (Element script : page.select("script[type^=application/ld+json]")) {
      collect(script.data(), all);
    }
    List<JsonNode> articles =
        all.stream().filter(n -> isOfType(n, "Article", "Posting", "Report")).toList();
    return new JsonLd(
        articles.isEmpty()
            ? all.stream()
                .filter(n -> isOfType(n, "WebPage", "Recipe", "Object", "Episode"))
                .toList()
            : articles);
  }

  private static void collect(String data, List<JsonNode> all) {
    try {
      Deque<JsonNode> left = new ArrayDeque<>(List.of(JSON.readTree(data.strip())));
      while (!left.isEmpty()) {
        JsonNode node = left.removeFirst();
        if (node.isArray()) {
          node.forEach(left::addLast);
        } else if (node.isObject()) {
          all.add(node);
          node.path("@graph").forEach(left::addLast);
          node.path("mainEntity").forEach(left::addLast);
        }
      }
    } catch (JsonProcessingException e) {
      // The page's other signs will do.
    }
  }

  private static boolean isOfType(JsonNode node, String... endings) {
    return strings(node.path("@type"))
        .anyMatch(type -> Stream.of(endings).anyMatch(type::endsWith));
  }

  private static Stream<String> strings(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).flatMap(JsonLd::strings)
        : node.isTextual() ? Stream.of(node.asText()) : Stream.empty();
  }

  /** The first value of that name. */
  Optional<String> value(String name) {
    return articles.stream()
        .flatMap(n -> strings(n.path(name)))
        .filter(s -> !s.isBlank())
        .findFirst();
  }

  /** The names of the persons or organisations in a role, joined by commas. */
  Optional<String> names(String role) {
    return articles.stream()
        .map(n -> names(n.path(role)))
        .map(s -> String.join(", ", s.distinct().toList()))
        .filter(s -> !s.isBlank())
        .findFirst();
  }

  private static Stream<String> names(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).flatMap(JsonLd::names)
        : node.isObject() ? strings(node.path("name")) : strings(node);
  }
}
