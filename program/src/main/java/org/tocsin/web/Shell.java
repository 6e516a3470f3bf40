package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;
import static org.tocsin.web.Html.flag;
import static org.tocsin.web.Html.several;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.web.Html.Node;

/** What stands around every page. */
final class Shell {
  private static final List<Map.Entry<String, String>> NAVIGATION =
      List.of(
          Map.entry("/", "Board"),
          Map.entry("/threats", "Threats"),
          Map.entry("/timeline", "Timeline"),
          Map.entry("/pair", "Pair"),
          Map.entry("/map", "Map"),
          Map.entry("/network", "Network"),
          Map.entry("/search", "Search"),
          Map.entry("/about", "About"));
  private static final List<List<String>> KEYS =
      List.of(
          List.of("/", "search"),
          List.of("j", "next row"),
          List.of("k", "row before"),
          List.of("Enter", "open or close the row"),
          List.of("e", "take the rows away"),
          List.of("?", "these keys"),
          List.of("Esc", "close"));

  private Shell() {}

  static Node page(Page.Body body, View view, String record) {
    State state = view.state();
    return document(
        body.title() + " · " + record,
        several(
            header(state), el("main", at("id", "main"), at("tabindex", "-1"), body.main()), keys()),
        body.scripts());
  }

  static Node error(int status, String why) {
    return document(
        "Cannot be shown",
        several(
            header(new State("", Filter.all(), Map.of())),
            el(
                "main",
                at("id", "main"),
                cls("narrow"),
                el("p", cls("eyebrow"), "Error " + status),
                el("h1", "This cannot be shown"),
                el("p", at("role", "alert"), why),
                el(
                    "p",
                    el("a", at("href", "/"), "Back to the board"),
                    " · ",
                    el("a", at("href", "/search"), "Search the record")))),
        List.of());
  }

  private static Node document(String title, Node body, List<String> scripts) {
    return el(
        "html",
        at("lang", "en"),
        el(
            "head",
            el("meta", at("charset", "utf-8")),
            el(
                "meta",
                at("name", "viewport"),
                at("content", "width=device-width, initial-scale=1")),
            el("meta", at("name", "color-scheme"), at("content", "light dark")),
            el("title", title + " – Tocsin"),
            el("link", at("rel", "icon"), at("href", Assets.href("icon.svg"))),
            el("link", at("rel", "stylesheet"), at("href", Assets.href("style.css"))),
            el("script", at("src", Assets.href("theme.js"))),
            scripts.stream().map(Shell::script).toList(),
            script("app.js")),
        el("body", el("a", cls("skip"), at("href", "#main"), "To the content"), body));
  }

  private static Node script(String name) {
    return el("script", at("type", "module"), at("src", Assets.href(name)));
  }

  private static Node header(State state) {
    return el(
        "header",
        cls("top"),
        el(
            "a",
            cls("brand"),
            at("href", "/"),
            el("span", cls("mark"), at("aria-hidden", "true")),
            "Tocsin"),
        el(
            "nav",
            at("aria-label", "Pages"),
            NAVIGATION.stream().map(entry -> link(entry, state)).toList()),
        el(
            "form",
            cls("find"),
            at("action", "/search"),
            at("role", "search"),
            el(
                "input",
                at("type", "search"),
                at("name", "text"),
                at("id", "find"),
                at("aria-label", "Search quotes and statements"),
                at("placeholder", "Search quotes"),
                at("value", state.filter().only(Field.TEXT).orElse(""))),
            el("kbd", at("aria-hidden", "true"), "/")),
        el(
            "button",
            cls("plain"),
            at("type", "button"),
            at("id", "theme"),
            at("hidden", ""),
            at("aria-label", "Change between dark and light"),
            "◐"));
  }

  private static Node link(Map.Entry<String, String> entry, State state) {
    boolean here = state.path().equals(entry.getKey());
    boolean keeps = !List.of("/about", "/pair").contains(entry.getKey());
    String href = keeps ? state.at(entry.getKey()).href() : entry.getKey();
    return el(
        "a",
        at("href", href),
        here ? Optional.of(at("aria-current", "page")) : Optional.empty(),
        entry.getValue());
  }

  private static Node keys() {
    return el(
        "dialog",
        at("id", "keys"),
        at("aria-labelledby", "keys-title"),
        el("h2", at("id", "keys-title"), "Keys"),
        el(
            "dl",
            KEYS.stream()
                .map(key -> several(el("dt", el("kbd", key.getFirst())), el("dd", key.getLast())))
                .toList()),
        el("form", at("method", "dialog"), el("button", flag("autofocus", true), "Close")));
  }
}
