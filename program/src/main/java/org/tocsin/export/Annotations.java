package org.tocsin.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

/** The evidence as W3C Web Annotations, JSON-LD, one a line. */
record Annotations() implements RowFormat {
  private static final int AROUND = 32;

  @Override
  public Optional<String> refuses(Row row) {
    return row.evidence().isEmpty() ? Optional.of("findings without evidence") : Optional.empty();
  }

  @Override
  public String write(Row row) {
    StringBuilder lines = new StringBuilder();
    for (Quote quote : row.evidence()) {
      lines.append(SafeJson.write(annotation(row, quote))).append('\n');
    }
    return lines.toString();
  }

  private static ObjectNode annotation(Row row, Quote quote) {
    Span span = quote.span();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("@context", "http://www.w3.org/ns/anno.jsonld");
    node.put("id", "urn:tocsin:evidence:%s:%s:%d".formatted(row.id(), quote.role(), span.start()));
    node.put("type", "Annotation").put("motivation", "classifying");
    ArrayNode body = node.putArray("body");
    tag(body, "identifying", "urn:tocsin:finding:" + row.id());
    tag(body, "classifying", row.event().map(e -> e.type().name()).orElse("STATEMENT"));
    tag(body, "tagging", quote.role());
    node.set("target", target(row.article(), quote));
    return node;
  }

  private static void tag(ArrayNode body, String purpose, String value) {
    body.addObject().put("type", "TextualBody").put("purpose", purpose).put("value", value);
  }

  private static ObjectNode target(Article article, Quote quote) {
    String text = article.text();
    Span span = quote.span();
    ObjectNode target = JsonNodeFactory.instance.objectNode();
    target.put("source", Cells.url(article.url()).orElse("urn:tocsin:article:" + article.id()));
    ArrayNode selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", quote.words())
        .put("prefix", Points.before(text, span.start(), AROUND))
        .put("suffix", Points.after(text, span.end(), AROUND));
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", Points.of(text, span.start()))
        .put("end", Points.of(text, span.end()));
    return target;
  }
}
