package org.tocsin.ontology;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tocsin.text.Resource;

/** Which CAMEO code an event type and mode have. */
final class CameoTable {
  static final CameoTable INSTANCE = new CameoTable();

  private final Map<String, Cameo> codes;
  private final Map<String, Cameo> events;

  private CameoTable() {
    codes =
        Resource.lines(CameoTable.class, "cameo.txt").stream()
            .map(line -> split(line, "\\|"))
            .map(cells -> new Cameo(cells.get(0), Double.parseDouble(cells.get(1)), cells.get(2)))
            .collect(Collectors.toUnmodifiableMap(Cameo::code, Function.identity()));
    events =
        Resource.lines(CameoTable.class, "plover-cameo.txt").stream()
            .map(line -> split(line, " "))
            .collect(
                Collectors.toUnmodifiableMap(
                    cells -> cells.get(0) + " " + cells.get(1), cells -> known(cells.get(2))));
  }

  private Cameo known(String code) {
    return Optional.ofNullable(codes.get(code))
        .orElseThrow(() -> new IllegalStateException("cameo.txt lacks " + code));
  }

  Cameo code(EventType type, Optional<Mode> mode, Optional<EventType> threatened) {
    Optional<Cameo> byMode = mode.flatMap(m -> event(type + " " + m.code()));
    Optional<Cameo> byAct = threatened.flatMap(act -> event(type + ">" + act + " -"));
    return byMode
        .or(() -> byAct)
        .or(() -> event(type + " -"))
        .orElseThrow(() -> new IllegalStateException("plover-cameo.txt lacks " + type));
  }

  private Optional<Cameo> event(String key) {
    return Optional.ofNullable(events.get(key));
  }

  /** The codes an event can have, for tests that none is left over. */
  Map<String, Cameo> codes() {
    return codes;
  }

  Map<String, Cameo> events() {
    return events;
  }

  private static List<String> split(String line, String by) {
    return Arrays.stream(line.split(by, -1)).map(String::strip).toList();
  }
}
