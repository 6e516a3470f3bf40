package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.record.Bin;
import org.tocsin.web.Html.Node;

/** Small drawings in a line of text. */
final class Spark {
  private static final int WIDTH = 132;
  private static final int HEIGHT = 28;
  private static final int MOST_BARS = 44;

  private Spark() {}

  /** A bar from the middle: to the left conflict, to the right cooperation. */
  static Node intensity(double intensity) {
    double length = Math.abs(intensity) * 2;
    return el(
        "svg",
        cls("intensity"),
        at("viewBox", "0 0 40 8"),
        at("role", "img"),
        at("aria-label", "intensity " + signed(intensity)),
        el("line", at("x1", 20), at("x2", 20), at("y1", 0), at("y2", 8), cls("axis")),
        el(
            "rect",
            cls(intensity < 0 ? "conflict" : "cooperation"),
            at("x", intensity < 0 ? 20 - length : 20),
            at("y", 2),
            at("width", length),
            at("height", 4)));
  }

  /** With its sign, as −3.5. */
  static String signed(double intensity) {
    String digits = String.format(Locale.ROOT, "%.1f", Math.abs(intensity)).replace(".0", "");
    return intensity < 0 ? "−" + digits : intensity > 0 ? "+" + digits : digits;
  }

  /**
   * Events by time: cooperation above the line, conflict below; the same days for every drawing.
   */
  static Node line(List<Bin> bins, LocalDate first, LocalDate last) {
    long days = Math.max(7, ChronoUnit.DAYS.between(first, last) + 7);
    int bars = Math.clamp(days / 7, 1, MOST_BARS);
    double[] up = new double[bars];
    double[] down = new double[bars];
    for (Bin bin : bins) {
      int i = Math.clamp(ChronoUnit.DAYS.between(first, bin.start()) * bars / days, 0, bars - 1);
      up[i] += bin.cooperation();
      down[i] += bin.conflict();
    }
    double most = 1;
    for (int i = 0; i < bars; i++) {
      most = Math.max(most, Math.max(up[i], down[i]));
    }
    List<Node> drawn = new ArrayList<>();
    double step = (double) WIDTH / bars;
    double half = HEIGHT / 2.0;
    for (int i = 0; i < bars; i++) {
      bar("cooperation", i * step, half - up[i] / most * half, step, up[i] / most * half, drawn);
      bar("conflict", i * step, half, step, down[i] / most * half, drawn);
    }
    return el(
        "svg",
        cls("spark"),
        at("viewBox", "0 0 " + WIDTH + " " + HEIGHT),
        at("aria-hidden", "true"),
        el("line", cls("axis"), at("x1", 0), at("x2", WIDTH), at("y1", half), at("y2", half)),
        drawn);
  }

  private static void bar(
      String kind, double x, double y, double width, double height, List<Node> drawn) {
    if (height > 0) {
      drawn.add(
          el(
              "rect",
              cls(kind),
              at("x", rounded(x)),
              at("y", rounded(y)),
              at("width", rounded(Math.max(1, width - 0.8))),
              at("height", rounded(height))));
    }
  }

  private static String rounded(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
