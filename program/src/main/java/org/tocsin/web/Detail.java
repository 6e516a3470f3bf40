package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;
import static org.tocsin.web.Html.several;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.record.FindingRow;
import org.tocsin.record.Order;
import org.tocsin.record.RecordReader;
import org.tocsin.text.Article;
import org.tocsin.text.Span;
import org.tocsin.web.Html.Node;

/** What a row opens to: its words in their place, its parts, and what followed. */
record Detail(RecordReader reader) {
  private static final int PASSAGE = 700;
  private static final int FOLLOWING = 5;

  Node of(Card card) {
    Optional<Article> article = reader.article(card.article());
    return el(
        "div",
        cls("opened"),
        article.map(a -> passage(a, card)),
        el("dl", cls("parts"), parts(card)),
        card.type().isPresent() ? followed(card) : several(),
        el(
            "p",
            cls("links"),
            el(
                "a",
                at("href", "/articles/" + State.encoded(card.article()) + "?finding=" + card.id()),
                "In the article, explained"),
            article.flatMap(Article::title).map(title -> el("cite", title)),
            article.flatMap(Article::published).map(day -> el("time", "published " + day))));
  }

  private static Node passage(Article article, Card card) {
    List<Marked.Mark> marks =
        card.marks().stream()
            .map(mark -> new Marked.Mark(mark.span(), card.id(), mark.role()))
            .toList();
    Span shown = Marked.around(article.text(), card.core(), PASSAGE);
    return el("blockquote", Marked.text(article.text(), shown, marks));
  }

  private List<Node> parts(Card card) {
    List<Node> parts = new ArrayList<>();
    card.term("act").ifPresent(words -> part("Threatened", words, parts));
    card.term("condition").ifPresent(words -> part("Condition", words, parts));
    card.term("demand").ifPresent(words -> part("Demand", words, parts));
    card.term("deadline").ifPresent(words -> part("Deadline", words, parts));
    card.term("kind").ifPresent(words -> part("Openly", words, parts));
    if (card.term("kind").isPresent()) {
      reader.sequel(card.id()).ifPresent(s -> part("Outcome", s.inWords(), parts));
    }
    card.text("medium").ifPresent(words -> part("Where said", words, parts));
    card.place().ifPresent(words -> part("Place", words, parts));
    card.text("factuality").ifPresent(words -> part("Factuality", words, parts));
    if (card.isEvent()) {
      part("Intensity", Spark.signed(card.intensity()), parts);
      part("Confidence", Math.round(card.json().path("confidence").asDouble() * 100) + " %", parts);
    }
    return parts;
  }

  private static void part(String name, String words, List<Node> parts) {
    parts.add(el("div", el("dt", name), el("dd", words)));
  }

  /** The next events between the two, in either direction. */
  private Node followed(Card card) {
    if (card.actor().isEmpty() || card.recipient().isEmpty() || card.text("date").isEmpty()) {
      return several();
    }
    String one = card.actor().get().filter();
    String other = card.recipient().get().filter();
    String pair = one + "~" + other;
    if (!Field.PAIR.accepts(pair)) {
      return several();
    }
    Filter next =
        Filter.all()
            .with(Field.KIND, "event")
            .with(Field.PAIR, pair)
            .with(Field.SINCE, card.text("date").get());
    List<Node> rows =
        reader.findings(next, Order.OLDEST, Optional.empty(), FOLLOWING + 1).rows().stream()
            .filter(row -> !row.id().equals(card.id()))
            .limit(FOLLOWING)
            .map(Detail::line)
            .toList();
    return el(
        "section",
        cls("followed"),
        el("p", cls("label"), "What followed between the two"),
        rows.isEmpty() ? el("p", cls("faint"), "Nothing in this record.") : el("ol", rows),
        el(
            "a",
            at("href", "/pair?a=" + State.encoded(one) + "&b=" + State.encoded(other)),
            "The pair"));
  }

  private static Node line(FindingRow row) {
    Card card = Card.of(row);
    return el(
        "li",
        el("time", card.date().orElse("undated")),
        " ",
        Rows.what(card),
        " ",
        Rows.parties(card));
  }
}
