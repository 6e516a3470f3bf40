package org.tocsin.brief;

import java.util.Locale;
import org.tocsin.brief.Document.Bar;
import org.tocsin.brief.Document.Chart;

/** A chart as inline SVG, without script or style of its own. */
final class SvgChart {
  static final int WIDTH = 480;
  static final int HALF = 36;
  static final String COOPERATION = "#2b6cb0";
  static final String CONFLICT = "#c0392b";

  private SvgChart() {}

  static String of(Chart chart) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">"
            .formatted(WIDTH, 2 * HALF + 14));
    svg.append("<title>").append(HtmlForm.escaped(chart.caption())).append("</title>");
    double step = (double) WIDTH / chart.bars().size();
    for (int i = 0; i < chart.bars().size(); i++) {
      Bar bar = chart.bars().get(i);
      double up = height(chart, bar.cooperation());
      svg.append(bar(i * step, HALF - up, step, up, COOPERATION));
      svg.append(bar(i * step, HALF, step, height(chart, bar.conflict()), CONFLICT));
    }
    svg.append("<path d=\"M0 %dH%d\" stroke=\"#555\"/>".formatted(HALF, WIDTH));
    svg.append(label(0, "start", chart.bars().getFirst().week()));
    svg.append(label(WIDTH, "end", chart.bars().getLast().week()));
    return svg.append("</svg>").toString();
  }

  /** In units of the drawing; the highest bar of the chart fills its half. */
  static double height(Chart chart, long events) {
    return chart.highest() == 0 ? 0 : (double) HALF * events / chart.highest();
  }

  private static String bar(double x, double y, double step, double height, String colour) {
    double width = Math.clamp(step * 0.8, 0.5, 24);
    return String.format(
        Locale.ROOT,
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
        x,
        y,
        width,
        height,
        colour);
  }

  private static String label(int x, String anchor, String text) {
    return "<text x=\"%d\" y=\"%d\" font-size=\"9\" fill=\"#555\" text-anchor=\"%s\">%s</text>"
        .formatted(x, 2 * HALF + 11, anchor, HtmlForm.escaped(text));
  }
}
