package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;
import static org.tocsin.web.Html.several;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tocsin.text.Span;
import org.tocsin.web.Html.Node;

/** Text with some of its characters marked; marks may overlap. */
final class Marked {
  private Marked() {}

  /**
   * A mark.
   *
   * @param finding its id
   * @param kind how it looks: a role or a type, in lower case
   */
  record Mark(Span span, String finding, String kind) {}

  /** The characters of a span, cut wherever a mark begins or ends. */
  static Node text(String text, Span shown, List<Mark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(shown.start(), shown.end()));
    List<Mark> within = marks.stream().filter(m -> m.span().overlaps(shown)).toList();
    for (Mark mark : within) {
      cuts.add(Math.max(shown.start(), mark.span().start()));
      cuts.add(Math.min(shown.end(), mark.span().end()));
    }
    List<Node> pieces = new ArrayList<>();
    int from = shown.start();
    for (int to : cuts.tailSet(from, false)) {
      pieces.add(piece(text, new Span(from, to), within));
      from = to;
    }
    return several(pieces);
  }

  private static Node piece(String text, Span span, List<Mark> marks) {
    List<Mark> on = marks.stream().filter(m -> m.span().contains(span)).toList();
    if (on.isEmpty()) {
      return several(span.of(text));
    }
    String kinds = joined(on.stream().map(m -> "m-" + m.kind()).distinct().toList());
    String ids = joined(on.stream().map(Mark::finding).distinct().toList());
    long depth = Math.min(3, on.stream().map(Mark::finding).distinct().count());
    return el("mark", cls("d" + depth + " " + kinds), at("data-findings", ids), span.of(text));
  }

  private static String joined(List<String> words) {
    return words.stream().collect(Collectors.joining(" "));
  }

  /** The paragraphs around some marks, not much longer than so many characters. */
  static Span around(String text, List<Span> marks, int most) {
    Span core =
        marks.stream()
            .filter(span -> span.end() <= text.length())
            .reduce(Span::cover)
            .orElse(new Span(0, 0));
    int start = text.lastIndexOf('\n', Math.max(0, core.start() - 1)) + 1;
    int end = text.indexOf('\n', core.end());
    int room = Math.max(0, most - core.length()) / 2;
    return new Span(
        Math.min(core.start(), Math.max(start, atWord(text, core.start() - room))),
        Math.max(
            core.end(), Math.min(end < 0 ? text.length() : end, atWord(text, core.end() + room))));
  }

  /** The sentence around a mark, as far as full stops tell, cut to about so many characters. */
  static Span sentence(String text, Span mark, int most) {
    Span wide = around(text, List.of(mark), most);
    int stop = text.lastIndexOf(". ", Math.max(0, mark.start() - 1));
    int end = text.indexOf(". ", mark.end());
    int from = stop >= wide.start() ? stop + 2 : wide.start();
    int to = end >= 0 && end < wide.end() ? end + 1 : wide.end();
    while (from < mark.start() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return new Span(from, to);
  }

  private static int atWord(String text, int offset) {
    int inside = Math.clamp(offset, 0, text.length());
    int space = text.indexOf(' ', inside);
    return inside == 0 || space < 0 || space > inside + 30 ? inside : space;
  }
}
