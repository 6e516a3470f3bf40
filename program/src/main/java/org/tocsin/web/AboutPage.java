package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;
import static org.tocsin.web.Html.several;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.ArticleRow;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.record.Listing;
import org.tocsin.record.Order;
import org.tocsin.record.Overview;
import org.tocsin.record.RecordReader;
import org.tocsin.web.Html.Node;

/** What the record is made of, what was wrong with its sources, and how far it can be trusted. */
final class AboutPage implements Page {
  private static final int ARTICLES = 50;
  private static final int PROBLEMS = 100;

  @Override
  public String path() {
    return "/about";
  }

  @Override
  public Set<String> own() {
    return Set.of(State.CURSOR);
  }

  @Override
  public Body show(View view) {
    Overview overview = view.reader().overview();
    return new Body(
        "About this record",
        several(
            el("h1", "About this record"),
            figures(overview),
            el(
                "div",
                cls("about"),
                articles(view),
                outlets(view),
                problems(view.reader()),
                versions(overview),
                accuracy())));
  }

  private static Node figures(Overview o) {
    Map<String, Long> figures = new java.util.LinkedHashMap<>();
    figures.put("Articles", o.articles());
    figures.put("of them not coded", o.uncoded());
    figures.put("Events", o.events());
    figures.put("Threats", o.threats());
    figures.put("Statements", o.statements());
    figures.put("Actors", o.actors());
    figures.put("Places", o.places());
    figures.put("Problems", o.problems());
    return el(
        "dl",
        cls("figures"),
        figures.entrySet().stream()
            .map(e -> el("div", el("dt", e.getKey()), el("dd", Facets.number(e.getValue()))))
            .toList());
  }

  private static Node table(String caption, List<String> columns, List<Node> rows) {
    return el(
        "table",
        el("caption", cls("hidden"), caption),
        el(
            "thead",
            el("tr", columns.stream().map(name -> el("th", at("scope", "col"), name)).toList())),
        el("tbody", rows));
  }

  private static Node articles(View view) {
    Filter filter = view.filter();
    org.tocsin.record.Page<ArticleRow> page =
        view.reader().articles(filter, view.state().own(State.CURSOR), ARTICLES);
    List<Node> rows =
        page.rows().stream()
            .map(row ->
                el(
                    "tr",
                    cls("row"),
                    el("td", cls("date"), row.published().map(Object::toString).orElse("undated")),
                    el(
                        "td",
                        el(
                            "a",
                            at("href", "/articles/" + State.encoded(row.id())),
                            el("bdi", row.title().orElse(row.id())))),
                    el("td", row.outlet().orElse("")),
                    el("td", cls("n"), row.coded() ? Facets.number(row.findings()) : "not coded")))
            .toList();
    return el(
        "section",
        cls("wide"),
        el("h2", "Articles"),
        table("Articles, newest first", List.of("Day", "Title", "Outlet", "Findings"), rows),
        page.next()
            .map(cursor ->
                el(
                    "nav",
                    cls("pager"),
                    at("aria-label", "More articles"),
                    el(
                        "a",
                        cls("next"),
                        at("href", view.state().with(State.CURSOR, cursor).href()),
                        "More articles"))));
  }

  private static Node outlets(View view) {
    List<Node> rows =
        view.reader().outlets(30).stream()
            .map(outlet ->
                el(
                    "tr",
                    el("td", Filters.link("/about", Field.OUTLET, outlet.value())),
                    el("td", cls("n"), Facets.number(outlet.findings()))))
            .toList();
    return el(
        "section",
        el("h2", "Outlets"),
        rows.isEmpty()
            ? el("p", cls("faint"), "No article names one.")
            : table("Articles by outlet", List.of("Outlet", "Articles"), rows));
  }

  private static Node problems(RecordReader reader) {
    List<Node> rows = new ArrayList<>();
    reader.list(
        Listing.PROBLEMS,
        Filter.all(),
        Order.OLDEST,
        new RecordReader.Table() {
          @Override
          public void columns(List<String> names) {}

          @Override
          public void row(List<@Nullable Object> cells) {
            if (rows.size() < PROBLEMS) {
              rows.add(
                  el(
                      "tr",
                      cells.stream()
                          .map(cell -> el("td", cell == null ? "" : cell.toString()))
                          .toList()));
            }
          }
        });
    return el(
        "section",
        cls("wide"),
        el("h2", "Problems"),
        rows.isEmpty()
            ? el("p", cls("faint"), "Everything that was given could be read.")
            : table("Problems", List.of("Source", "Line", "What", "What to do"), rows));
  }

  private static Node versions(Overview overview) {
    return el(
        "section",
        el("h2", "Versions"),
        table(
            "What coded the articles",
            List.of("Program", "Lexicon", "Model", "Articles"),
            overview.runs().stream()
                .map(run ->
                    el(
                        "tr",
                        el("td", run.program()),
                        el("td", el("code", run.lexicon())),
                        el("td", el("code", run.model())),
                        el("td", cls("n"), Facets.number(run.articles()))))
                .toList()));
  }

  private static Node accuracy() {
    List<Node> rows =
        Accuracy.rows().stream()
            .map(row -> el("tr", row.stream().map(cell -> el("td", cell)).toList()))
            .toList();
    return el(
        "section",
        el("h2", "How far it can be trusted"),
        el(
            "p",
            "Measured on labelled news that the program was not made from; ",
            el("code", "tocsin eval"),
            " repeats it."),
        table("Accuracy", List.of("Task", "Measured", "Known of others"), rows));
  }
}
