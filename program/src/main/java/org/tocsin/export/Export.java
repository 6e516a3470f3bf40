package org.tocsin.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tocsin.record.Filter;
import org.tocsin.record.RecordReader;
import org.tocsin.record.RecordTable;
import org.tocsin.text.Article;

/** Streams what a record holds into a format; memory does not grow with the number of findings. */
public final class Export {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RecordReader record;
  private final String version;

  /**
   * @param record stays open and is the caller's to close
   * @param version of the program, for formats that say what coded an event
   */
  public Export(RecordReader record, String version) {
    this.record = record;
    this.version = version;
  }

  /**
   * What became of the findings that passed the filter.
   *
   * @param written findings, or rows of a table
   * @param leftOut how many the format cannot hold, by what they are
   */
  public record Summary(long written, Map<String, Long> leftOut) {
    public Summary {
      leftOut = Map.copyOf(leftOut);
    }
  }

  /**
   * Writes findings.
   *
   * @param out is flushed and left open
   * @throws IllegalArgumentException for a format of tables
   * @throws UncheckedIOException where it cannot be written
   */
  public Summary findings(ExportFormat format, Filter filter, OutputStream out) {
    RowFormat rows =
        format
            .rows(version)
            .orElseThrow(() -> new IllegalArgumentException(format + " takes a table"));
    try {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      Summary summary = new Pour(rows, writer).all(filter);
      writer.flush();
      return summary;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a table of the record with its own columns.
   *
   * @param format CSV or PARQUET
   * @param out is flushed and left open
   * @throws IllegalArgumentException for another format
   * @throws UncheckedIOException where it cannot be written
   */
  public Summary table(ExportFormat format, RecordTable table, Filter filter, OutputStream out) {
    if (!format.isTable()) {
      throw new IllegalArgumentException(format + " takes findings, not a table");
    }
    try {
      return format == ExportFormat.CSV ? csv(table, filter, out) : parquet(table, filter, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Summary csv(RecordTable table, Filter filter, OutputStream out) throws IOException {
    CsvTable csv = new CsvTable(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    record.table(table, filter, csv);
    return new Summary(csv.rows(), Map.of());
  }

  /** The database writes Parquet into files only. */
  private Summary parquet(RecordTable table, Filter filter, OutputStream out) throws IOException {
    Path file = Files.createTempFile("tocsin", ".parquet");
    try {
      record.parquet(table, filter, file);
      Files.copy(file, out);
      out.flush();
      return new Summary(record.count(table, filter), Map.of());
    } finally {
      Files.delete(file);
    }
  }

  /** Findings on their way, with the article of the last one, as one article has many. */
  private final class Pour {
    private final RowFormat format;
    private final Writer writer;
    private final Map<String, Long> leftOut = new TreeMap<>();
    private Optional<Article> last = Optional.empty();
    private long written;

    Pour(RowFormat format, Writer writer) {
      this.format = format;
      this.writer = writer;
    }

    Summary all(Filter filter) throws IOException {
      writer.write(format.start());
      record.each(filter, this::take);
      writer.write(format.end());
      return new Summary(written, leftOut);
    }

    private void take(String articleId, int sentence, String json) {
      if (last.filter(article -> article.id().equals(articleId)).isEmpty()) {
        last = record.article(articleId);
      }
      try {
        Row row = RowReader.row(JSON.readTree(json), sentence, last.orElseThrow());
        Optional<String> why = format.refuses(row);
        if (why.isPresent()) {
          leftOut.merge(why.get(), 1L, Long::sum);
          return;
        }
        writer.write((written == 0 ? "" : format.between()) + format.write(row));
        written++;
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a finding of this record is no JSON", e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
