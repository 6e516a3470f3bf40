package org.tocsin.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.actor.ActorMention;
import org.tocsin.coder.EventDate;
import org.tocsin.coder.Evidence;
import org.tocsin.coder.Finding;
import org.tocsin.coder.Terms;
import org.tocsin.ontology.Context;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;
import org.tocsin.place.PlaceMention;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

/** Findings as JSON, one object each; what is absent is null. */
public final class FindingJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Article article;

  public FindingJson(Article article) {
    this.article = article;
  }

  public ObjectNode of(Finding finding) {
    return switch (finding) {
      case Finding.Event event -> event(event);
      case Finding.Said said -> said(said);
    };
  }

  private ObjectNode event(Finding.Event event) {
    ObjectNode node = JSON.objectNode();
    node.put("id", event.id()).put("kind", "event").put("type", event.type().name());
    node.put("mode", orNull(event.mode().map(Mode::code)));
    ArrayNode contexts = node.putArray("contexts");
    event.orderedContexts().stream().map(Context::code).forEach(contexts::add);
    node.put("quad", event.type().quad().number()).put("intensity", event.intensity());
    node.set("actor", actor(event.actor()));
    node.set("recipient", actor(event.recipient()));
    date(node, event.date());
    node.set("place", place(event.place()));
    node.put("factuality", event.factuality().code());
    node.put("confidence", Math.round(event.confidence() * 100) / 100.0);
    node.set("terms", event.terms().map(this::terms).orElse(null));
    node.put("statement", orNull(event.statement())).put("rule", event.foundBy());
    return closed(node, event);
  }

  private ObjectNode said(Finding.Said said) {
    ObjectNode node = JSON.objectNode();
    node.put("id", said.id()).put("kind", "statement");
    node.set("speaker", actor(said.speaker()));
    node.set("addressee", actor(said.addressee()));
    node.put("directness", said.directness().name().toLowerCase(Locale.ROOT));
    node.put("cue", orNull(said.cue().map(this::quote)));
    node.put("content", content(said));
    node.put("medium", orNull(said.medium().map(this::quote)));
    date(node, said.date());
    node.put("parent", orNull(said.parent()));
    return closed(node, said);
  }

  /** What was said, its pieces joined by an ellipsis. */
  String content(Finding.Said said) {
    return said.content().stream().map(this::quote).collect(Collectors.joining(" … "));
  }

  private ObjectNode closed(ObjectNode node, Finding finding) {
    ArrayNode evidence = node.putArray("evidence");
    for (Evidence e : finding.evidence()) {
      evidence
          .addObject()
          .put("role", e.role().name().toLowerCase(Locale.ROOT))
          .put("start", e.span().start())
          .put("end", e.span().end())
          .put("quote", quote(e.span()));
    }
    ObjectNode source = node.putObject("article");
    source.put("id", article.id()).put("url", orNull(article.url()));
    source.put("outlet", orNull(article.outlet()));
    source.put("published", orNull(article.published().map(Object::toString)));
    return node;
  }

  private static @Nullable ObjectNode actor(Optional<ActorMention> mention) {
    return mention
        .map(ActorMention::actor)
        .map(actor -> {
          ObjectNode node = JSON.objectNode();
          node.put("text", mention.get().actor().text());
          node.put("name", orNull(actor.name())).put("country", orNull(actor.country()));
          ArrayNode sectors = node.putArray("sectors");
          actor.sectors().forEach(sector -> sectors.add(sector.name()));
          node.put("role", orNull(actor.role())).put("resolved", actor.resolved());
          return node;
        })
        .orElse(null);
  }

  private static void date(ObjectNode node, EventDate date) {
    node.put("date", orNull(date.day().map(Object::toString)));
    node.put("datePrecision", date.precision().name().toLowerCase(Locale.ROOT));
  }

  private static @Nullable ObjectNode place(Optional<PlaceMention> mention) {
    return mention
        .map(PlaceMention::place)
        .map(place ->
            JSON.objectNode()
                .put("name", place.name())
                .put("country", orNull(place.country()))
                .put("region", orNull(place.region()))
                .put("lat", place.lat())
                .put("lon", place.lon())
                .put("geonameId", PlaceNumber.of(place)))
        .orElse(null);
  }

  private ObjectNode terms(Terms terms) {
    ObjectNode node = JSON.objectNode();
    node.put("act", orNull(terms.act().map(this::quote)));
    node.put("actType", orNull(terms.actType().map(EventType::name)));
    node.put("condition", orNull(terms.condition().map(this::quote)));
    node.put("demand", orNull(terms.demand().map(this::quote)));
    node.put("deadline", orNull(terms.deadline().map(this::quote)));
    node.put("due", orNull(terms.due().map(LocalDate::toString)));
    node.put("explicit", terms.kind() != Terms.Kind.VEILED);
    return node.put("kind", terms.kind().name().toLowerCase(Locale.ROOT));
  }

  /** The characters of a span. */
  String quote(Span span) {
    return span.of(article.text());
  }

  /** The steps of a finding, as an array of what and why. */
  static ArrayNode steps(Finding finding) {
    ArrayNode steps = JSON.arrayNode();
    List.copyOf(finding.steps())
        .forEach(step ->
            steps
                .addObject()
                .put("about", step.about().name().toLowerCase(Locale.ROOT))
                .put("says", step.says()));
    return steps;
  }

  private static @Nullable String orNull(Optional<String> value) {
    return value.orElse(null);
  }
}
