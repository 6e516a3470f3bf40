package org.tocsin.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.tocsin.brief.Document.Chart;
import org.tocsin.brief.Document.Heading;
import org.tocsin.brief.Document.Paragraph;
import org.tocsin.brief.Document.Reference;

/** A briefing as PDF, A4, in Liberation Sans, which PDFBox brings along. */
final class PdfForm {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float TITLE = 18;
  private static final float HEADING = 11.5f;
  private static final float TEXT = 9;
  private static final float SMALL = 7.5f;

  void write(Document document, OutputStream out) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      // Otherwise the id is made from the time.
      pdf.setDocumentId(1L);
      pdf.getDocumentInformation().setTitle(document.title());
      pdf.getDocumentInformation().setCreator("Tocsin");
      try (PdfPages pages = new PdfPages(pdf, font(pdf))) {
        pages.text(document.title(), TITLE);
        pages.text(document.subtitle(), TEXT);
        for (Document.Block block : document.blocks()) {
          block(pages, block);
        }
        pages.space(6);
        pages.text("Sources", HEADING);
        for (int i = 0; i < document.sources().size(); i++) {
          pages.text((i + 1) + ". " + source(document.sources().get(i)), SMALL);
        }
      }
      pdf.save(out);
    }
  }

  private static PDFont font(PDDocument pdf) throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IllegalStateException("PDFBox lacks its font");
      }
      return PDType0Font.load(pdf, in);
    }
  }

  private static void block(PdfPages pages, Document.Block block) throws IOException {
    switch (block) {
      case Heading heading -> {
        pages.space(6);
        pages.text(heading.text(), HEADING);
      }
      case Paragraph paragraph -> pages.text(paragraph.text() + marks(paragraph.sources()), TEXT);
      case Chart chart -> {
        pages.chart(chart);
        pages.text(chart.caption() + marks(chart.sources()), SMALL);
      }
    }
  }

  private static String marks(java.util.List<Integer> sources) {
    return sources.stream().map(n -> " [" + n + "]").collect(Collectors.joining());
  }

  private static String source(Reference source) {
    return source.text() + source.url().map(url -> ", " + url).orElse("");
  }
}
