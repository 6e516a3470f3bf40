package org.tocsin.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.tocsin.record.RecordReader;

/** A two-page briefing about two parties. The same record gives the same briefing. */
public final class Brief {
  private final Document document;

  private Brief(Document document) {
    this.document = document;
  }

  /** The forms a briefing is written in. */
  public enum Form {
    HTML,
    MARKDOWN,
    PDF
  }

  /**
   * Composes a briefing.
   *
   * @throws IllegalArgumentException where a party is none
   */
  public static Brief of(RecordReader record, Question question) {
    return new Brief(new Composer(record, question).document());
  }

  /** Writes it; the stream stays open. */
  public void write(Form form, OutputStream out) throws IOException {
    switch (form) {
      case HTML -> out.write(HtmlForm.of(document).getBytes(StandardCharsets.UTF_8));
      case MARKDOWN -> out.write(MarkdownForm.of(document).getBytes(StandardCharsets.UTF_8));
      case PDF -> new PdfForm().write(document, out);
    }
  }
}
