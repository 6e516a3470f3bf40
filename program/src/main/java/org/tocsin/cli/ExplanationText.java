package org.tocsin.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tocsin.coder.Decision;
import org.tocsin.record.Explanation;
import org.tocsin.record.RecordFile;

/** An explanation as a page for the terminal. */
final class ExplanationText {
  private static final int LABEL = 12;
  private static final int BAR = 20;
  private static final int RULE_LINES = 3;

  private final Explanation told;
  private final int width;
  private final boolean full;
  private final Paint paint;
  private final StringBuilder page = new StringBuilder();

  private ExplanationText(Explanation told, int width, boolean full, Paint paint) {
    this.told = told;
    this.width = width;
    this.full = full;
    this.paint = paint;
  }

  /**
   * @param width in columns
   * @param full whether to draw every word of the tree and all of the rule
   */
  static String of(Explanation told, int width, boolean full, Paint paint) {
    ExplanationText text = new ExplanationText(told, width, full, paint);
    text.head();
    text.article();
    text.sentences();
    text.terms();
    text.related();
    text.tree();
    text.rule();
    text.decision();
    text.steps();
    text.provenance();
    return text.page.toString();
  }

  private void head() {
    JsonNode finding = told.finding();
    boolean event = finding.path("kind").asText().equals("event");
    String type = event ? finding.path("type").asText() : "STATEMENT";
    String details =
        event
            ? joined(
                Stream.concat(Stream.of(worded(finding, "mode")), texts(finding.path("contexts"))))
            : worded(finding, "directness");
    String id = finding.path("id").asText();
    String title = details.isEmpty() ? type : type + " · " + details;
    String gap = " ".repeat(Math.max(2, width - title.length() - id.length()));
    page.append(paint.of(Paint.Tone.TRIGGER, title))
        .append(gap)
        .append(paint.of(Paint.Tone.FAINT, id))
        .append('\n');
    String other = event ? "recipient" : "addressee";
    page.append(paint.of(Paint.Tone.ACTOR, who(finding.path(event ? "actor" : "speaker"))));
    if (event || finding.path(other).isObject()) {
      page.append(" → ").append(paint.of(Paint.Tone.RECIPIENT, who(finding.path(other))));
    }
    page.append('\n').append(facts(finding, event)).append('\n');
  }

  private static String facts(JsonNode finding, boolean event) {
    String day = finding.path("date").asText("");
    String precision = finding.path("datePrecision").asText("");
    String date =
        switch (precision) {
          case "unknown", "" -> "date unknown";
          case "month" -> day.substring(0, 7);
          case "year" -> day.substring(0, 4);
          default -> day;
        };
    if (!event) {
      return date;
    }
    return joined(
        Stream.of(
            date,
            place(finding.path("place")),
            worded(finding, "factuality"),
            String.format(Locale.ROOT, "confidence %.2f", finding.path("confidence").asDouble()),
            String.format(Locale.ROOT, "intensity %+.1f", finding.path("intensity").asDouble())));
  }

  private static String place(JsonNode place) {
    return place.isObject()
        ? place.path("name").asText()
            + place.path("country").asText("").transform(c -> c.isEmpty() ? "" : ", " + c)
        : "";
  }

  private void article() {
    heading("ARTICLE");
    var article = told.article();
    paragraph("", article.title().orElse("untitled"), Paint.Tone.HEADING);
    paragraph(
        "",
        joined(
            Stream.of(
                article.outlet().orElse(""),
                article.published().map(Object::toString).orElse("no date"),
                article.url().orElse(""),
                article.id())),
        Paint.Tone.FAINT);
  }

  private void sentences() {
    Comparator<Explanation.Passage> chiefFirst = Comparator.comparing(p -> !isChief(p));
    for (Explanation.Passage passage : told.passages().stream().sorted(chiefFirst).toList()) {
      heading("SENTENCE " + passage.number());
      MarkedText.lines(passage, width - 2, paint).forEach(this::line);
    }
  }

  private static boolean isChief(Explanation.Passage passage) {
    return passage.marks().stream()
        .anyMatch(m -> m.role().equals("trigger") || m.role().equals("cue"));
  }

  private void terms() {
    JsonNode terms = told.finding().path("terms");
    if (terms.isObject()) {
      heading("TERMS · " + terms.path("kind").asText());
      for (String name : List.of("act", "condition", "demand", "deadline")) {
        String words = worded(terms, name);
        if (!words.isEmpty()) {
          String type = name.equals("act") ? worded(terms, "actType") : "";
          String typed = type.isEmpty() ? "" : "  (" + type + ")";
          paragraph(name, "“" + words + "”" + typed, Paint.Tone.PLAIN);
        }
      }
      told.sequel().ifPresent(sequel -> paragraph("outcome", sequel.inWords(), Paint.Tone.PLAIN));
    }
  }

  private void related() {
    if (!told.related().isEmpty()) {
      heading("BESIDE IT");
      for (Explanation.Related other : told.related()) {
        paragraph(
            other.how(),
            Wrap.shortened(other.what(), 3 * width / 2) + "  " + other.id(),
            Paint.Tone.PLAIN);
      }
    }
  }

  private void tree() {
    heading("TREE");
    TreeText.lines(told.tree(), full, width - 2, paint).forEach(this::line);
  }

  private void rule() {
    if (told.rule().isEmpty()) {
      return;
    }
    Explanation.Rule rule = told.rule().get();
    heading("RULE " + rule.id());
    for (String line : rule.lines()) {
      List<String> lines = Wrap.lines(line, width - 6);
      boolean cut = !full && lines.size() > RULE_LINES;
      for (int i = 0; i < (cut ? RULE_LINES : lines.size()); i++) {
        line((i == 0 ? "" : "  ") + lines.get(i) + (cut && i == RULE_LINES - 1 ? " …" : ""));
      }
    }
    rule.nearest()
        .ifPresent(e ->
            paragraph(
                "example",
                "“%s” (line %d; the nearest of %d)".formatted(e.text(), e.line(), rule.examples()),
                Paint.Tone.FAINT));
  }

  private void decision() {
    if (told.decision().isEmpty()) {
      return;
    }
    heading("DECISION");
    Decision decision = told.decision().get();
    paragraph("rules say", proposed(decision), Paint.Tone.PLAIN);
    if (decision.choices().isEmpty()) {
      paragraph(
          "scorer",
          "not asked: no party stands in the sentence, so the rule stands alone",
          Paint.Tone.PLAIN);
    }
    decision.choices().forEach(this::choice);
    weights(decision);
  }

  private static String proposed(Decision decision) {
    return decision.proposed().stream()
        .map(p -> p.type() + " [" + p.name() + "] " + p.rule())
        .collect(Collectors.joining("; "));
  }

  private void choice(Decision.Choice choice) {
    int bar = (int) Math.round(choice.probability() * BAR);
    line(
        String.format(
                Locale.ROOT, "%-" + LABEL + "s%5.1f %%  ", type(choice), 100 * choice.probability())
            + paint.of(Paint.Tone.TRIGGER, "█".repeat(bar))
            + paint.of(Paint.Tone.FAINT, "░".repeat(BAR - bar)));
  }

  /** What each feature adds to the chosen type and to the next. */
  private void weights(Decision decision) {
    if (decision.weights().isEmpty()) {
      return;
    }
    line(
        paint.of(
            Paint.Tone.FAINT,
            "%10s %9s   what decided between them"
                .formatted(type(decision.choices().getFirst()), type(decision.choices().get(1)))));
    for (Decision.Weight weight : decision.weights()) {
      line(
          String.format(Locale.ROOT, "%+10.2f %+9.2f   ", weight.chosen(), weight.rival())
              + Wrap.shortened(weight.says(), width - 25));
    }
  }

  private static String type(Decision.Choice choice) {
    return choice.type().map(Enum::name).orElse("none");
  }

  private void steps() {
    heading("STEP BY STEP");
    String before = "";
    for (Explanation.Reason step : told.steps()) {
      if (step.about().equals("type") && told.decision().isPresent()) {
        continue;
      }
      paragraph(step.about().equals(before) ? "" : step.about(), step.says(), Paint.Tone.PLAIN);
      before = step.about();
    }
  }

  private void provenance() {
    heading("PROVENANCE");
    Explanation.Provenance by = told.provenance();
    paragraph("coded by", versions(by.coded()), Paint.Tone.PLAIN);
    if (!by.isSame()) {
      paragraph("explained by", versions(by.running()), Paint.Tone.PLAIN);
    }
    if (!by.coded().lexicon().equals(by.running().lexicon())) {
      paragraph(
          "note",
          "This program's lexicon is not the one that coded: rule and decision are today's.",
          Paint.Tone.ALARM);
    }
    if (!by.foundAgain()) {
      paragraph(
          "note", "This program no longer finds it; the steps are the record's.", Paint.Tone.ALARM);
    }
  }

  private static String versions(RecordFile.Provenance by) {
    return "tocsin %s · lexicon %s · model %s".formatted(by.program(), by.lexicon(), by.model());
  }

  private void heading(String text) {
    page.append('\n').append(paint.of(Paint.Tone.HEADING, text)).append('\n');
  }

  private void line(String text) {
    page.append("  ").append(text).append('\n');
  }

  private void paragraph(String label, String text, Paint.Tone tone) {
    int indent = label.isEmpty() && tone != Paint.Tone.PLAIN ? 0 : LABEL;
    List<String> lines = new ArrayList<>(Wrap.lines(text, width - 2 - indent));
    for (int i = 0; i < lines.size(); i++) {
      String start = indent == 0 ? "" : ("%-" + LABEL + "s").formatted(i == 0 ? label : "");
      line(paint.of(Paint.Tone.FAINT, start) + paint.of(tone, lines.get(i)));
    }
  }

  private static String who(JsonNode actor) {
    if (!actor.isObject()) {
      return "–";
    }
    String text = actor.path("text").asText();
    String name = Optional.of(worded(actor, "name")).filter(n -> !n.isEmpty()).orElse(text);
    String code =
        Stream.concat(Stream.of(worded(actor, "country")), texts(actor.path("sectors")))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return Wrap.flat(code.isEmpty() ? name : name + " [" + code + "]");
  }

  private static Stream<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
  }

  private static String worded(JsonNode node, String name) {
    return node.path(name).asText("");
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}
