package org.tocsin.brief;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.brief.Document.Reference;
import org.tocsin.export.Plain;
import org.tocsin.record.Filter;
import org.tocsin.record.FindingRow;

/** The sources of a briefing, numbered from 1 in the order of their first use. */
final class References {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}:.,_/@%+-]+");

  private final List<Reference> all = new ArrayList<>();

  List<Reference> all() {
    return List.copyOf(all);
  }

  /** The number of a finding's article. */
  int of(FindingRow row) {
    JsonNode article = row.node().path("article");
    String text =
        Stream.of(text(article, "outlet"), row.title(), text(article, "published"))
            .flatMap(Optional::stream)
            .map(Plain::seen)
            .collect(Collectors.joining(", "));
    String named = (text.isEmpty() ? "Article" : text) + " (article " + id(article) + ")";
    return number(new Reference(named, Plain.url(text(article, "url"))));
  }

  /** The number of a question to the record, by which its answer can be had again. */
  int of(Filter filter) {
    String query =
        filter.parameters().entrySet().stream()
            .map(References::option)
            .collect(Collectors.joining(" "));
    return number(new Reference("The record: tocsin list events " + query, Optional.empty()));
  }

  private static String option(Map.Entry<String, List<String>> parameter) {
    return parameter.getValue().stream()
        .map(value -> "--" + parameter.getKey() + " " + quoted(Plain.seen(value)))
        .collect(Collectors.joining(" "));
  }

  /** As a shell takes it for one word. */
  private static String quoted(String value) {
    return PLAIN.matcher(value).matches() ? value : "'" + value.replace("'", "'\\''") + "'";
  }

  private int number(Reference reference) {
    if (!all.contains(reference)) {
      all.add(reference);
    }
    return all.indexOf(reference) + 1;
  }

  private static String id(JsonNode article) {
    return Plain.seen(article.path("id").asText());
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
