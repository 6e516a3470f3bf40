package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;
import static org.tocsin.web.Html.several;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.tocsin.record.Dyad;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.web.Html.Node;

/** Who acts on whom, as a drawing and as a table. */
final class NetworkPage implements Page {
  private static final Filter EVENTS = Filter.all().with(Field.KIND, "event");
  private static final int SHOWN = 120;

  @Override
  public String path() {
    return "/network";
  }

  @Override
  public Body show(View view) {
    Facets facets = new Facets(view, EVENTS);
    Filter filter = Filters.both(EVENTS, view.filter());
    List<Dyad> dyads = view.reader().dyads(filter, SHOWN);
    return new Body(
        "Network",
        facets.beside(
            "Network",
            dyads.isEmpty() ? several() : drawing(dyads),
            el("h2", "The same as a table"),
            el("div", cls("later"), Pairs.table(dyads))),
        "network.js");
  }

  private static Node drawing(List<Dyad> dyads) {
    ArrayNode links = JsonNodeFactory.instance.arrayNode();
    for (Dyad dyad : dyads) {
      links
          .addObject()
          .put("source", dyad.actor())
          .put("target", dyad.recipient())
          .put("from", Names.party(dyad.actor()))
          .put("to", Names.party(dyad.recipient()))
          .put("events", dyad.events())
          .put("threats", dyad.threats())
          .put("intensity", Math.round(dyad.intensity() * 10) / 10.0)
          .put("href", Pairs.href(dyad.actor(), dyad.recipient()));
    }
    return el(
        "figure",
        cls("chart"),
        el(
            "figcaption",
            el(
                "span",
                "Width: events. Colour: ",
                el("i", cls("key conflict")),
                "conflict to ",
                el("i", cls("key cooperation")),
                "cooperation. ",
                dyads.size() == SHOWN ? "The " + SHOWN + " most active pairs." : "")),
        el("div", at("id", "network"), el("p", cls("loading"), "Drawing the network …")),
        Html.data("network-data", links));
  }
}
