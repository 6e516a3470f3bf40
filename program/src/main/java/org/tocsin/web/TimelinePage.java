package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;

import java.util.List;
import java.util.Set;
import org.tocsin.record.Bin;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.web.Html.Node;

/** Events over time; what is brushed filters all else. */
final class TimelinePage implements Page {
  private static final Filter EVENTS = Filter.all().with(Field.KIND, "event");

  @Override
  public String path() {
    return "/timeline";
  }

  @Override
  public Set<String> own() {
    return Set.of(State.ORDER, State.CURSOR, State.OPEN, "measure");
  }

  @Override
  public Body show(View view) {
    Facets facets = new Facets(view, EVENTS);
    Filter filter = Filters.both(EVENTS, view.filter());
    return new Body(
        "Timeline",
        facets.beside("Timeline", chart(view, filter), new Rows(view, filter).all("events")),
        "timeline.js");
  }

  private static Node chart(View view, Filter filter) {
    State state = view.state();
    List<Bin> days = view.reader().bins(filter, Bin.Width.DAY);
    boolean byNumber = state.own("measure").filter("events"::equals).isPresent();
    return el(
        "figure",
        cls("chart"),
        el(
            "figcaption",
            el(
                "span",
                el("i", cls("key cooperation")),
                "cooperation ",
                el("i", cls("key conflict")),
                "conflict"),
            el(
                "nav",
                cls("order"),
                at("aria-label", "Measure"),
                choice(state, "Intensity", !byNumber, "intensity"),
                choice(state, "Events", byNumber, "events")),
            el("span", cls("tools"), at("id", "zoom"))),
        el("div", at("id", "timeline"), at("data-measure", byNumber ? "events" : "intensity")),
        Charts.data("timeline-data", List.of(new Charts.Series("Events", days))),
        Charts.table(days));
  }

  private static Node choice(State state, String label, boolean on, String value) {
    return el(
        "a",
        at("href", state.without(State.OPEN).with("measure", value).href()),
        on ? List.of(at("aria-current", "true")) : List.of(),
        label);
  }
}
