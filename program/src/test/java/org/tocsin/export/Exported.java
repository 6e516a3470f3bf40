package org.tocsin.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.coder.Findings;
import org.tocsin.record.Filter;
import org.tocsin.record.RecordReader;
import org.tocsin.record.RecordTable;
import org.tocsin.record.TestRecord;

/** Writes exports of small records and reads them back with others' readers. */
final class Exported {
  private final Path folder;
  private final List<Findings> stories;

  Exported(Path folder, Findings... stories) {
    this.folder = folder;
    this.stories = List.of(stories);
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The file of an export; the summary is in a list that takes it. */
  Path write(ExportFormat format, Map<String, List<String>> filter, List<Export.Summary> told) {
    Path file = folder.resolve("record.duckdb");
    if (!Files.exists(file)) {
      TestRecord.write(file, stories.toArray(Findings[]::new));
    }
    Path target = folder.resolve("out." + format);
    try (RecordReader reader = RecordReader.open(file);
        OutputStream out = Files.newOutputStream(target)) {
      Export export = new Export(reader, "1.0");
      Filter only = Filter.of(filter);
      told.add(
          format.isTable()
              ? export.table(format, RecordTable.FINDINGS, only, out)
              : export.findings(format, only, out));
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path write(ExportFormat format) {
    return write(format, Map.of(), new ArrayList<>());
  }

  String text(ExportFormat format) throws IOException {
    return Files.readString(write(format));
  }

  /** Every line as JSON, by Jackson. */
  List<JsonNode> lines(ExportFormat format) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(write(format))) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }

  /** Rows of cells as DuckDB reads the file, the names of the columns first. */
  static List<List<String>> duckdb(String from) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM " + from)) {
      List<List<String>> rows = new ArrayList<>();
      int width = result.getMetaData().getColumnCount();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        names.add(result.getMetaData().getColumnLabel(i));
      }
      rows.add(names);
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          row.add(Optional.ofNullable(result.getString(i)).orElse(""));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  List<List<String>> cells(ExportFormat format) throws SQLException {
    boolean commas = format.mediaType().equals("text/csv");
    String dialect =
        commas ? "delim=',', quote='\"', escape='\"'" : "delim='\\t', quote='', escape=''";
    return duckdb(
        "read_csv('%s', %s, header=%s, all_varchar=true, auto_detect=false, %s)"
            .formatted(write(format), dialect, format != ExportFormat.GDELT, columns(format)));
  }

  /** Without guessing DuckDB wants the columns named. */
  private static String columns(ExportFormat format) {
    List<String> names =
        switch (format) {
          case POLECAT -> Polecat.COLUMNS;
          case GDELT -> Gdelt.COLUMNS;
          case ICEWS -> Icews.COLUMNS;
          case ACLED -> Acled.COLUMNS;
          case CSV -> CSV_COLUMNS;
          case PLOVER, GEOJSON, ANNOTATIONS, PARQUET -> List.of();
        };
    return names.stream()
        .map(name -> "'" + name + "': 'VARCHAR'")
        .collect(java.util.stream.Collectors.joining(", ", "columns={", "}"));
  }

  static final List<String> CSV_COLUMNS =
      List.of(
          "id",
          "article",
          "kind",
          "sentence",
          "type",
          "mode",
          "contexts",
          "quad",
          "intensity",
          "actor",
          "actor_name",
          "actor_country",
          "actor_sectors",
          "recipient",
          "recipient_name",
          "recipient_country",
          "recipient_sectors",
          "date",
          "date_precision",
          "place",
          "place_country",
          "lat",
          "lon",
          "geoname_id",
          "factuality",
          "confidence",
          "directness",
          "content",
          "medium",
          "statement",
          "rule",
          "json",
          "steps");
}
