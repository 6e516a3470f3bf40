package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.record.Filter;
import org.tocsin.record.Listing;
import org.tocsin.record.LiveRecord;
import org.tocsin.record.Order;
import org.tocsin.record.RecordReader;
import org.tocsin.web.Html.Node;

/** The rows of a page to take away, in its order and all of them. */
final class Downloads implements RouteGroup {
  private final LiveRecord record;

  Downloads(LiveRecord record) {
    this.record = record;
  }

  /** The links to the rows of a selection in every format. */
  static Node menu(Filter filter, Order order) {
    String query = new State("", filter, Map.of(State.ORDER, order.key())).query();
    return el(
        "details",
        cls("export"),
        el("summary", "Export"),
        el(
            "ul",
            List.of("csv", "json", "jsonl", "parquet").stream()
                .map(format ->
                    el(
                        "li",
                        el(
                            "a",
                            at("href", "/rows." + format + "?" + query),
                            at("download", "tocsin." + format),
                            Map.of(
                                    "csv", "CSV",
                                    "json", "JSON",
                                    "jsonl", "JSON Lines",
                                    "parquet", "Parquet")
                                .getOrDefault(format, format))))
                .toList()));
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/rows.csv", request -> write(request, "text/csv; charset=utf-8", Downloads::csv));
    routes.get("/rows.json", request -> write(request, "application/json", Downloads::json));
    routes.get("/rows.jsonl", request -> write(request, "application/jsonl", Downloads::lines));
    routes.get("/rows.parquet", this::parquet);
  }

  /** Writes the findings of a state. */
  private interface Writing {
    void write(RecordReader reader, State state, Writer out);
  }

  private static State state(Context request) {
    State state = State.of(request.path(), request.queryParamMap(), Set.of(State.ORDER, "token"));
    request.header(
        "Content-Disposition",
        "attachment; filename=\"tocsin" + request.path().substring(5) + "\"");
    return state;
  }

  private void write(Context request, String type, Writing writing) throws IOException {
    State state = state(request);
    Order order = state.order();
    request.contentType(type);
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(request.outputStream(), StandardCharsets.UTF_8), 1 << 16)) {
      record.read(reader -> {
        writing.write(reader, state.with(State.ORDER, order.key()), out);
        return order;
      });
    }
  }

  private static void csv(RecordReader reader, State state, Writer out) {
    reader.list(Listing.FINDINGS, state.filter(), state.order(), new Csv(out));
  }

  private static void lines(RecordReader reader, State state, Writer out) {
    reader.each(state.filter(), state.order(), row -> put(out, row.json() + "\n"));
  }

  private static void json(RecordReader reader, State state, Writer out) {
    put(out, "[");
    String[] between = {"\n"};
    reader.each(
        state.filter(),
        state.order(),
        row -> {
          put(out, between[0] + row.json());
          between[0] = ",\n";
        });
    put(out, "\n]\n");
  }

  static void put(Writer out, String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void parquet(Context request) throws IOException {
    State state = state(request);
    Order order = state.order();
    Path folder = Files.createTempDirectory("tocsin");
    Path file = folder.resolve("rows.parquet");
    try {
      record.read(reader -> {
        reader.parquet(Listing.FINDINGS, state.filter(), order, file);
        return order;
      });
      request.contentType("application/vnd.apache.parquet");
      Files.copy(file, request.outputStream());
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }
}
