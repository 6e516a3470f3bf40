package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;
import static org.tocsin.web.Html.several;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.record.FindingRow;
import org.tocsin.record.Order;
import org.tocsin.record.Outcome;
import org.tocsin.text.Span;
import org.tocsin.web.Html.Node;

/** Findings as rows that open to their words. */
final class Rows {
  private static final int PAGE = 50;
  private static final int WORDS = 150;

  private final View view;
  private final Filter filter;

  /**
   * Rows of a page.
   *
   * @param filter the page's own and what is chosen
   */
  Rows(View view, Filter filter) {
    this.view = view;
    this.filter = filter;
  }

  /** All that fit, a page at a time, with what to do with them. */
  Node all(String caption) {
    State state = view.state();
    org.tocsin.record.Page<FindingRow> page =
        view.reader().findings(filter, state.order(), state.own(State.CURSOR), PAGE);
    if (page.rows().isEmpty()) {
      return empty();
    }
    long count = view.reader().count(filter);
    return el(
        "section",
        cls("results"),
        at("aria-label", caption),
        el(
            "div",
            cls("bar"),
            el("p", cls("count"), el("strong", Facets.number(count)), " " + caption),
            order(),
            Downloads.menu(filter, state.order())),
        table(page.rows(), caption, settled()),
        pager(page.next()));
  }

  /** Which threats of this page of rows are open no longer. */
  private Map<String, Outcome> settled() {
    if (filter.of(Field.KIND).equals(List.of("threat"))) {
      Map<String, Outcome> settled = new HashMap<>();
      for (Outcome outcome : List.of(Outcome.CAME_TRUE, Outcome.LAPSED)) {
        Filter with = Filters.both(Filter.all().with(Field.OUTCOME, outcome.code()), filter);
        view.reader()
            .findings(with, view.state().order(), view.state().own(State.CURSOR), PAGE)
            .rows()
            .forEach(row -> settled.put(row.id(), outcome));
      }
      return settled;
    }
    return Map.of();
  }

  private Node empty() {
    State state = view.state();
    if (state.filter().isEmpty()) {
      return el(
          "div",
          cls("empty"),
          el("h2", "Nothing here yet"),
          el(
              "p",
              "The record holds nothing of this kind. ",
              el("code", "tocsin read FOLDER"),
              " reads articles into it; this page follows by itself."));
    }
    return el(
        "div",
        cls("empty"),
        el("h2", "Nothing fits all of this"),
        el(
            "p",
            "Take a filter away above, or look at ",
            el("a", at("href", state.with(Filter.all()).href()), "all rows"),
            "."));
  }

  private Node order() {
    State state = view.state().without(State.CURSOR).without(State.OPEN);
    List<Node> links = new ArrayList<>();
    for (Order order : Order.values()) {
      boolean on = order == state.order();
      State other =
          order == Order.NEWEST ? state.without(State.ORDER) : state.with(State.ORDER, order.key());
      links.add(
          el(
              "a",
              at("href", other.href()),
              on ? List.of(at("aria-current", "true")) : List.of(),
              order.key()));
    }
    return el("nav", cls("order"), at("aria-label", "Order"), links);
  }

  private Node pager(Optional<String> next) {
    State state = view.state().without(State.OPEN);
    List<Node> links = new ArrayList<>();
    if (state.own(State.CURSOR).isPresent()) {
      links.add(el("a", at("href", state.without(State.CURSOR).href()), "First rows"));
    }
    next.ifPresent(cursor ->
        links.add(
            el(
                "a",
                cls("next"),
                at("rel", "next"),
                at("href", state.with(State.CURSOR, cursor).href()),
                "More rows")));
    return links.isEmpty() ? several() : el("nav", cls("pager"), at("aria-label", "More"), links);
  }

  /** Some findings as a table. */
  Node table(List<FindingRow> rows, String caption) {
    return table(rows, caption, Map.of());
  }

  private Node table(List<FindingRow> rows, String caption, Map<String, Outcome> settled) {
    List<Card> cards = rows.stream().map(Card::of).toList();
    Map<String, String> texts =
        view.reader().texts(cards.stream().map(Card::article).collect(Collectors.toSet()));
    return el(
        "table",
        cls("rows"),
        el("caption", cls("hidden"), caption),
        el(
            "thead",
            el(
                "tr",
                List.of("Date", "What", "Who, to whom", "Words", "Source").stream()
                    .map(name -> el("th", at("scope", "col"), name))
                    .toList())),
        el("tbody", cards.stream().map(card -> row(card, texts, settled)).toList()));
  }

  private Node row(Card card, Map<String, String> texts, Map<String, Outcome> settled) {
    boolean open = view.state().own(State.OPEN).equals(Optional.of(card.id()));
    Node row =
        el(
            "tr",
            cls("row" + (open ? " open" : "")),
            at("data-id", card.id()),
            el("td", cls("date"), date(card)),
            el("td", cls("what"), what(card), outcome(settled.get(card.id()))),
            el("td", cls("who"), parties(card)),
            el("td", cls("words"), toggle(card, open, texts.getOrDefault(card.article(), ""))),
            el("td", cls("source"), card.outlet().orElse("")));
    return open
        ? several(
            row,
            el("tr", cls("detail"), el("td", at("colspan", 5), new Detail(view.reader()).of(card))))
        : row;
  }

  private static Node outcome(@Nullable Outcome outcome) {
    return outcome == null
        ? several()
        : el("span", cls("badge"), Names.value(Field.OUTCOME, outcome.code()));
  }

  private static Node date(Card card) {
    return card.date()
        .map(date -> el("time", at("datetime", date), date))
        .orElse(el("span", cls("faint"), "undated"));
  }

  /** Type and mode with intensity, or that it was said. */
  static Node what(Card card) {
    if (!card.isEvent()) {
      return el("span", cls("type said"), "Statement");
    }
    double intensity = card.intensity();
    String factuality = card.text("factuality").orElse("actual");
    return several(
        Spark.intensity(intensity),
        el(
            "span",
            cls("type " + (card.isConflict() ? "conflict" : "cooperation")),
            card.type().map(Names::type).orElse("")),
        card.text("mode")
            .map(mode -> el("span", cls("mode"), Names.words(mode).toLowerCase(Locale.ROOT))),
        factuality.equals("actual") ? several() : el("span", cls("badge"), factuality));
  }

  static Node parties(Card card) {
    Node actor = card.actor().map(Rows::party).orElse(el("span", cls("faint"), "nobody named"));
    return card.recipient()
        .map(recipient ->
            several(
                actor,
                el("span", cls("arrow"), at("aria-label", "to"), at("role", "img"), " → "),
                party(recipient)))
        .orElse(actor);
  }

  static Node party(Card.Party party) {
    Optional<Node> country =
        party
            .country()
            .filter(code -> !party.name().equals(Names.country(code)))
            .map(code -> el("span", cls("country"), at("title", Names.country(code)), code));
    Node name =
        party
            .id()
            .map(id -> el("a", at("href", "/actors/" + id), party.name()))
            .orElse(el("span", cls("unresolved"), party.name()));
    return el("bdi", name, country.map(node -> several(" ", node)));
  }

  private Node toggle(Card card, boolean open, String text) {
    State state = view.state();
    State other = open ? state.without(State.OPEN) : state.with(State.OPEN, card.id());
    return el(
        "a",
        cls("toggle"),
        at("href", other.href()),
        at("aria-expanded", open),
        card.term("act").isPresent() || !card.isEvent() ? quoted(card) : inContext(card, text));
  }

  /** An event's words in their sentence. */
  private static Node inContext(Card card, String text) {
    List<Span> core = card.core().stream().filter(span -> span.end() <= text.length()).toList();
    if (core.isEmpty()) {
      return quoted(card);
    }
    Span shown = Marked.sentence(text, core.getFirst(), WORDS);
    List<Marked.Mark> trigger =
        card.marks().stream()
            .filter(mark -> mark.role().equals("trigger"))
            .map(mark -> new Marked.Mark(mark.span(), card.id(), "word"))
            .toList();
    return el("q", Marked.text(text, shown, trigger));
  }

  private static Node quoted(Card card) {
    String words = card.words().strip();
    String shown =
        words.length() <= WORDS ? words : words.substring(0, WORDS).stripTrailing() + " …";
    Optional<Node> condition =
        card.term("condition").map(text -> el("span", cls("condition"), " – " + text));
    Optional<Node> deadline =
        card.term("deadline").map(text -> el("span", cls("condition"), " – " + text));
    Optional<Node> veiled = card.term("kind").map(kind -> el("span", cls("badge"), kind));
    return several(
        el("q", shown.isEmpty() ? card.type().map(Names::type).orElse("…") : shown),
        condition,
        deadline,
        veiled);
  }
}
