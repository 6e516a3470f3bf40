package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;
import static org.tocsin.web.Html.several;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.record.Field;
import org.tocsin.record.Order;
import org.tocsin.text.Article;
import org.tocsin.text.Span;
import org.tocsin.web.Html.Node;

/** An article with every finding marked in place, and each of them explained. */
final class ArticlePage implements Page {
  private static final int MOST = 1000;

  @Override
  public String path() {
    return "/articles/{id}";
  }

  @Override
  public Set<String> own() {
    return Set.of("finding");
  }

  @Override
  public Body show(View view) {
    Article article =
        view.reader()
            .article(view.id())
            .orElseThrow(() -> new Refused(404, "the record has no article " + view.id()));
    List<Card> cards =
        view
            .reader()
            .findings(
                view.filter().with(Field.ARTICLE, article.id()),
                Order.OLDEST,
                Optional.empty(),
                MOST)
            .rows()
            .stream()
            .map(Card::of)
            .sorted(Comparator.comparingInt(ArticlePage::start).thenComparing(Card::id))
            .toList();
    String title = article.title().orElse("Untitled article");
    Optional<String> chosen = view.state().own("finding");
    return new Body(
        title,
        el(
            "div",
            cls("reading"),
            el("article", header(article, title), text(article, cards, chosen)),
            el(
                "aside",
                cls("findings"),
                at("aria-label", "Findings"),
                el("h2", cards.size() + (cards.size() == 1 ? " finding" : " findings")),
                cards.isEmpty()
                    ? el(
                        "p",
                        cls("faint"),
                        article.language().equals("en")
                            ? "Nothing was found in this article."
                            : "This article is kept, but its language is not coded.")
                    : el(
                        "ol",
                        cards.stream().map(card -> item(card, view.state(), chosen)).toList()),
                cards.isEmpty()
                    ? several()
                    : el("p", cls("faint"), "Choose one to see how it was found."))),
        "article.js");
  }

  private static int start(Card card) {
    return card.marks().stream().mapToInt(mark -> mark.span().start()).min().orElse(0);
  }

  private static Node header(Article article, String title) {
    List<Node> facts = new ArrayList<>();
    article.outlet().ifPresent(outlet -> facts.add(Filters.link("/search", Field.OUTLET, outlet)));
    article.published().ifPresent(day -> facts.add(el("time", day.toString())));
    article.author().ifPresent(author -> facts.add(el("span", author)));
    article
        .url()
        .filter(Html::isHarmless)
        .filter(url -> url.startsWith("http"))
        .ifPresent(url ->
            facts.add(el("a", at("href", url), at("rel", "noreferrer noopener"), "original")));
    return el("header", el("h1", el("bdi", title)), el("p", cls("facts"), facts));
  }

  private static Node text(Article article, List<Card> cards, Optional<String> chosen) {
    List<Marked.Mark> marks = new ArrayList<>();
    for (Card card : cards) {
      boolean alone = chosen.filter(card.id()::equals).isPresent();
      for (Card.Mark mark : card.marks()) {
        if (mark.span().end() <= article.text().length() && (alone || isTelling(mark.role()))) {
          marks.add(
              new Marked.Mark(
                  mark.span(), card.id(), alone ? mark.role() + " chosen" : kind(card)));
        }
      }
    }
    List<Node> paragraphs = new ArrayList<>();
    int start = 0;
    String text = article.text();
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        paragraphs.add(el("p", Marked.text(text, new Span(start, end), marks)));
      }
      start = end + 1;
    }
    return el("div", cls("text"), paragraphs);
  }

  /** Marks of every part of every finding would cover all; those that tell it do for a start. */
  private static boolean isTelling(String role) {
    return List.of("trigger", "content", "act", "condition", "cue").contains(role);
  }

  private static String kind(Card card) {
    return card.isEvent() ? (card.isConflict() ? "conflict" : "cooperation") : "said";
  }

  private static Node item(Card card, State state, Optional<String> chosen) {
    boolean on = chosen.filter(card.id()::equals).isPresent();
    State other = on ? state.without("finding") : state.with("finding", card.id());
    return el(
        "li",
        cls(on ? "row on" : "row"),
        at("data-id", card.id()),
        el(
            "div",
            el("p", Rows.what(card)),
            el("p", cls("who"), Rows.parties(card)),
            el(
                "p",
                el(
                    "a",
                    cls("choose"),
                    at("href", other.href()),
                    on ? List.of(at("aria-current", "true")) : List.of(),
                    el("q", shortened(card.words()))))),
        on ? el("div", at("id", "explanation"), at("aria-live", "polite")) : several());
  }

  private static String shortened(String words) {
    String line = words.strip();
    return line.isEmpty()
        ? "…"
        : line.length() <= 90 ? line : line.substring(0, 89).stripTrailing() + "…";
  }
}
