package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;
import static org.tocsin.web.Html.several;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.record.Bin;
import org.tocsin.record.Facet;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.record.FindingRow;
import org.tocsin.record.Order;
import org.tocsin.web.Html.Node;

/** Two parties: what each does to the other, and what they say; perhaps beside another two. */
final class PairPage implements Page {
  private static final int SHOWN = 10;

  @Override
  public String path() {
    return "/pair";
  }

  @Override
  public Set<String> own() {
    return Set.of("a", "b", "c", "d", State.OPEN);
  }

  /** Two parties, as filters name them. */
  private record Two(String a, String b) {
    static Optional<Two> of(State state, String first, String second) {
      return state
          .own(first)
          .flatMap(a -> state.own(second).map(b -> new Two(a.strip(), b.strip())))
          .filter(two -> !(two.a + two.b).contains("~"));
    }

    String title() {
      return Names.party(a) + " and " + Names.party(b);
    }
  }

  @Override
  public Body show(View view) {
    Optional<Two> one = Two.of(view.state(), "a", "b");
    if (one.isEmpty()) {
      return new Body("Pair", choose(view));
    }
    Optional<Two> other = Two.of(view.state(), "c", "d");
    List<Node> columns = new ArrayList<>();
    columns.add(column(view, one.get(), "one"));
    other.ifPresent(two -> columns.add(column(view, two, "other")));
    return new Body(
        one.get().title(),
        several(
            el("h1", one.get().title(), other.map(two -> several(" beside ", two.title()))),
            new Facets(view, Filter.all()).chips(),
            form(view.state()),
            el("div", cls(other.isPresent() ? "columns" : "single"), columns)),
        "timeline.js");
  }

  private static Node choose(View view) {
    return el(
        "div",
        el("h1", "Two parties"),
        el(
            "p",
            "Name two, by country code (RUS), country and sector (KAZ:GOV) or name, or take a pair below."),
        form(view.state()),
        Pairs.table(view.reader().dyads(view.filter(), 30)));
  }

  private static Node form(State state) {
    boolean compares = state.own("c").isPresent();
    return el(
        "form",
        cls("pair-form"),
        at("action", "/pair"),
        input(state, "a", "One"),
        input(state, "b", "The other"),
        el(
            "details",
            compares ? List.of(at("open", "")) : List.of(),
            el("summary", "Compare with"),
            input(state, "c", "One"),
            input(state, "d", "The other")),
        el("button", "Show"));
  }

  private static Node input(State state, String name, String label) {
    return el(
        "label",
        el("span", label),
        el(
            "input",
            at("name", name),
            at("maxlength", 100),
            at("value", state.own(name).orElse(""))));
  }

  private static Node column(View view, Two two, String id) {
    Filter there = view.filter().with(Field.ACTOR, two.a).with(Field.RECIPIENT, two.b);
    Filter back = view.filter().with(Field.ACTOR, two.b).with(Field.RECIPIENT, two.a);
    Filter both = view.filter().with(Field.PAIR, two.a + "~" + two.b);
    List<Bin> going = view.reader().bins(there, Bin.Width.WEEK);
    List<Bin> coming = view.reader().bins(back, Bin.Width.WEEK);
    List<Bin> months = new ArrayList<>(view.reader().bins(there, Bin.Width.MONTH));
    months.addAll(view.reader().bins(back, Bin.Width.MONTH));
    List<Charts.Series> series =
        List.of(
            new Charts.Series(Names.party(two.a) + " → " + Names.party(two.b), going),
            new Charts.Series(Names.party(two.b) + " → " + Names.party(two.a), coming));
    return el(
        "section",
        cls("pair"),
        at("aria-label", two.title()),
        el(
            "figure",
            cls("chart"),
            el("figcaption", "Intensity by week, both ways"),
            el("div", cls("small-chart"), at("data-chart", "pair-" + id)),
            Charts.data("pair-" + id, series),
            Charts.table(months)),
        quads(view, there, back, two),
        list(view, both.with(Field.KIND, "threat"), "Threats between them", Order.NEWEST),
        list(
            view,
            said(view.filter(), two.a, two.b),
            Names.party(two.a) + " about " + Names.party(two.b),
            Order.NEWEST),
        list(
            view,
            said(view.filter(), two.b, two.a),
            Names.party(two.b) + " about " + Names.party(two.a),
            Order.NEWEST),
        list(view, both.with(Field.KIND, "event"), "Events between them", Order.NEWEST));
  }

  private static Filter said(Filter filter, String speaker, String about) {
    return filter
        .with(Field.KIND, "statement")
        .with(Field.ACTOR, speaker)
        .with(Field.TEXT, "\"" + word(about).replace("\"", "") + "\"");
  }

  /** What a text calls a party: by its country, else by its sector. */
  private static String word(String party) {
    int colon = party.indexOf(':');
    return colon < 0
        ? Names.country(party)
        : colon == 0 ? Names.party(party) : Names.country(party.substring(0, colon));
  }

  private static Node quads(View view, Filter there, Filter back, Two two) {
    return el(
        "table",
        cls("quads"),
        el("caption", "Events by kind"),
        el(
            "thead",
            el(
                "tr",
                List.of(
                        "",
                        "Verbal cooperation",
                        "Material cooperation",
                        "Verbal conflict",
                        "Material conflict",
                        "Mean")
                    .stream()
                    .map(name -> name.isEmpty() ? el("td") : el("th", at("scope", "col"), name))
                    .toList())),
        el("tbody", quadRow(view, there, two.a, two.b), quadRow(view, back, two.b, two.a)));
  }

  private static Node quadRow(View view, Filter filter, String from, String to) {
    Filter events = filter.with(Field.KIND, "event");
    long[] sums = new long[4];
    for (Facet.Count count : view.reader().counts(events, Facet.QUAD, 4)) {
      sums[Integer.parseInt(count.value()) - 1] = count.findings();
    }
    double intensity = 0;
    long all = 0;
    for (Bin bin : view.reader().bins(filter, Bin.Width.YEAR)) {
      intensity += bin.positive() + bin.negative();
      all += bin.events();
    }
    List<Node> cells = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String href =
          new State("/search", filter.with(Field.QUAD, Integer.toString(i + 1)), Map.of()).href();
      cells.add(el("td", cls("n"), el("a", at("href", href), Facets.number(sums[i]))));
    }
    double mean = all == 0 ? 0 : intensity / all;
    return el(
        "tr",
        el("th", at("scope", "row"), Names.party(from) + " → " + Names.party(to)),
        cells,
        el(
            "td",
            cls("n"),
            all == 0 ? "–" : several(Spark.signed(mean), " ", Spark.intensity(mean))));
  }

  private static Node list(View view, Filter filter, String title, Order order) {
    List<FindingRow> rows = view.reader().findings(filter, order, Optional.empty(), SHOWN).rows();
    return el(
        "section",
        el(
            "header",
            el("h2", title),
            rows.size() < SHOWN
                ? several()
                : el(
                    "a",
                    cls("more"),
                    at("href", new State("/search", filter, Map.of()).href()),
                    "all")),
        rows.isEmpty()
            ? el("p", cls("faint"), "None in this record.")
            : new Rows(view, filter).table(rows, title));
  }
}
