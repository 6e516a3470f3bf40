package org.tocsin.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.text.Span;

/** A statement while its quotations are being gathered. */
final class Draft {
  final Report report;
  final Optional<Party> speaker;
  boolean quoted;
  final List<Span> content = new ArrayList<>();

  Draft(Report report) {
    this.report = report;
    this.speaker = report.speaker();
    content.addAll(report.content());
  }

  void add(Quotation quotation) {
    quoted = true;
    content.addAll(quotation.parts());
  }

  /** Gives up what the tree took of a quotation that belongs to another cue. */
  void leave(Quotation quotation) {
    content.replaceAll(s ->
        s.end() > quotation.start() && s.start() < quotation.end()
            ? new Span(s.start(), Math.max(s.start(), quotation.start()))
            : s);
    content.removeIf(s -> s.start() >= quotation.start() && s.length() == 0);
  }

  boolean touches(Quotation quotation) {
    for (Span span : content) {
      if (quotation.overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  int cueStart() {
    return report.span().start();
  }
}
