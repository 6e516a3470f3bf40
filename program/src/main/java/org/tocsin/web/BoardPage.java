package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;
import static org.tocsin.web.Html.several;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.record.Dyad;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.record.FindingRow;
import org.tocsin.record.Order;
import org.tocsin.record.Overview;
import org.tocsin.web.Html.Node;

/** The first page: threats that are open, the latest first, then what changed lately. */
final class BoardPage implements Page {
  private static final int LATELY = 30;
  private static final int SHOWN = 12;
  private static final Filter DONE =
      Filter.all().with(Field.KIND, "event").with(Field.FACTUALITY, "actual");

  @Override
  public String path() {
    return "/";
  }

  @Override
  public Set<String> own() {
    return Set.of(State.OPEN);
  }

  @Override
  public Body show(View view) {
    Overview overview = view.reader().overview();
    if (overview.articles() == 0) {
      return new Body("Board", welcome());
    }
    Filter shown = view.filter();
    Optional<LocalDate> last = lastDone(view);
    Filter recent =
        last.filter(day -> shown.of(Field.SINCE).isEmpty())
            .map(day -> shown.with(Field.SINCE, day.minusDays(LATELY).toString()))
            .orElse(shown);
    return new Body(
        "Board",
        several(
            el("h1", cls("hidden"), "Board"),
            figures(overview),
            new Facets(view, Filter.all()).chips(),
            el(
                "div",
                cls("board"),
                threats(view, shown),
                events(view, recent, last),
                pairs(view, shown))));
  }

  /** The day of the latest event that happened; one to come may be years away. */
  private static Optional<LocalDate> lastDone(View view) {
    return view.reader().findings(DONE, Order.NEWEST, Optional.empty(), 1).rows().stream()
        .findFirst()
        .map(row -> row.node().path("date"))
        .filter(JsonNode::isTextual)
        .map(date -> LocalDate.parse(date.asText()));
  }

  private static Node figures(Overview o) {
    return el(
        "dl",
        cls("figures"),
        figure("Threats", o.threats(), "/threats"),
        figure("Events", o.events(), "/timeline"),
        figure("Statements", o.statements(), "/search?kind=statement"),
        figure("Articles", o.articles(), "/about"),
        el(
            "div",
            el("dt", "Days"),
            el(
                "dd",
                o.first().map(LocalDate::toString).orElse("–"),
                el("span", cls("faint"), " to "),
                o.last().map(LocalDate::toString).orElse("–"))));
  }

  private static Node figure(String name, long number, String href) {
    return el("div", el("dt", name), el("dd", el("a", at("href", href), Facets.number(number))));
  }

  private static Node threats(View view, Filter filter) {
    Filter open = filter.of(Field.OUTCOME).isEmpty() ? filter.with(Field.OUTCOME, "open") : filter;
    Filter threats = Filters.both(Filter.all().with(Field.KIND, "threat"), open);
    List<FindingRow> rows =
        view.reader().findings(threats, Order.NEWEST, Optional.empty(), SHOWN).rows();
    return el(
        "section",
        cls("wide"),
        heading(
            filter.of(Field.OUTCOME).isEmpty() ? "Open threats" : "Threats",
            view.state().with(open).at("/threats").href(),
            "all of them"),
        rows.isEmpty()
            ? el("p", cls("faint"), "No such threats in this selection.")
            : new Rows(view, threats).table(rows, "Open threats, the latest first"));
  }

  private static Node events(View view, Filter recent, Optional<LocalDate> last) {
    Filter events = Filters.both(DONE, recent);
    List<FindingRow> rows =
        view.reader().findings(events, Order.HARDEST, Optional.empty(), SHOWN).rows();
    String since = recent.only(Field.SINCE).orElse("");
    return el(
        "section",
        cls("wide"),
        heading(
            "Hardest events" + (since.isEmpty() ? "" : " since " + since),
            new State("/timeline", recent, java.util.Map.of(State.ORDER, Order.HARDEST.key()))
                .href(),
            "all of them"),
        rows.isEmpty()
            ? el(
                "p",
                cls("faint"),
                "No events in the "
                    + LATELY
                    + " days before "
                    + last.map(LocalDate::toString).orElse("now")
                    + ".")
            : new Rows(view, events).table(rows, "Hardest events lately"));
  }

  private static Node pairs(View view, Filter filter) {
    List<Dyad> dyads = view.reader().dyads(filter, SHOWN);
    return el("section", heading("Most active pairs", "/network", "network"), Pairs.table(dyads));
  }

  private static Node heading(String title, String href, String more) {
    return el("header", el("h2", title), el("a", cls("more"), at("href", href), more));
  }

  private static Node welcome() {
    return el(
        "div",
        cls("empty"),
        el("h1", "The record is empty"),
        el("p", "Read some articles into it; this page follows by itself:"),
        el("pre", el("code", "tocsin read samples/")));
  }
}
