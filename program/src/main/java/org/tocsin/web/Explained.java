package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;
import static org.tocsin.web.Html.several;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.coder.Decision;
import org.tocsin.record.Explanation;
import org.tocsin.web.Html.Node;

/** How a finding was found: sentence, tree, rule, decision, steps. */
record Explained(Explanation explanation) {

  List<Node> parts() {
    List<Node> parts = new ArrayList<>();
    parts.add(el("h2", "How it was found"));
    explanation.passages().forEach(passage -> parts.add(passage(passage)));
    if (!explanation.tree().isEmpty()) {
      parts.add(
          el(
              "details",
              cls("tree"),
              at("open", ""),
              el("summary", "Dependency tree"),
              new Tree(explanation.tree()).drawing()));
    }
    explanation.rule().ifPresent(rule -> parts.add(rule(rule)));
    explanation.decision().ifPresent(decision -> parts.add(decision(decision)));
    if (!explanation.steps().isEmpty()) {
      parts.add(el("h3", "Step by step"));
      parts.add(
          el(
              "dl",
              cls("steps"),
              explanation.steps().stream()
                  .map(step -> el("div", el("dt", step.about()), el("dd", step.says())))
                  .toList()));
    }
    parts.add(provenance());
    return parts;
  }

  private Node passage(Explanation.Passage passage) {
    List<Marked.Mark> marks =
        passage.marks().stream().map(m -> new Marked.Mark(m.span(), "", m.role())).toList();
    return el(
        "blockquote",
        Marked.text(explanation.article().text(), passage.span(), marks),
        el("span", cls("faint"), " sentence " + passage.number()));
  }

  private static Node rule(Explanation.Rule rule) {
    return el(
        "section",
        el("h3", "Rule ", el("code", rule.id())),
        el("pre", el("code", String.join("\n", rule.lines()))),
        rule.nearest()
            .map(example ->
                el(
                    "p",
                    cls("faint"),
                    "Nearest of its " + rule.examples() + " examples: ",
                    el("q", example.text()))));
  }

  private static Node decision(Decision decision) {
    if (decision.choices().isEmpty()) {
      return several();
    }
    return el(
        "section",
        el("h3", "Which type it is"),
        table(
            List.of("Type", "Probability"),
            decision.choices().stream().map(Explained::choice).toList()),
        decision.weights().isEmpty()
            ? several()
            : table(
                List.of("What decided between the first two", "for the first", "for the second"),
                decision.weights().stream().map(Explained::weight).toList()));
  }

  private static Node table(List<String> columns, List<Node> rows) {
    return el(
        "table",
        cls("choices"),
        el("thead", el("tr", columns.stream().map(c -> el("th", at("scope", "col"), c)).toList())),
        el("tbody", rows));
  }

  private static Node choice(Decision.Choice choice) {
    return el(
        "tr",
        el("td", choice.type().map(Names::type).orElse("none")),
        el("td", cls("n"), Math.round(choice.probability() * 100) + " %"));
  }

  private static Node weight(Decision.Weight weight) {
    return el("tr", el("td", weight.says()), number(weight.chosen()), number(weight.rival()));
  }

  private static Node number(double value) {
    return el(
        "td",
        cls(value < 0 ? "n against" : "n"),
        String.format(Locale.ROOT, "%+.1f", value).replace('-', '−'));
  }

  private Node provenance() {
    Explanation.Provenance p = explanation.provenance();
    String same =
        p.isSame()
            ? "The versions that coded it are those that explain it."
            : "Coded by program "
                + p.coded().program()
                + ", lexicon "
                + p.coded().lexicon()
                + "; explained by program "
                + p.running().program()
                + ", lexicon "
                + p.running().lexicon()
                + ".";
    String again = p.foundAgain() ? "" : " The running program does not find it again.";
    return el("p", cls("faint"), same + again);
  }
}
