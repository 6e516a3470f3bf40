package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;
import static org.tocsin.web.Html.several;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.actor.Actor;
import org.tocsin.record.ActorRow;
import org.tocsin.record.Facet;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import org.tocsin.record.FindingRow;
import org.tocsin.record.Order;
import org.tocsin.record.RoleRow;
import org.tocsin.web.Html.Node;

/** One actor: its names and roles, whom it deals with, what it did and said. */
final class ActorPage implements Page {
  private static final int SHOWN = 15;
  private static final int PARTNERS = 12;
  private static final Set<String> SPEAKERS = Set.of("i", "me", "my", "we", "us", "our", "you");

  @Override
  public String path() {
    return "/actors/{id}";
  }

  @Override
  public Set<String> own() {
    return Set.of(State.OPEN);
  }

  @Override
  public Body show(View view) {
    ActorRow actor =
        view.reader()
            .actor(view.id())
            .orElseThrow(() -> new Refused(404, "the record has no actor " + view.id()));
    Filter acting = view.filter().with(Field.ACTOR, actor.id());
    Filter suffering = view.filter().with(Field.RECIPIENT, actor.id());
    return new Body(
        actor.name(),
        several(
            el(
                "p",
                cls("eyebrow"),
                "Actor",
                actor
                    .country()
                    .map(code ->
                        several(
                            " · ",
                            el(
                                "a",
                                at("href", State.href("/search", Field.COUNTRY, code)),
                                Names.country(code)))),
                actor.sectors().isEmpty()
                    ? several()
                    : several(
                        " · ",
                        String.join(", ", actor.sectors().stream().map(Names::sector).toList()))),
            el("h1", el("bdi", actor.name())),
            el(
                "div",
                cls("actor"),
                el(
                    "div",
                    list(view, acting.with(Field.KIND, "threat"), "Threats it makes"),
                    list(view, acting.with(Field.KIND, "event"), "What it does"),
                    list(view, acting.with(Field.KIND, "statement"), "What it says"),
                    list(view, suffering.with(Field.KIND, "event"), "What is done to it")),
                el(
                    "aside",
                    names(actor),
                    roles(view.reader().roles(actor.id())),
                    partners(view, acting, Facet.RECIPIENT, "Acts on"),
                    partners(view, suffering, Facet.ACTOR, "Is acted on by")))));
  }

  /** "He" stands for an actor in its article, but names nobody and teaches no role. */
  private static boolean isPronoun(String alias) {
    return Actor.isPronoun(alias) || SPEAKERS.contains(alias.toLowerCase(Locale.ROOT));
  }

  private static Node names(ActorRow actor) {
    List<String> others =
        actor.aliases().stream()
            .filter(alias -> !alias.equals(actor.name()) && !isPronoun(alias))
            .toList();
    return el(
        "section",
        el("h2", "Names and spellings"),
        others.isEmpty()
            ? el("p", cls("faint"), "Only this one.")
            : el(
                "ul", others.stream().limit(40).map(alias -> el("li", el("bdi", alias))).toList()));
  }

  private static Node roles(List<RoleRow> roles) {
    List<Node> rows =
        roles.stream()
            .filter(row -> !isPronoun(row.alias()))
            .flatMap(row -> row.role().map(role -> role(row, role)).stream())
            .limit(30)
            .toList();
    return el(
        "section",
        el("h2", "Roles"),
        rows.isEmpty()
            ? el("p", cls("faint"), "No article names a role.")
            : el("ul", cls("roles"), rows));
  }

  private static Node role(RoleRow row, String role) {
    String days =
        Stream.of(row.first(), row.last())
            .flatMap(Optional::stream)
            .map(Object::toString)
            .distinct()
            .reduce((a, b) -> a + " to " + b)
            .orElse("undated");
    return el(
        "li",
        el("strong", role),
        " ",
        el("span", cls("faint"), days),
        " ",
        el("a", at("href", "/articles/" + State.encoded(row.article())), el("q", row.alias())),
        row.articles() > 1
            ? el("span", cls("faint"), " in " + row.articles() + " articles")
            : several());
  }

  private static Node partners(View view, Filter filter, Facet facet, String title) {
    List<Facet.Count> counts =
        view.reader().counts(filter.with(Field.KIND, "event"), facet, PARTNERS);
    return el(
        "section",
        el("h2", title),
        counts.isEmpty()
            ? el("p", cls("faint"), "Nobody in this record.")
            : el(
                "ul",
                cls("counts"),
                counts.stream()
                    .map(count ->
                        el(
                            "li",
                            party(filter, facet.field(), count.value()),
                            el("span", cls("n"), Facets.number(count.findings()))))
                    .toList()));
  }

  /** With a link to all of the party, where its name is none too long to filter by. */
  private static Node party(Filter filter, Field field, String value) {
    Node name = el("bdi", Names.party(value));
    return field.accepts(value)
        ? el(
            "a", at("href", new State("/search", filter.with(field, value), Map.of()).href()), name)
        : name;
  }

  private static Node list(View view, Filter filter, String title) {
    List<FindingRow> rows =
        view.reader().findings(filter, Order.NEWEST, Optional.empty(), SHOWN).rows();
    if (rows.isEmpty()) {
      return several();
    }
    return el(
        "section",
        el(
            "header",
            el("h2", title),
            el("a", cls("more"), at("href", new State("/search", filter, Map.of()).href()), "all")),
        new Rows(view, filter).table(rows, title));
  }
}
