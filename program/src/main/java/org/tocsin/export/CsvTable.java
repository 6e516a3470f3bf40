package org.tocsin.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.RecordReader;

/** Writes a table as comma-separated values with a header. */
final class CsvTable implements RecordReader.Table {
  private final Writer writer;
  private List<String> columns = List.of();
  private long rows;

  CsvTable(Writer writer) {
    this.writer = writer;
  }

  long rows() {
    return rows;
  }

  @Override
  public void columns(List<String> names) {
    columns = names;
    write(names);
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    write(IntStream.range(0, cells.size()).mapToObj(i -> cell(i, cells.get(i))).toList());
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

  private String cell(int column, @Nullable Object value) {
    return switch (value) {
      case Double number -> Cells.number(number);
      case String url when columns.get(column).equals("url") ->
          Cells.url(Optional.of(url)).orElse("");
      case null, default -> Cells.value(value);
    };
  }
}
