package org.tocsin.brief;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.tocsin.brief.Document.Bar;
import org.tocsin.brief.Document.Block;
import org.tocsin.brief.Document.Chart;
import org.tocsin.brief.Document.Heading;
import org.tocsin.brief.Document.Paragraph;
import org.tocsin.record.Bin;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.record.FindingRow;
import org.tocsin.record.Order;
import org.tocsin.record.RecordReader;
import org.tocsin.text.Article;

/** Puts a briefing together; so much of each kind as two pages hold. */
final class Composer {
  private static final int THREATS = 6;
  private static final int EVENTS = 5;
  private static final int CANDIDATES = 40;
  private static final int WEEKS = 60;
  private static final Set<String> NOT_DONE = Set.of("negated", "hypothetical", "future");

  private final RecordReader record;
  private final Question question;
  private final References references = new References();
  private final List<Block> blocks = new ArrayList<>();

  Composer(RecordReader record, Question question) {
    this.record = record;
    this.question = question;
  }

  Document document() {
    String actor = question.actorName();
    String recipient = question.recipientName();
    blocks.add(new Heading("In short"));
    count(actor, recipient, question.forth());
    count(recipient, actor, question.back());
    chart(actor + " to " + recipient, question.forth());
    chart(recipient + " to " + actor, question.back());
    threats(actor + " threatens " + recipient, question.forth());
    threats(recipient + " threatens " + actor, question.back());
    events("What " + actor + " did", question.forth());
    events("What " + recipient + " did", question.back());
    return new Document(
        actor + " and " + recipient,
        "What was threatened, by whom, on what terms, and what happened" + days(),
        blocks,
        references.all());
  }

  private String days() {
    String since = question.since().map(day -> ", from " + Sentences.day(day)).orElse("");
    return since + question.until().map(day -> ", until " + Sentences.day(day)).orElse("");
  }

  private void count(String actor, String recipient, Filter filter) {
    long events = record.count(filter);
    long threats = record.count(threatening(filter));
    long hard = record.count(filter.with(Field.QUAD, "4"));
    String text =
        events == 0
            ? "The record holds no event by %s towards %s.".formatted(actor, recipient)
            : "The record holds %s by %s towards %s: %s, %s of material conflict."
                .formatted(some(events, "event"), actor, recipient, some(threats, "threat"), hard);
    blocks.add(new Paragraph(text, List.of(references.of(filter))));
  }

  private static String some(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  private static Filter threatening(Filter filter) {
    return filter.with(Field.TYPE, "THREATEN");
  }

  private void chart(String caption, Filter filter) {
    List<Bin> bins = record.bins(filter, Bin.Width.WEEK);
    List<Bar> bars =
        bins.subList(Math.max(0, bins.size() - WEEKS), bins.size()).stream()
            .map(bin -> new Bar(bin.start().toString(), bin.cooperation(), bin.conflict()))
            .toList();
    if (!bars.isEmpty()) {
      String text =
          "%s, events by week from %s to %s: cooperation above, conflict below"
              .formatted(caption, bars.getFirst().week(), bars.getLast().week());
      blocks.add(new Chart(text, bars, List.of(references.of(filter))));
    }
  }

  private void threats(String heading, Filter filter) {
    List<FindingRow> rows =
        record.findings(threatening(filter), Order.NEWEST, Optional.empty(), THREATS).rows();
    tell(
        heading,
        rows,
        (node, article) ->
            Sentences.threat(node, article, record.sequel(node.path("id").asText())));
  }

  /** The weightiest, told in order of time. */
  private void events(String heading, Filter filter) {
    List<FindingRow> rows =
        record.findings(filter, Order.HARDEST, Optional.empty(), CANDIDATES).rows().stream()
            .filter(row -> !row.node().path("type").asText().equals("THREATEN"))
            .filter(row -> !NOT_DONE.contains(row.node().path("factuality").asText()))
            .limit(EVENTS)
            .sorted(Comparator.comparing((FindingRow row) -> row.node().path("date").asText()))
            .toList();
    tell(heading, rows, Sentences::event);
  }

  private void tell(
      String heading, List<FindingRow> rows, BiFunction<JsonNode, Article, String> words) {
    if (rows.isEmpty()) {
      return;
    }
    blocks.add(new Heading(heading));
    for (FindingRow row : rows) {
      JsonNode node = row.node();
      record
          .article(node.at("/article/id").asText())
          .ifPresent(article ->
              blocks.add(new Paragraph(words.apply(node, article), List.of(references.of(row)))));
    }
  }
}
