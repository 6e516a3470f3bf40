package org.tocsin.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.rule.Entry;
import org.tocsin.rule.Example;
import org.tocsin.rule.Trigger;

/** The lexicon in print. */
final class Catalogue {
  private Catalogue() {}

  /** A line an entry: type, name, triggers, place. */
  static String table(List<Entry> entries) {
    return entries.stream()
        .map(e -> "%-11s %-24s %s  (%s)%n".formatted(type(e), e.name(), triggers(e), e.id()))
        .collect(Collectors.joining());
  }

  static String markdown(List<Entry> entries) {
    StringBuilder page =
        new StringBuilder(
                "# The rules\nMade by `tocsin docs`. Each entry with its triggers and one")
            .append(" of its sentences;\n`tocsin rules show ENTRY` shows all of it, and")
            .append(" [rule-format.md](rule-format.md) how it is written.\n\n")
            .append(counts(entries));
    String type = "";
    for (Entry entry : entries) {
      if (!type.equals(type(entry))) {
        type = type(entry);
        page.append("\n## ").append(type).append("\n");
      }
      page.append("- **").append(entry.name()).append("**: ").append(triggers(entry));
      entry.examples().stream()
          .filter(e -> e.must() && !e.missed())
          .findFirst()
          .ifPresent(e -> page.append(". *").append(e.text()).append('*'));
      page.append('\n');
    }
    return page.toString();
  }

  private static String counts(List<Entry> entries) {
    StringBuilder table =
        new StringBuilder("| type | entries | triggers | examples |\n|---|---:|---:|---:|\n");
    entries.stream()
        .collect(Collectors.groupingBy(Catalogue::type, LinkedHashMap::new, Collectors.toList()))
        .forEach((type, same) ->
            table.append(
                "| %s | %d | %d | %d |%n"
                    .formatted(
                        type,
                        same.size(),
                        same.stream().mapToInt(e -> e.triggers().size()).sum(),
                        same.stream().mapToInt(e -> e.examples().size()).sum())));
    return table.toString();
  }

  /** All of an entry that a reader asks for. */
  static String full(Entry entry) {
    StringBuilder text = new StringBuilder();
    text.append("%s [%s]  %s%n".formatted(type(entry), entry.name(), entry.id()));
    text.append("  triggers:  %s%n".formatted(triggers(entry)));
    text.append("  actor:     %s%n".formatted(entry.frame().actor()));
    text.append("  recipient: %s%n".formatted(entry.frame().recipient()));
    words(text, "need", entry.need());
    words(text, "block", entry.block());
    entry.modes().forEach(m -> words(text, "mode " + m.value().code(), m.words()));
    entry.examples().forEach(e -> text.append("  %s %s%n".formatted(sign(e), e.text())));
    return text.toString();
  }

  private static String sign(Example example) {
    return (example.must() ? "+" : "-") + (example.missed() ? "?" : "");
  }

  private static void words(StringBuilder text, String key, List<String> words) {
    if (!words.isEmpty()) {
      text.append("  %s: %s%n".formatted(key, String.join(", ", words)));
    }
  }

  private static String type(Entry entry) {
    return entry.type().map(Enum::name).orElse("NONE");
  }

  private static String triggers(Entry entry) {
    return entry.triggers().stream().map(Trigger::toString).collect(Collectors.joining(", "));
  }
}
