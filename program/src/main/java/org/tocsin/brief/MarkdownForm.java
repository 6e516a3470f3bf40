package org.tocsin.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.brief.Document.Chart;
import org.tocsin.brief.Document.Heading;
import org.tocsin.brief.Document.Paragraph;

/** A briefing as Markdown; charts as tables, as not every reader shows drawings. */
final class MarkdownForm {
  private MarkdownForm() {}

  static String of(Document document) {
    StringBuilder text = new StringBuilder("# " + escaped(document.title()) + "\n\n");
    text.append(escaped(document.subtitle())).append("\n\n");
    document.blocks().forEach(block -> text.append(block(block)).append("\n\n"));
    text.append("## Sources\n\n");
    for (int i = 0; i < document.sources().size(); i++) {
      Document.Reference source = document.sources().get(i);
      text.append(i + 1).append(". ").append(escaped(source.text()));
      source.url().ifPresent(url -> text.append(", <").append(url).append('>'));
      text.append('\n');
    }
    return text.toString();
  }

  private static String block(Document.Block block) {
    return switch (block) {
      case Heading heading -> "## " + escaped(heading.text());
      case Paragraph paragraph -> escaped(paragraph.text()) + marks(paragraph.sources());
      case Chart chart -> table(chart);
    };
  }

  private static String table(Chart chart) {
    String rows =
        chart.bars().stream()
            .map(bar -> "| %s | %d | %d |".formatted(bar.week(), bar.cooperation(), bar.conflict()))
            .collect(Collectors.joining("\n"));
    return escaped(chart.caption())
        + marks(chart.sources())
        + "\n\n| week of | cooperation | conflict |\n|---|---|---|\n"
        + rows;
  }

  private static String marks(List<Integer> sources) {
    return sources.stream().map(n -> " \\[" + n + "\\]").collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]#|~!])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
