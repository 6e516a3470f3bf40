package org.tocsin.statement;

import java.util.List;
import org.tocsin.text.Span;

/**
 * A stretch between quotation marks.
 *
 * @param parts one a paragraph, with the marks, in order
 * @param depth 0 where it stands in no other
 */
record Quotation(List<Span> parts, int depth) {
  Quotation {
    parts = List.copyOf(parts);
  }

  int start() {
    return parts.getFirst().start();
  }

  int end() {
    return parts.getLast().end();
  }

  boolean holds(int offset) {
    for (Span part : parts) {
      if (part.start() <= offset && offset < part.end()) {
        return true;
      }
    }
    return false;
  }

  boolean overlaps(Span span) {
    return Pieces.overlap(parts, span);
  }
}
