package org.tocsin.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tocsin.api.Endpoint;
import org.tocsin.api.OpenApi;
import org.tocsin.api.RecordJson;
import org.tocsin.record.Explainer;
import org.tocsin.record.ExplanationJson;
import org.tocsin.record.LiveRecord;

/** The endpoints of the API, as JSON, or as JSON Lines where that is asked for. */
record ApiRoutes(LiveRecord record, Supplier<Explainer> explainer, String version)
    implements RouteGroup {
  private static final String LINES = "application/jsonl";

  @Override
  public void addTo(RoutesConfig routes) {
    for (Endpoint endpoint : Endpoint.values()) {
      routes.get(endpoint.path(), request -> answer(endpoint, request));
    }
    routes.get(
        Endpoint.BASE + "/openapi.json", request -> json(request, OpenApi.document(version)));
  }

  private void answer(Endpoint endpoint, Context request) {
    if (!endpoint.isList()) {
      json(request, one(endpoint, request.pathParam("id")));
      return;
    }
    Map<String, List<String>> parameters = new LinkedHashMap<>(request.queryParamMap());
    parameters.remove("token");
    ObjectNode list = record.read(reader -> endpoint.list(new RecordJson(reader), parameters));
    if (Optional.ofNullable(request.header("Accept")).orElse("").contains(LINES)) {
      lines(request, list);
    } else {
      json(request, list);
    }
  }

  private ObjectNode one(Endpoint endpoint, String id) {
    Optional<ObjectNode> found =
        record.read(reader ->
            endpoint == Endpoint.EXPLAIN
                ? Optional.of(ExplanationJson.of(reader.explain(explainer.get(), id)))
                : endpoint.one(new RecordJson(reader), id));
    return found.orElseThrow(() -> new Refused(404, "the record has nothing of id " + id));
  }

  private static void json(Context request, ObjectNode answer) {
    request.contentType("application/json; charset=utf-8").result(answer.toString());
  }

  /** The rows alone, one a line; the cursor of the next page stands in a header. */
  private static void lines(Context request, ObjectNode list) {
    StringBuilder out = new StringBuilder();
    for (JsonNode member : list) {
      if (member.isArray()) {
        member.forEach(row -> out.append(row).append('\n'));
      }
    }
    JsonNode next = list.path("next");
    if (next.isTextual()) {
      request.header("Tocsin-Next", next.asText());
    }
    request.contentType(LINES).result(out.toString());
  }
}
