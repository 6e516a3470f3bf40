package org.tocsin.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.text.Span;

/**
 * Finds what stands between quotation marks, over paragraphs where each reopens what none closed.
 */
final class Quotations {
  /** Longer single-quoted stretches are an apostrophe misread. */
  private static final int LONGEST_SINGLE = 800;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final List<Span> carried = new ArrayList<>();

  private record Open(int sort, int start) {}

  private Quotations(String text) {
    this.text = text;
  }

  /** All quotations of a text, in order of start, the outer before the inner. */
  static List<Quotation> find(String text, List<Span> paragraphs) {
    Quotations quotations = new Quotations(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      quotations.read(paragraphs.get(i));
      boolean reopens = i + 1 < paragraphs.size() && quotations.opens(paragraphs.get(i + 1));
      quotations.end(paragraphs.get(i), reopens);
    }
    quotations.found.sort(
        Comparator.comparingInt(Quotation::start).thenComparingInt(Quotation::depth));
    return List.copyOf(quotations.found);
  }

  private boolean opens(Span paragraph) {
    Mark mark = Mark.at(text, paragraph.start(), new boolean[3]);
    return mark.role() == Mark.Role.OPEN && mark.sort() == 2;
  }

  private void read(Span paragraph) {
    int i = paragraph.start();
    while (i < paragraph.end()) {
      boolean[] isOpen = {false, isOpen(1), isOpen(2)};
      Mark mark = Mark.at(text, i, isOpen);
      switch (mark.role()) {
        case OPEN -> open(mark, i);
        case CLOSE -> close(mark.sort(), i + mark.length());
        case NONE -> {}
      }
      i += mark.length();
    }
  }

  private boolean isOpen(int sort) {
    // Asked of every character, so no stream.
    for (Open o : open) {
      if (o.sort == sort) {
        return true;
      }
    }
    return false;
  }

  private void open(Mark mark, int at) {
    boolean straight = text.charAt(at) == '"';
    if (straight && isOpen(2)) {
      open.removeIf(o -> o.sort == 2);
      carried.clear();
    }
    open.add(new Open(mark.sort(), at));
  }

  private void close(int sort, int end) {
    while (!open.isEmpty() && isOpen(sort)) {
      Open last = open.removeLast();
      if (last.sort == sort) {
        if (sort == 2 || end - last.start <= LONGEST_SINGLE) {
          add(new Span(last.start, end));
        }
        return;
      }
    }
  }

  private void add(Span span) {
    List<Span> parts = new ArrayList<>();
    if (open.isEmpty()) {
      parts.addAll(carried);
      carried.clear();
    }
    parts.add(span);
    found.add(new Quotation(parts, open.size()));
  }

  /**
   * What is open at a paragraph's end goes on in the next where that reopens it, else ends here.
   */
  private void end(Span paragraph, boolean reopens) {
    open.removeIf(o -> o.sort == 1);
    if (!open.isEmpty()) {
      Span rest = new Span(open.getFirst().start, paragraph.end());
      open.clear();
      if (reopens) {
        carried.add(rest);
        return;
      }
      if (isSentence(rest)) {
        add(rest);
      }
    }
    carried.clear();
  }

  private boolean isSentence(Span span) {
    String words = span.of(text).strip();
    return words.length() > 12 && Character.isUpperCase(words.charAt(1)) && words.indexOf(' ') > 0;
  }
}
