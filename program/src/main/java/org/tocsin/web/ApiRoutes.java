package org.tocsin.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import org.tocsin.api.Endpoint;
import org.tocsin.api.OpenApi;
import org.tocsin.api.RecordJson;
import org.tocsin.record.Explainer;
import org.tocsin.record.ExplanationJson;
import org.tocsin.record.LiveRecord;

/** The record over HTTP for programs, under {@code /api/v1}. */
record ApiRoutes(LiveRecord record, Supplier<Explainer> explainer, String version)
    implements RouteGroup {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String LINES = "application/jsonl";

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(
        Endpoint.BASE + "/openapi.json",
        request -> request.contentType(JSON).result(OpenApi.document(version).toString()));
    for (Endpoint endpoint : Endpoint.values()) {
      routes.get(endpoint.path(), request -> answer(endpoint, request));
    }
  }

  private void answer(Endpoint endpoint, Context request) {
    if (endpoint.isList()) {
      list(
          request,
          record.read(reader -> endpoint.list(new RecordJson(reader), request.queryParamMap())));
      return;
    }
    String id = request.pathParam("id");
    Optional<ObjectNode> one =
        record.read(reader ->
            endpoint == Endpoint.EXPLAIN
                ? Optional.of(ExplanationJson.of(reader.explain(explainer.get(), id)))
                : endpoint.one(new RecordJson(reader), id));
    JsonNode found =
        one.orElseThrow(() -> new Refused(404, "the record has nothing by the id " + id));
    request.contentType(JSON).result(found.toString());
  }

  private static void list(Context request, ObjectNode page) {
    if (!wantsLines(request)) {
      request.contentType(JSON).result(page.toString());
      return;
    }
    StringBuilder lines = new StringBuilder();
    page.path("items").forEach(item -> lines.append(item).append('\n'));
    if (page.path("next").isTextual()) {
      String next = nextAddress(request, page.path("next").asText());
      request.header("Link", "<" + next + ">; rel=\"next\"");
    }
    request.contentType(LINES + "; charset=utf-8").result(lines.toString());
  }

  private static boolean wantsLines(Context request) {
    String format = Optional.ofNullable(request.queryParam("format")).orElse("");
    return switch (format) {
      case "jsonl" -> true;
      case "json" -> false;
      case "" -> Optional.ofNullable(request.header("Accept")).orElse("").contains(LINES);
      default -> throw new Refused(400, "format: json or jsonl");
    };
  }

  /** The address of the next page; without the token, which the caller has. */
  private static String nextAddress(Context request, String cursor) {
    StringBuilder address = new StringBuilder(request.path());
    request
        .queryParamMap()
        .forEach((key, values) ->
            values.stream()
                .filter(value -> !key.equals("cursor") && !key.equals("token"))
                .forEach(value -> next(address, key, value)));
    return next(address, "cursor", cursor).toString();
  }

  private static StringBuilder next(StringBuilder address, String key, String value) {
    return address
        .append(address.indexOf("?") < 0 ? '?' : '&')
        .append(State.encoded(key))
        .append('=')
        .append(State.encoded(value));
  }
}
