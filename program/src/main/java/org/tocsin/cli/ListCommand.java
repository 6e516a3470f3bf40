package org.tocsin.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.RecordException;
import org.tocsin.record.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin list}: what the record holds. */
@Command(name = "list", description = "Lists what the record holds.")
final class ListCommand implements Callable<Integer> {
  private static final int WIDTH = 48;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WHAT", description = "One of ${COMPLETION-CANDIDATES}.")
  private Listing what = Listing.EVENTS;

  @Option(names = "--record", paramLabel = "FILE", description = "The record.")
  private Path record = Path.of("record.duckdb");

  @Option(names = "--actor", description = "Country of the actor, as RUS.")
  private @Nullable String actor;

  @Option(names = "--recipient", description = "Country of the recipient, as KAZ.")
  private @Nullable String recipient;

  @Option(names = "--type", description = "Type of event, as THREATEN.")
  private @Nullable String type;

  @Option(names = "--since", description = "First date, as 2022-01-20.")
  private @Nullable LocalDate since;

  @Option(names = "--until", description = "Last date.")
  private @Nullable LocalDate until;

  @Option(names = "--place", description = "Name of the place.")
  private @Nullable String place;

  @Option(names = "--outlet", description = "Name of the outlet.")
  private @Nullable String outlet;

  @Option(names = "--text", description = "Words in the finding, whatever their case.")
  private @Nullable String text;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Option(names = "--csv", description = "Comma-separated values.")
  private boolean csv;

  private final StringBuilder conditions = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  @Override
  public Integer call() {
    CommandSpec known = Optional.ofNullable(spec).orElseThrow();
    filter(" AND upper(f.actor_country) = upper(?)", actor);
    filter(" AND upper(f.recipient_country) = upper(?)", recipient);
    filter(" AND f.type = upper(?)", type);
    filter(" AND f.date >= ?", since == null ? null : Date.valueOf(since));
    filter(" AND f.date <= ?", until == null ? null : Date.valueOf(until));
    filter(" AND lower(f.place) = lower(?)", place);
    filter(" AND lower(a.outlet) = lower(?)", outlet);
    filter(" AND contains(lower(f.json), lower(?))", text);
    if (!values.isEmpty() && !what.filtered()) {
      throw new ParameterException(known.commandLine(), what + " takes no filters");
    }
    try (Connection connection = RecordFile.openForReading(record);
        PreparedStatement query = connection.prepareStatement(what.sql(conditions.toString()))) {
      for (int i = 0; i < values.size(); i++) {
        query.setObject(i + 1, values.get(i));
      }
      try (ResultSet rows = query.executeQuery()) {
        print(rows, known.commandLine().getOut());
      }
      return 0;
    } catch (SQLException | RecordException e) {
      throw new ParameterException(known.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void filter(String condition, @Nullable Object value) {
    if (value != null) {
      conditions.append(condition);
      values.add(value);
    }
  }

  private void print(ResultSet rows, PrintWriter out) throws SQLException {
    ResultSetMetaData meta = rows.getMetaData();
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      names.add(meta.getColumnLabel(i));
    }
    boolean stored = names.remove("json");
    List<List<String>> table = new ArrayList<>();
    table.add(names);
    while (rows.next()) {
      if (json) {
        out.println(stored ? rows.getString("json") : object(rows, names).toString());
      } else {
        table.add(cells(rows, names));
      }
    }
    if (csv) {
      table.forEach(row ->
          out.println(row.stream().map(ListCommand::quoted).collect(Collectors.joining(","))));
    } else if (!json) {
      aligned(table, out);
    }
    out.flush();
  }

  private static List<String> cells(ResultSet rows, List<String> names) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (String name : names) {
      String cell = Optional.ofNullable(rows.getString(name)).orElse("");
      cells.add(name.equals("weeks") ? Sparkline.of(cell) : cell);
    }
    return cells;
  }

  private static ObjectNode object(ResultSet rows, List<String> names) throws SQLException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (String name : names) {
      switch (rows.getObject(name)) {
        case null -> node.putNull(name);
        case Double number -> node.put(name, number);
        case Number number -> node.put(name, number.longValue());
        case Object other -> node.put(name, other.toString());
      }
    }
    if (node.path("weeks").isTextual()) {
      node.put("weeks", Sparkline.of(node.path("weeks").asText()));
    }
    return node;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static void aligned(List<List<String>> table, PrintWriter out) {
    List<List<String>> shown =
        table.stream().map(row -> row.stream().map(ListCommand::shortened).toList()).toList();
    int[] widths = new int[table.getFirst().size()];
    shown.forEach(row -> {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    });
    for (List<String> row : shown) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private static String shortened(String cell) {
    String line = cell.strip().replaceAll("\\s+", " ");
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
  }
}
