package org.tocsin.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tocsin.export.Plain;
import org.tocsin.record.Explanation.Mark;
import org.tocsin.record.Explanation.Passage;
import org.tocsin.text.Span;

/** A sentence with its evidence underlined and named below. */
final class MarkedText {
  private static final Comparator<Mark> SHORTEST_FIRST =
      Comparator.comparingInt((Mark m) -> m.span().length()).thenComparing(Mark::span);

  private final String text;
  private final List<Mark> marks;
  private final Canvas canvas = new Canvas();

  private MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks = List.copyOf(marks);
  }

  /**
   * @param width of the longest line, in columns
   */
  static List<String> lines(Passage passage, int width, Paint paint) {
    int offset = passage.span().start();
    List<Mark> marks =
        passage.marks().stream()
            .map(m ->
                new Mark(m.role(), new Span(m.span().start() - offset, m.span().end() - offset)))
            .sorted(SHORTEST_FIRST)
            .toList();
    MarkedText marked = new MarkedText(Plain.inPlace(passage.text()), marks);
    Wrap.spans(marked.text, width).forEach(marked::line);
    return marked.canvas.lines(paint);
  }

  private void line(Span line) {
    int row = canvas.height();
    canvas.put(row, 0, line.of(text), Paint.Tone.PLAIN);
    List<Mark> here = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.span().overlaps(line)) {
        int start = Math.max(mark.span().start(), line.start()) - line.start();
        int end = Math.min(mark.span().end(), line.end()) - line.start();
        here.add(new Mark(mark.role(), new Span(start, end)));
      }
    }
    // The longest first, so that the shorter mark inside it keeps its own colour.
    here.reversed()
        .forEach(m ->
            canvas.put(row, m.span().start(), m.span().of(line.of(text)), Paint.Tone.of(m.role())));
    layers(here).forEach(this::layer);
  }

  /** Marks that overlap go to different layers. */
  private static List<List<Mark>> layers(List<Mark> marks) {
    List<List<Mark>> layers = new ArrayList<>();
    for (Mark mark : marks) {
      List<Mark> layer =
          layers.stream()
              .filter(l -> l.stream().noneMatch(m -> m.span().overlaps(mark.span())))
              .findFirst()
              .orElseGet(() -> {
                List<Mark> added = new ArrayList<>();
                layers.add(added);
                return added;
              });
      layer.add(mark);
    }
    return layers;
  }

  private void layer(List<Mark> layer) {
    int row = canvas.height();
    for (Mark mark : layer) {
      String line = mark.role().equals("trigger") || mark.role().equals("cue") ? "═" : "─";
      canvas.put(
          row, mark.span().start(), line.repeat(mark.span().length()), Paint.Tone.of(mark.role()));
    }
    // From the right, so that a label that finds no room hangs below the next.
    layer.sort(Comparator.comparing(Mark::span).reversed());
    layer.forEach(mark -> label(row + 1, mark));
  }

  private void label(int top, Mark mark) {
    int column = mark.span().start();
    String label = mark.role().toLowerCase(Locale.ROOT);
    int row = top;
    while (!canvas.isFree(row, column, column + label.length() + 1)) {
      canvas.put(row, column, "│", Paint.Tone.of(mark.role()));
      row++;
    }
    canvas.put(row, column, label, Paint.Tone.of(mark.role()));
  }
}
