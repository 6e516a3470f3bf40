package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.record.Bin;
import org.tocsin.web.Html.Node;

/** What scripts draw, and the same as a table. */
final class Charts {
  private static final int MOST_ROWS = 40;

  private Charts() {}

  /** Bins of one kind under a name. */
  record Series(String name, List<Bin> bins) {}

  /** The figures, in the page, for the script that draws them. */
  static Node data(String id, List<Series> series) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Series one : series) {
      ObjectNode node = all.addObject().put("name", one.name());
      ArrayNode bins = node.putArray("bins");
      for (Bin bin : one.bins()) {
        bins.addArray()
            .add(bin.start().toString())
            .add(bin.cooperation())
            .add(bin.conflict())
            .add(Math.round(bin.positive() * 10) / 10.0)
            .add(Math.round(bin.negative() * 10) / 10.0);
      }
    }
    return Html.data(id, all);
  }

  /** The same by month, or by year where those are too many. */
  static Node table(List<Bin> days) {
    Map<String, long[]> rows = new TreeMap<>();
    boolean months = days.stream().map(bin -> month(bin.start())).distinct().count() <= MOST_ROWS;
    for (Bin bin : days) {
      String key = months ? month(bin.start()) : Integer.toString(bin.start().getYear());
      long[] sums = rows.computeIfAbsent(key, _ -> new long[2]);
      sums[0] += bin.cooperation();
      sums[1] += bin.conflict();
    }
    return el(
        "details",
        cls("as-table"),
        el("summary", "As a table"),
        el(
            "table",
            el(
                "thead",
                el(
                    "tr",
                    List.of(months ? "Month" : "Year", "Cooperation", "Conflict").stream()
                        .map(name -> el("th", at("scope", "col"), name))
                        .toList())),
            el(
                "tbody",
                rows.entrySet().stream()
                    .map(row ->
                        el(
                            "tr",
                            el("th", at("scope", "row"), row.getKey()),
                            el("td", cls("n"), Facets.number(row.getValue()[0])),
                            el("td", cls("n"), Facets.number(row.getValue()[1]))))
                    .toList())));
  }

  private static String month(LocalDate day) {
    return day.toString().substring(0, 7);
  }
}
