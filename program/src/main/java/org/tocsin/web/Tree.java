package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.record.Explanation;
import org.tocsin.web.Html.Node;

/** A dependency tree as arcs over the words. */
record Tree(List<Explanation.Word> words) {
  private static final int LETTER = 8;
  private static final int GAP = 22;
  private static final int LEVEL = 20;

  Node drawing() {
    int[] middle = new int[words.size()];
    int x = GAP;
    for (int i = 0; i < words.size(); i++) {
      Explanation.Word word = words.get(i);
      int letters =
          Math.max(word.text().length(), Math.max(word.pos().length(), word.relation().length()));
      middle[i] = x + letters * LETTER / 2;
      x += letters * LETTER + GAP;
    }
    int[] levels = levels();
    int deepest = 1;
    for (int level : levels) {
      deepest = Math.max(deepest, level);
    }
    int base = deepest * LEVEL + 24;
    List<Node> drawn = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Explanation.Word word = words.get(i);
      drawn.add(
          text(
              "word" + (word.roles().isEmpty() ? "" : " marked m-" + word.roles().getFirst()),
              middle[i],
              base + 16,
              word.text()));
      drawn.add(text("pos", middle[i], base + 32, word.pos()));
      if (word.head() >= 0 && word.head() < words.size()) {
        arc(middle[i], middle[word.head()], base, base - levels[i] * LEVEL, word.relation(), drawn);
      } else {
        drawn.add(text("relation", middle[i], base - 4, "root"));
      }
    }
    return el(
        "div",
        cls("scroll"),
        at("tabindex", "0"),
        at("role", "group"),
        at("aria-label", "Dependency tree, scrolls sideways"),
        el(
            "svg",
            cls("arcs"),
            at("width", x),
            at("height", base + 40),
            at("viewBox", "0 0 " + x + " " + (base + 40)),
            at("role", "img"),
            at("aria-label", spoken()),
            drawn));
  }

  /** Longer arcs above the shorter ones they span. */
  private int[] levels() {
    int[] levels = new int[words.size()];
    for (int distance = 1; distance < words.size(); distance++) {
      for (int i = 0; i < words.size(); i++) {
        int head = words.get(i).head();
        if (head >= 0 && Math.abs(head - i) == distance) {
          int most = 0;
          for (int j = 0; j < words.size(); j++) {
            if (levels[j] > 0 && overlaps(i, j)) {
              most = Math.max(most, levels[j]);
            }
          }
          levels[i] = most + 1;
        }
      }
    }
    return levels;
  }

  private boolean overlaps(int i, int j) {
    int low = Math.max(Math.min(i, words.get(i).head()), Math.min(j, words.get(j).head()));
    int high = Math.min(Math.max(i, words.get(i).head()), Math.max(j, words.get(j).head()));
    return low < high;
  }

  private static void arc(int from, int to, int base, int top, String relation, List<Node> drawn) {
    int end = to + (from < to ? -4 : 4);
    drawn.add(
        el(
            "path",
            at(
                "d",
                "M"
                    + from
                    + " "
                    + base
                    + "V"
                    + (top + 6)
                    + "Q"
                    + from
                    + " "
                    + top
                    + " "
                    + (from + (to > from ? 6 : -6))
                    + " "
                    + top
                    + "H"
                    + (end - (to > from ? 6 : -6))
                    + "Q"
                    + end
                    + " "
                    + top
                    + " "
                    + end
                    + " "
                    + (top + 6)
                    + "V"
                    + base)));
    drawn.add(text("relation", (from + end) / 2, top - 3, relation));
  }

  private static Node text(String kind, int x, int y, String text) {
    return el("text", cls(kind), at("x", x), at("y", y), text);
  }

  /** The tree in words, for who does not see it. */
  private String spoken() {
    List<String> parts = new ArrayList<>();
    for (Explanation.Word word : words) {
      String head =
          word.head() < 0 || word.head() >= words.size()
              ? ""
              : " of " + words.get(word.head()).text();
      parts.add(word.text() + ": " + word.relation() + head);
    }
    return String.join("; ", parts);
  }
}
