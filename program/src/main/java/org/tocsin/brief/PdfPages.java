package org.tocsin.brief;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.tocsin.brief.Document.Bar;
import org.tocsin.brief.Document.Chart;

/** Pages that fill from the top; all lengths in points. */
final class PdfPages implements AutoCloseable {
  private static final float MARGIN = 50;
  private static final float LEADING = 1.32f;

  private final PDDocument pdf;
  private final PDFont font;
  private final float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private Optional<PDPageContentStream> page = Optional.empty();
  private float y;

  PdfPages(PDDocument pdf, PDFont font) {
    this.pdf = pdf;
    this.font = font;
  }

  /** A stretch of text, broken into lines as wide as the page. */
  void text(String text, float size) throws IOException {
    for (String line : lines(shown(text), size)) {
      PDPageContentStream stream = room(size * LEADING);
      y -= size * LEADING;
      stream.beginText();
      stream.setFont(font, size);
      stream.newLineAtOffset(MARGIN, y);
      stream.showText(line);
      stream.endText();
    }
    y -= size * 0.3f;
  }

  void space(float height) {
    y -= height;
  }

  void chart(Chart chart) throws IOException {
    float scale = width / SvgChart.WIDTH;
    float half = SvgChart.HALF * scale;
    PDPageContentStream stream = room(2 * half + 8);
    float axis = y - half;
    float step = width / chart.bars().size();
    for (int i = 0; i < chart.bars().size(); i++) {
      Bar bar = chart.bars().get(i);
      float x = MARGIN + i * step;
      float up = (float) SvgChart.height(chart, bar.cooperation()) * scale;
      float down = (float) SvgChart.height(chart, bar.conflict()) * scale;
      rectangle(stream, SvgChart.COOPERATION, x, axis, step, up);
      rectangle(stream, SvgChart.CONFLICT, x, axis - down, step, down);
    }
    stream.setNonStrokingColor(Color.BLACK);
    stream.addRect(MARGIN, axis, width, 0.5f);
    stream.fill();
    y -= 2 * half + 8;
  }

  private static void rectangle(
      PDPageContentStream stream, String colour, float x, float y, float step, float height)
      throws IOException {
    stream.setNonStrokingColor(Color.decode(colour));
    stream.addRect(x, y, Math.clamp(step * 0.8f, 0.5f, 26f), height);
    stream.fill();
  }

  private PDPageContentStream room(float height) throws IOException {
    if (page.isEmpty() || y - height < MARGIN) {
      close();
      PDPage next = new PDPage(PDRectangle.A4);
      pdf.addPage(next);
      page = Optional.of(new PDPageContentStream(pdf, next));
      y = PDRectangle.A4.getHeight() - MARGIN;
    }
    return page.orElseThrow();
  }

  private List<String> lines(String text, float size) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      for (String piece : pieces(word, size)) {
        String longer = line.isEmpty() ? piece : line + " " + piece;
        if (!line.isEmpty() && wide(longer, size) > width) {
          lines.add(line.toString());
          line.setLength(0);
          line.append(piece);
        } else {
          line.setLength(0);
          line.append(longer);
        }
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** A word, cut where it is wider than the page, as addresses may be. */
  private List<String> pieces(String word, float size) throws IOException {
    List<String> pieces = new ArrayList<>();
    String rest = word;
    while (wide(rest, size) > width) {
      int cut = rest.length() / 2;
      while (wide(rest.substring(0, cut), size) > width) {
        cut /= 2;
      }
      int whole = Character.isLowSurrogate(rest.charAt(cut)) ? cut - 1 : cut;
      pieces.add(rest.substring(0, whole));
      rest = rest.substring(whole);
    }
    pieces.add(rest);
    return pieces;
  }

  private float wide(String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  /** The text with a question mark for each character that the font does not have. */
  private String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(character -> shown.append(has(character) ? character : "?"));
    return shown.toString();
  }

  private boolean has(String character) {
    try {
      return font.encode(character).length > 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    if (page.isPresent()) {
      page.get().close();
      page = Optional.empty();
    }
  }
}
