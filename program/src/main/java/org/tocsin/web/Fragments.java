package org.tocsin.web;

import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;
import java.util.function.Supplier;
import org.tocsin.record.Explainer;
import org.tocsin.record.Explanation;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.record.FindingRow;
import org.tocsin.record.LiveRecord;

/** Parts of pages that scripts ask for. */
final class Fragments implements RouteGroup {
  private static final int MOST_PLACES = 2000;

  private final LiveRecord record;
  private final Supplier<Explainer> explainer;
  private final Answers answers;

  Fragments(LiveRecord record, Supplier<Explainer> explainer) {
    this.record = record;
    this.explainer = explainer;
    answers = new Answers(record);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/part/findings/{id}", this::detail);
    routes.get("/part/explain/{id}", this::explain);
    routes.get("/part/places", this::places);
  }

  private void detail(Context request) {
    String id = request.pathParam("id");
    request.html(
        record.read(reader -> {
          FindingRow row =
              reader
                  .finding(id)
                  .orElseThrow(() -> new Refused(404, "the record has no finding " + id));
          return Html.fragment(new Detail(reader).of(Card.of(row)));
        }));
  }

  private void explain(Context request) {
    String id = request.pathParam("id");
    request.html(
        answers.get(
            "explain " + id,
            reader -> {
              Explanation explanation = reader.explain(explainer.get(), id);
              return Html.fragment(
                  el("div", cls("explanation"), new Explained(explanation).parts()));
            }));
  }

  private void places(Context request) {
    State state = State.of(request.path(), request.queryParamMap(), Set.of("token"));
    request
        .contentType("application/json; charset=utf-8")
        .result(
            answers.get(
                state.href(),
                reader -> {
                  Filter filter = state.filter().without(Field.PLACE);
                  ArrayNode all = JsonNodeFactory.instance.arrayNode();
                  reader
                      .places(filter, MOST_PLACES)
                      .forEach(place ->
                          all.addObject()
                              .put("id", place.geonameId())
                              .put("name", place.name())
                              .put("country", place.country().orElse(""))
                              .put("lat", place.lat())
                              .put("lon", place.lon())
                              .put("events", place.events())
                              .put("intensity", Math.round(place.intensity() * 10) / 10.0));
                  return all.toString();
                }));
  }
}
