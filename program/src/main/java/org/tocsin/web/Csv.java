package org.tocsin.web;

import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.export.Cells;
import org.tocsin.record.RecordReader;

/** A table as CSV (RFC 4180), with nothing in it that a spreadsheet would run as a formula. */
record Csv(Writer out) implements RecordReader.Table {

  @Override
  public void columns(List<String> names) {
    Downloads.put(out, Cells.commas(names));
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    Downloads.put(out, Cells.commas(cells.stream().map(Cells::value).toList()));
  }
}
