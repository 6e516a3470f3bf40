package org.tocsin.web;

import static org.tocsin.web.Html.at;
import static org.tocsin.web.Html.cls;
import static org.tocsin.web.Html.el;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.tocsin.record.Bin;
import org.tocsin.web.Html.Node;

/** Small drawings in a line of text. */
final class Spark {
  private static final int WIDTH = 132;
  private static final int HEIGHT = 28;
  private static final int HALF = HEIGHT / 2;
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
    return el(
        "svg",
        cls("spark"),
        at("viewBox", "0 0 " + WIDTH + " " + HEIGHT),
        at("aria-hidden", "true"),
        el("path", cls("axis"), at("d", "M0 " + HALF + "H" + WIDTH)),
        el("path", cls("cooperation"), at("d", bars(up, -HALF / most))),
        el("path", cls("conflict"), at("d", bars(down, HALF / most))));
  }

  /** All bars of one kind as one path: a table may hold thousands. */
  private static String bars(double[] values, double scale) {
    double step = (double) WIDTH / values.length;
    String width = tenths(Math.max(1, step - 0.8));
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      if (values[i] > 0) {
        path.append('M').append(tenths(i * step)).append(' ').append(HALF);
        path.append('v').append(tenths(values[i] * scale)).append('h').append(width);
        path.append('V').append(HALF).append('z');
      }
    }
    return path.toString();
  }

  private static String tenths(double number) {
    long tenths = Math.round(number * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return size % 10 == 0 ? sign + size / 10 : sign + size / 10 + "." + size % 10;
  }
}
