package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;
import static org.tocsin.web.Html.several;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tocsin.record.Bin;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.record.PlaceRow;
import org.tocsin.web.Html.Node;

/** Events by place. */
final class MapPage implements Page {
  private static final Filter EVENTS = Filter.all().with(Field.KIND, "event");
  private static final int SHOWN = 40;

  @Override
  public String path() {
    return "/map";
  }

  @Override
  public Set<String> own() {
    return Set.of(State.ORDER, State.CURSOR, State.OPEN);
  }

  @Override
  public Body show(View view) {
    Facets facets = new Facets(view, EVENTS);
    Filter filter = Filters.both(EVENTS, view.filter());
    List<PlaceRow> places = view.reader().places(filter.without(Field.PLACE), SHOWN);
    return new Body(
        "Map",
        facets.beside(
            "Map",
            map(view, filter),
            view.filter().of(Field.PLACE).isEmpty()
                ? table(view, places)
                : new Rows(view, filter).all("events here")),
        "map.js");
  }

  private static Node map(View view, Filter filter) {
    Filter everyDay = filter.without(Field.SINCE).without(Field.UNTIL);
    List<Bin> months = view.reader().bins(everyDay, Bin.Width.MONTH);
    Filter chosen = view.filter().without(Field.SINCE).without(Field.UNTIL).without(Field.PLACE);
    return el(
        "figure",
        cls("chart"),
        el(
            "figcaption",
            el(
                "span",
                "Size: events at a place. Colour: ",
                el("i", cls("key conflict")),
                "conflict to ",
                el("i", cls("key cooperation")),
                "cooperation.")),
        el(
            "div",
            at("id", "map"),
            at("data-world", Assets.href("world.json")),
            at(
                "data-places",
                "/part/places?"
                    + new State("", Filters.both(EVENTS, chosen), java.util.Map.of()).query()),
            at("data-page", view.state().with(chosen).href()),
            at("data-since", view.filter().only(Field.SINCE).orElse("")),
            at("data-until", view.filter().only(Field.UNTIL).orElse("")),
            at("data-place", view.filter().only(Field.PLACE).orElse("")),
            el("p", cls("loading"), "Drawing the map …")),
        months.isEmpty() ? several() : slider(months));
  }

  private static Node slider(List<Bin> months) {
    LocalDate first = months.getFirst().start();
    LocalDate last = months.getLast().start().plusMonths(1).minusDays(1);
    return el(
        "div",
        cls("slider"),
        at("id", "time"),
        at("hidden", ""),
        at("data-first", first),
        at("data-last", last),
        el(
            "label",
            el("span", "From"),
            el("input", at("type", "range"), at("id", "from"), at("min", 0), at("value", 0))),
        el(
            "label",
            el("span", "To"),
            el("input", at("type", "range"), at("id", "to"), at("min", 0), at("value", 0))),
        el("output", at("id", "span"), at("for", "from to")));
  }

  private static Node table(View view, List<PlaceRow> places) {
    if (places.isEmpty()) {
      return el(
          "div",
          cls("empty"),
          el("h2", "No places"),
          el("p", "No event of this selection has a place."));
    }
    return el(
        "section",
        el("h2", "Places"),
        el(
            "table",
            cls("places"),
            el("caption", cls("hidden"), "Places by number of events"),
            el(
                "thead",
                el(
                    "tr",
                    List.of("Place", "Country", "Events", "Mean").stream()
                        .map(name -> el("th", at("scope", "col"), name))
                        .toList())),
            el("tbody", places.stream().map(place -> row(view, place)).toList())));
  }

  private static Node row(View view, PlaceRow place) {
    Filter here =
        view.filter()
            .with(
                Field.PLACE,
                place.geonameId() == 0 ? place.name() : Long.toString(place.geonameId()));
    return el(
        "tr",
        cls("row"),
        el("td", el("a", at("href", view.state().with(here).href()), el("bdi", place.name()))),
        el("td", place.country().map(Names::country).orElse("")),
        el("td", cls("n"), Facets.number(place.events())),
        el(
            "td",
            cls("n"),
            Spark.signed(place.intensity()),
            " ",
            Spark.intensity(place.intensity())));
  }
}
