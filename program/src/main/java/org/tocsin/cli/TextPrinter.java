package org.tocsin.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.actor.ActorMention;
import org.tocsin.coder.Factuality;
import org.tocsin.coder.Finding;
import org.tocsin.coder.Findings;
import org.tocsin.coder.Terms;
import org.tocsin.ontology.EventType;
import org.tocsin.text.Span;

/** Threats, events and statements of an article, each with its quoted evidence. */
record TextPrinter(PrintStream out) implements Printer {
  private static final int WIDTH = 100;

  @Override
  public void print(Findings findings) {
    if (findings.findings().isEmpty()) {
      return;
    }
    String title = findings.article().title().orElse(findings.article().id());
    out.println(
        Wrap.flat(title) + findings.article().published().map(day -> " (" + day + ")").orElse(""));
    findings.events().filter(e -> e.type() == EventType.THREATEN).forEach(e -> event(e, findings));
    findings.events().filter(e -> e.type() != EventType.THREATEN).forEach(e -> event(e, findings));
    findings.statements().forEach(s -> said(s, findings));
    out.println();
  }

  private void event(Finding.Event event, Findings findings) {
    String text = findings.article().text();
    out.printf(
        "  %-9s %s → %s%s%s%n",
        event.type(),
        who(event.actor()),
        who(event.recipient()),
        event.mode().map(mode -> " · " + mode.code()).orElse(""),
        event.factuality() == Factuality.ACTUAL ? "" : " · " + event.factuality().code());
    event.terms().ifPresent(terms -> terms(terms, text));
    Span sentence = findings.sentences().get(event.sentence()).span();
    out.println(
        "            "
            + event.date().day().map(d -> d + "  ").orElse("")
            + event.place().map(p -> p.place().name() + "  ").orElse("")
            + "“"
            + shortened(sentence.of(text))
            + "”  "
            + event.id());
  }

  private void terms(Terms terms, String text) {
    term("act", terms.act(), text);
    term("condition", terms.condition(), text);
    term("demand", terms.demand(), text);
    term("deadline", terms.deadline(), text);
  }

  private void term(String name, Optional<Span> span, String text) {
    span.ifPresent(s -> out.printf("            %s: “%s”%n", name, shortened(s.of(text))));
  }

  private void said(Finding.Said said, Findings findings) {
    String text = findings.article().text();
    String content =
        said.content().stream().map(s -> s.of(text)).collect(Collectors.joining(" … "));
    out.printf(
        "  SAID      %s%n            “%s”  %s%n",
        who(said.speaker()), shortened(content), said.id());
  }

  private static String who(Optional<ActorMention> mention) {
    return mention
        .map(ActorMention::actor)
        .map(actor -> {
          String code =
              actor.country().orElse("")
                  + actor.sectors().stream().map(s -> " " + s).collect(Collectors.joining());
          String name = shortened(actor.called());
          return code.isBlank() ? name : name + " [" + code.strip() + "]";
        })
        .orElse("–");
  }

  private static String shortened(String text) {
    return Wrap.shortened(text, WIDTH);
  }

  @Override
  public boolean repeats() {
    return false;
  }
}
