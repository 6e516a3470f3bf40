package org.tocsin.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.export.Cells;
import org.tocsin.record.Listing;
import org.tocsin.record.Order;
import org.tocsin.record.RecordException;
import org.tocsin.record.RecordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin list}: what the record holds. */
@Command(
    name = "list",
    description = "Lists what the record holds.",
    footer = {
      "",
      "Examples:",
      "  tocsin list threats --recipient KAZ",
      "  tocsin list events --actor RUS:GOV --since 2022-01-01 --until 2022-01-31",
      "  tocsin list statements --actor Tokayev --text border --csv",
      "  tocsin list dyads"
    })
final class ListCommand implements Callable<Integer> {
  private static final int WIDTH = 48;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WHAT", description = "One of ${COMPLETION-CANDIDATES}.")
  private Listing what = Listing.EVENTS;

  @Mixin private final RecordOption record = new RecordOption();

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Option(names = "--csv", description = "Comma-separated values.")
  private boolean csv;

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Override
  public Integer call() {
    CommandSpec known = Optional.ofNullable(spec).orElseThrow();
    try (RecordReader reader = RecordReader.open(record.file())) {
      reader.list(what, filters.filter(), Order.OLDEST, new Shown(known.commandLine().getOut()));
      return 0;
    } catch (IllegalArgumentException | RecordException e) {
      throw new ParameterException(known.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** Prints a table as JSON or CSV as it comes, or aligned when it is complete. */
  private final class Shown implements RecordReader.Table {
    private final PrintWriter out;
    private final List<List<String>> aligned = new ArrayList<>();
    private List<String> names = List.of();

    Shown(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void columns(List<String> columns) {
      names = columns.stream().filter(name -> !name.equals("json")).toList();
      line(names);
    }

    @Override
    public boolean wantsJson() {
      return json;
    }

    @Override
    public void row(List<@Nullable Object> cells) {
      if (json) {
        boolean stored = cells.size() > names.size();
        out.println(stored ? cells.getLast() : object(cells));
      } else {
        line(IntStream.range(0, names.size()).mapToObj(i -> shown(i, cells.get(i))).toList());
      }
    }

    private void line(List<String> cells) {
      if (csv) {
        out.println(Cells.joined(cells));
      } else {
        aligned.add(cells);
      }
    }

    private String shown(int column, @Nullable Object cell) {
      String text = cell == null ? "" : cell.toString();
      int most = json || csv ? Integer.MAX_VALUE : WIDTH;
      if (names.get(column).equals("weeks")) {
        return Sparkline.of(text, most);
      }
      return csv ? Cells.value(cell) : text;
    }

    private ObjectNode object(List<@Nullable Object> cells) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < names.size(); i++) {
        switch (cells.get(i)) {
          case null -> node.putNull(names.get(i));
          case Double number -> node.put(names.get(i), number);
          case Number number -> node.put(names.get(i), number.longValue());
          case Object other -> node.put(names.get(i), shown(i, other));
        }
      }
      return node;
    }

    @Override
    public void end() {
      if (!json && !csv) {
        aligned(aligned, out);
      }
      out.flush();
    }
  }

  private static void aligned(List<List<String>> table, PrintWriter out) {
    List<List<String>> shown =
        table.stream()
            .map(row -> row.stream().map(cell -> Wrap.shortened(cell, WIDTH)).toList())
            .toList();
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
}
