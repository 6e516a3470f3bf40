package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.tocsin.record.RecordException;
import org.tocsin.record.UnknownFindingException;

/** What is said when something cannot be answered: a page, or one JSON shape under /api. */
final class Errors implements RouteGroup {

  @Override
  public void addTo(RoutesConfig routes) {
    routes.exception(Refused.class, (e, request) -> say(request, e.status(), e.why()));
    routes.exception(
        IllegalArgumentException.class,
        (e, request) -> say(request, 400, String.valueOf(e.getMessage())));
    routes.exception(
        UnknownFindingException.class,
        (e, request) -> say(request, 404, String.valueOf(e.getMessage())));
    routes.exception(
        RecordException.class, (e, request) -> say(request, 503, String.valueOf(e.getMessage())));
    routes.exception(
        HttpResponseException.class,
        (e, request) -> say(request, e.getStatus(), "nothing is at " + request.path()));
    routes.exception(
        Exception.class,
        (e, request) -> say(request, 500, "this went wrong here: " + e.getClass().getSimpleName()));
  }

  private static void say(Context request, int status, String why) {
    request.status(status);
    request.header("Cache-Control", "no-store");
    if (request.path().startsWith("/api/")) {
      ObjectNode error = JsonNodeFactory.instance.objectNode();
      error.putObject("error").put("status", status).put("message", why);
      request.contentType("application/json; charset=utf-8").result(error.toString());
    } else if (request.path().startsWith("/part/")) {
      request.html(Html.fragment(el("p", cls("error"), at("role", "alert"), why)));
    } else {
      request.html(Html.page(Shell.error(status, why)));
    }
  }
}
