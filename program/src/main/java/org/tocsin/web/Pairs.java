package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tocsin.record.Dyad;
import org.tocsin.web.Html.Node;

/** Pairs of parties as a table with sparklines. */
final class Pairs {
  private Pairs() {}

  static Node table(List<Dyad> dyads) {
    if (dyads.isEmpty()) {
      return el("p", cls("faint"), "No pairs in this selection.");
    }
    LocalDate first =
        dyads.stream()
            .flatMap(d -> d.first().stream())
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    LocalDate last =
        dyads.stream().flatMap(d -> d.last().stream()).max(Comparator.naturalOrder()).orElse(first);
    LocalDate from = first.isBefore(last.minusYears(1)) ? last.minusYears(1) : first;
    return el(
        "table",
        cls("pairs"),
        el("caption", cls("hidden"), "Pairs by number of events"),
        el(
            "thead",
            el(
                "tr",
                List.of("Who, to whom", "Events by week", "Events", "Threats", "Mean").stream()
                    .map(name -> el("th", at("scope", "col"), name))
                    .toList())),
        el("tbody", dyads.stream().map(dyad -> row(dyad, from, last)).toList()));
  }

  private static Node row(Dyad dyad, LocalDate first, LocalDate last) {
    return el(
        "tr",
        cls("row"),
        el(
            "td",
            cls("who"),
            el(
                "a",
                at("href", href(dyad.actor(), dyad.recipient())),
                el("bdi", Names.party(dyad.actor())),
                " → ",
                el("bdi", Names.party(dyad.recipient())))),
        el(
            "td",
            Spark.line(
                dyad.weeks().stream().filter(w -> !w.start().isBefore(first.minusDays(7))).toList(),
                first,
                last)),
        el("td", cls("n"), Facets.number(dyad.events())),
        el("td", cls("n"), dyad.threats() == 0 ? "" : Facets.number(dyad.threats())),
        el("td", cls("n"), Spark.signed(dyad.intensity()), " ", Spark.intensity(dyad.intensity())));
  }

  static String href(String a, String b) {
    return "/pair?a=" + State.encoded(a) + "&b=" + State.encoded(b);
  }
}
