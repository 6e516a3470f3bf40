package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;
import static org.tocsin.web.Html.flag;
import static org.tocsin.web.Html.several;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.record.Facet;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.web.Html.Node;

/** The filters beside a page: what there is to choose, and what is chosen. */
final class Facets {
  private static final int SHOWN = 8;
  private static final int MANY = 100_000;

  /** So many are unfolded, and shown of however many findings. */
  private static final int OPEN = 4;

  private static final List<Facet> ALL =
      List.of(
          Facet.TYPE,
          Facet.OUTCOME,
          Facet.ACTOR,
          Facet.RECIPIENT,
          Facet.COUNTRY,
          Facet.SECTOR,
          Facet.MODE,
          Facet.CONTEXT,
          Facet.FACTUALITY,
          Facet.PLACE,
          Facet.OUTLET);

  private final View view;
  private final Filter base;

  /**
   * Filters of a page.
   *
   * @param base what the page shows in any case, beside the filters in its address
   */
  Facets(View view, Filter base) {
    this.view = view;
    this.base = base;
  }

  /** A page: its filters at the side; its heading, the filters chosen, and what it shows. */
  Node beside(String heading, Node... shown) {
    return el(
        "div",
        cls("split"),
        panel(),
        el("div", el("h1", heading), chips(), several((Object[]) shown)));
  }

  private Node panel() {
    State state = view.state();
    return el(
        "aside",
        cls("facets"),
        at("aria-label", "Filters"),
        el(
            "details",
            cls("drawer"),
            at("open", ""),
            el("summary", "Filters"),
            form(state),
            facets()));
  }

  /** Of very many findings only what is cheap to count; the others come when there are fewer. */
  private List<Node> facets() {
    boolean many = view.reader().count(Filters.both(base, view.filter())) > MANY;
    List<Node> facets = new ArrayList<>();
    ALL.stream()
        .filter(facet -> !isFixed(facet))
        .filter(facet -> !many || ALL.indexOf(facet) < OPEN || !chosen(facet).isEmpty())
        .map(this::facet)
        .forEach(facets::add);
    if (many) {
      facets.add(
          el(
              "p",
              cls("faint"),
              "More filters appear below "
                  + number(MANY)
                  + " findings; choose a type, a party or"
                  + " days first."));
    }
    return facets;
  }

  private List<String> chosen(Facet facet) {
    return view.filter().of(facet.field());
  }

  private boolean isFixed(Facet facet) {
    return !base.of(facet.field()).isEmpty() || (facet == Facet.TYPE && isThreats());
  }

  private boolean isThreats() {
    return base.of(Field.KIND).contains("threat");
  }

  private Node form(State state) {
    List<Node> kept = new ArrayList<>();
    state
        .filter()
        .values()
        .forEach((field, values) -> {
          if (field != Field.SINCE && field != Field.UNTIL && field != Field.TEXT) {
            values.forEach(value -> kept.add(hidden(field.key(), value)));
          }
        });
    state
        .own()
        .forEach((key, value) -> {
          if (!key.equals(State.CURSOR) && !key.equals(State.OPEN)) {
            kept.add(hidden(key, value));
          }
        });
    return el(
        "form",
        cls("narrow-by"),
        at("action", state.path()),
        kept,
        input(state, Field.TEXT, "search", "Words"),
        input(state, Field.SINCE, "date", "From"),
        input(state, Field.UNTIL, "date", "To"),
        el("button", "Apply"));
  }

  private static Node hidden(String name, String value) {
    return el("input", at("type", "hidden"), at("name", name), at("value", value));
  }

  private static Node input(State state, Field field, String type, String label) {
    return el(
        "label",
        el("span", label),
        el(
            "input",
            at("type", type),
            at("name", field.key()),
            at("value", String.join(" ", state.filter().of(field)))));
  }

  private Node facet(Facet facet) {
    Filter others = Filters.both(base, view.filter().without(facet.field()));
    List<Facet.Count> counts = new ArrayList<>(view.reader().counts(others, facet, SHOWN));
    List<String> chosen = view.filter().of(facet.field());
    chosen.stream()
        .filter(value -> counts.stream().noneMatch(c -> c.value().equals(value)))
        .forEach(value -> counts.addFirst(new Facet.Count(value, 0)));
    if (counts.isEmpty()) {
      return several();
    }
    return el(
        "details",
        cls("facet"),
        flag("open", !chosen.isEmpty() || ALL.indexOf(facet) < OPEN),
        el("summary", Names.words(facet.key())),
        el("ul", counts.stream().map(count -> choice(facet.field(), count, chosen)).toList()));
  }

  private Node choice(Field field, Facet.Count count, List<String> chosen) {
    boolean on = chosen.contains(count.value());
    Filter filter = view.filter();
    Optional<Filter> other =
        on ? Optional.of(filter.minus(field, count.value())) : filter.plus(field, count.value());
    Node value = el("span", cls("value"), Names.value(field, count.value()));
    Node n = el("span", cls("n"), count.findings() == 0 ? "" : number(count.findings()));
    return el("li", other.map(f -> link(f, on, value, n)).orElse(el("div", value, n)));
  }

  private Node link(Filter other, boolean on, Node value, Node n) {
    return el(
        "a",
        at("href", view.state().with(other).href()),
        at("class", on ? "on" : "off"),
        on ? List.of(at("aria-current", "true")) : List.of(),
        value,
        n);
  }

  /** What is chosen, each to be taken away again. */
  Node chips() {
    State state = view.state();
    List<Node> chips = new ArrayList<>();
    state
        .filter()
        .values()
        .forEach((field, values) ->
            values.forEach(value ->
                chips.add(
                    el(
                        "a",
                        cls("chip"),
                        at("href", state.with(state.filter().minus(field, value)).href()),
                        at(
                            "aria-label",
                            "Without " + field.key() + " " + Names.value(field, value)),
                        el("span", cls("field"), field.key()),
                        Names.value(field, value),
                        el("span", at("aria-hidden", "true"), " ×")))));
    if (chips.size() > 1) {
      chips.add(
          el("a", cls("chip clear"), at("href", state.with(Filter.all()).href()), "Clear all"));
    }
    return chips.isEmpty() ? several() : el("p", cls("chips"), chips);
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
  }
}
