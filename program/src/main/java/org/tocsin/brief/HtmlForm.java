package org.tocsin.brief;

import java.util.List;
import org.tocsin.brief.Document.Chart;
import org.tocsin.brief.Document.Heading;
import org.tocsin.brief.Document.Paragraph;
import org.tocsin.brief.Document.Reference;

/** A briefing as one HTML file that needs nothing else and runs nothing. */
final class HtmlForm {
  private static final String STYLE =
      "@page{size:A4;margin:18mm}body{font:10.5pt/1.4 serif;max-width:44em;margin:2em auto;padding:0"
          + " 1em;color:#111;background:#fff}h1{font-size:1.6em;margin:0}h2{font-size:1.1em;margin:1em"
          + " 0 .3em;border-bottom:1px solid #999}p{margin:.3em 0}figure{margin:.5em"
          + " 0}figcaption{font-size:.85em;color:#444}svg{width:100%;height:auto}ol{font-size:.85em}"
          + "sup a{text-decoration:none}";

  private HtmlForm() {}

  static String of(Document document) {
    StringBuilder html = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head>");
    html.append("<meta charset=\"utf-8\">");
    html.append(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
            + " 'unsafe-inline'\">");
    html.append("<title>").append(escaped(document.title())).append("</title>");
    html.append("<style>").append(STYLE).append("</style></head><body>\n");
    html.append("<h1>").append(escaped(document.title())).append("</h1>\n");
    html.append("<p>").append(escaped(document.subtitle())).append("</p>\n");
    document.blocks().forEach(block -> html.append(block(block)).append('\n'));
    html.append("<h2>Sources</h2>\n<ol>\n");
    for (int i = 0; i < document.sources().size(); i++) {
      html.append("<li id=\"s%d\">".formatted(i + 1));
      html.append(source(document.sources().get(i))).append("</li>\n");
    }
    return html.append("</ol>\n</body></html>\n").toString();
  }

  private static String block(Document.Block block) {
    return switch (block) {
      case Heading heading -> "<h2>" + escaped(heading.text()) + "</h2>";
      case Paragraph paragraph ->
          "<p>" + escaped(paragraph.text()) + marks(paragraph.sources()) + "</p>";
      case Chart chart ->
          "<figure>"
              + SvgChart.of(chart)
              + "<figcaption>"
              + escaped(chart.caption())
              + marks(chart.sources())
              + "</figcaption></figure>";
    };
  }

  private static String marks(List<Integer> sources) {
    StringBuilder marks = new StringBuilder();
    sources.forEach(n -> marks.append("<sup><a href=\"#s%d\">[%d]</a></sup>".formatted(n, n)));
    return marks.toString();
  }

  private static String source(Reference source) {
    String text = escaped(source.text());
    return source
        .url()
        .map(url -> text + ", <a href=\"%s\">%s</a>".formatted(escaped(url), escaped(url)))
        .orElse(text);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
