package org.tocsin.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.RecordReader;

/** Writes a table as comma-separated values with a header. */
final class CsvTable implements RecordReader.Table {
  private final Writer writer;
  private long rows;

  CsvTable(Writer writer) {
    this.writer = writer;
  }

  long rows() {
    return rows;
  }

  @Override
  public void columns(List<String> names) {
    write(names);
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    write(cells.stream().map(CsvTable::cell).toList());
    rows++;
  }

  @Override
  public void end() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(List<String> cells) {
    try {
      writer.write(Cells.commas(cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Double number -> Cells.number(number);
      case Number number -> number.toString();
      default -> Cells.text(value.toString());
    };
  }
}
