package org.tocsin.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.ontology.Context;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;

/** Gathers the lines of one entry. */
final class EntryBuilder {
  private static final List<String> KEYS =
      List.of(
          "verbs",
          "nouns",
          "adjectives",
          "actor",
          "recipient",
          "act",
          "act type",
          "act modal",
          "act words",
          "act block",
          "act doer",
          "kind",
          "condition",
          "target",
          "of",
          "reciprocal",
          "alone",
          "need",
          "block",
          "mode X",
          "context X");

  private final Optional<EventType> type;
  private final String name;
  private final String file;
  private final int line;
  private final List<Trigger> triggers = new ArrayList<>();
  private final List<WordTest<Mode>> modes = new ArrayList<>();
  private final List<WordTest<Context>> contexts = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private List<Slot> actor = List.of(Slot.Core.SUBJ);
  private List<Slot> recipient = List.of(Slot.Core.OBJ);
  private List<Slot> act = List.of();
  private Set<EventType> actTypes = Set.of();
  private List<String> actModals = List.of();
  private List<String> need = List.of();
  private List<String> block = List.of();
  private ThreatFrame threat = ThreatFrame.PLAIN;
  private boolean ofActor;
  private boolean reciprocal;
  private boolean alone;

  EntryBuilder(Optional<EventType> type, String name, String file, int line) {
    this.type = type;
    this.name = name;
    this.file = file;
    this.line = line;
  }

  void example(String text, int number) {
    examples.add(ExampleReader.read(text, number, type));
  }

  /** A line {@code key: value}. */
  void line(String key, String value) {
    List<String> words = words(value);
    switch (key) {
      case "verbs" -> words.forEach(w -> triggers.add(trigger(Trigger.Kind.VERB, w)));
      case "nouns" -> words.forEach(w -> triggers.add(trigger(Trigger.Kind.NOUN, w)));
      case "adjectives" -> words.forEach(w -> triggers.add(trigger(Trigger.Kind.ADJECTIVE, w)));
      case "actor" -> actor = slots(words);
      case "recipient" -> recipient = slots(words);
      case "act" -> act = slots(words);
      case "act type" -> actTypes = types(words);
      case "act modal" -> actModals = words;
      case "act words" -> threat = threat.withWords(words);
      case "act block" -> threat = threat.withBlock(words);
      case "act doer" -> threat = threat.withDoer(ThreatFrame.Doer.of(value));
      case "kind" -> threat = threat.withKind(ThreatFrame.Kind.of(value));
      case "condition" -> threat = threat.withUnder(ThreatFrame.Under.of(value));
      case "target" -> threat = threat.withTargeted(flag(key, value, "needed"));
      case "of" -> ofActor = flag(key, value, "actor", "recipient");
      case "alone" -> alone = flag(key, value, "yes", "no");
      case "reciprocal" -> reciprocal = flag(key, value, "yes", "no");
      case "need" -> need = words;
      case "block" -> block = words;
      default -> test(key, words);
    }
  }

  private static boolean flag(String key, String value, String yes, String... no) {
    if (!value.equals(yes) && !List.of(no).contains(value)) {
      String others = no.length == 0 ? "" : ", " + String.join(", ", no);
      throw new IllegalArgumentException(
          "no " + key + " '" + value + "'; there are " + yes + others);
    }
    return value.equals(yes);
  }

  private void test(String key, List<String> words) {
    if (key.startsWith("mode ")) {
      modes.add(new WordTest<>(mode(key.substring(5).strip()), words));
    } else if (key.startsWith("context ")) {
      contexts.add(new WordTest<>(context(key.substring(8).strip()), words));
    } else {
      throw new IllegalArgumentException("unknown line '" + key + "'; there are " + KEYS);
    }
  }

  private Mode mode(String code) {
    List<Mode> modes = type.map(Mode::of).orElse(List.of());
    return modes.stream()
        .filter(mode -> mode.code().equals(code))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no mode '" + code + "'; there are " + modes.stream().map(Mode::code).toList()));
  }

  private static Context context(String code) {
    return Context.of(code.replace('-', '_'))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no context '"
                    + code
                    + "'; there are "
                    + Arrays.stream(Context.values()).map(Context::code).toList()));
  }

  private static List<String> words(String value) {
    // Loops: there are thousands of words, and all are read at every start.
    List<String> words = new ArrayList<>();
    for (String part : value.split(",", -1)) {
      String word = part.strip().replace("\"", "").toLowerCase(Locale.ROOT);
      if (!word.isEmpty()) {
        words.addAll(WordClasses.english().expand(word));
      }
    }
    return List.copyOf(words);
  }

  private static List<Slot> slots(List<String> words) {
    return words.stream().map(Slot::of).toList();
  }

  private static Trigger trigger(Trigger.Kind kind, String words) {
    // Loops and no regular expressions: there are thousands, and all are read at every start.
    List<String> parts = new ArrayList<>();
    for (String part : words.split(" ", -1)) {
      if (!part.isBlank()) {
        parts.add(part);
      }
    }
    boolean noun = kind == Trigger.Kind.NOUN;
    String head = noun ? parts.getLast() : parts.getFirst();
    return new Trigger(
        kind, head, noun ? parts.subList(0, parts.size() - 1) : parts.subList(1, parts.size()));
  }

  private static Set<EventType> types(List<String> words) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (String word : words) {
      switch (word) {
        case "any" -> types.addAll(EnumSet.allOf(EventType.class));
        case "conflict", "cooperation" ->
            Stream.of(EventType.values())
                .filter(t -> t.quad().isConflict() == word.equals("conflict"))
                .forEach(types::add);
        default -> types.add(LexiconReader.type(word));
      }
    }
    return types;
  }

  Entry build() {
    Frame frame = new Frame(actor, recipient, act, actTypes, actModals, ofActor, reciprocal, alone);
    return new Entry(
        type, name, file, line, triggers, frame, threat, need, block, modes, contexts, examples);
  }
}
