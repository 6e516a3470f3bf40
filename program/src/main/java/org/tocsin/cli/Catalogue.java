package org.tocsin.cli;

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
        new StringBuilder("# The rules\n\nMade by `tocsin rules list --markdown`.\n");
    String type = "";
    for (Entry entry : entries) {
      if (!type.equals(type(entry))) {
        type = type(entry);
        page.append("\n## ").append(type).append("\n\n");
      }
      page.append("- **").append(entry.name()).append("**: ").append(triggers(entry));
      entry.examples().stream()
          .filter(Example::must)
          .findFirst()
          .ifPresent(e -> page.append(". *").append(e.text()).append('*'));
      page.append('\n');
    }
    return page.toString();
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
    entry
        .examples()
        .forEach(e -> text.append("  %s %s%n".formatted(e.must() ? '+' : '-', e.text())));
    return text.toString();
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
