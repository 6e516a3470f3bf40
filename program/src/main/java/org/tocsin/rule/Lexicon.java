package org.tocsin.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.ontology.EventType;
import org.tocsin.text.ContentId;
import org.tocsin.text.Resource;

/** All entries, found by the lemma of their trigger. */
public final class Lexicon {
  private final List<Entry> entries;
  private final Map<String, List<Candidate>> byLemma;
  private final Map<String, Set<EventType>> types;
  private final Set<String> eventNouns = new HashSet<>();
  private final Map<String, String> texts;
  private final String hash;

  /** A trigger of an entry, waiting under its head lemma. */
  record Candidate(Entry entry, Trigger trigger) {}

  /**
   * @param texts of the files, by name
   */
  private Lexicon(List<Entry> entries, SequencedMap<String, String> texts) {
    this.entries = List.copyOf(entries);
    hash = ContentId.version(texts.values().toArray(String[]::new));
    this.texts = Map.copyOf(texts);
    byLemma = new HashMap<>();
    for (Entry entry : entries) {
      for (Trigger trigger : entry.triggers()) {
        byLemma
            .computeIfAbsent(trigger.head(), lemma -> new ArrayList<>())
            .add(new Candidate(entry, trigger));
        if (trigger.kind() == Trigger.Kind.NOUN && trigger.rest().isEmpty()) {
          eventNouns.add(trigger.head());
        }
      }
    }
    types = new HashMap<>();
    byLemma.forEach((lemma, candidates) -> {
      Set<EventType> typed = EnumSet.noneOf(EventType.class);
      candidates.forEach(candidate -> candidate.entry().type().ifPresent(typed::add));
      types.put(lemma, Collections.unmodifiableSet(typed));
    });
    Comparator<Candidate> longestFirst =
        Comparator.comparingInt(candidate -> -candidate.trigger().rest().size());
    byLemma.values().forEach(candidates -> candidates.sort(longestFirst));
  }

  /** The English lexicon that ships with the program, loaded once. */
  public static Lexicon english() {
    return English.LEXICON;
  }

  /** The same lexicon without its examples, which coding does not need; it loads faster. */
  public static Lexicon englishForCoding() {
    return ForCoding.LEXICON;
  }

  /**
   * A lexicon of one text in the rule format.
   *
   * @param file the name errors are reported under
   * @throws LexiconException naming every faulty line and the alternatives
   */
  public static Lexicon parse(String file, String text) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    texts.put(file, text);
    return new Lexicon(LexiconReader.read(file, text, true), texts);
  }

  public List<Entry> entries() {
    return entries;
  }

  /** The lines of an entry as its file has them, without examples and blank lines. */
  public List<String> source(Entry entry) {
    return texts
        .getOrDefault(entry.file(), "")
        .lines()
        .skip(entry.line() - 1L)
        .map(String::strip)
        .takeWhile(line -> !line.startsWith("[") || line.equals("[" + entry.name() + "]"))
        .filter(line -> !line.isEmpty() && "+-#".indexOf(line.charAt(0)) < 0)
        .toList();
  }

  /** Names the content of the rule files. */
  public String hash() {
    return hash;
  }

  /** The types for which a lemma in lower case heads some trigger, in the ontology's order. */
  public Set<EventType> types(String lemma) {
    return types.getOrDefault(lemma, Set.of());
  }

  /** Whether a noun's lemma in lower case by itself names what happens. */
  public boolean isEventNoun(String lemma) {
    return eventNouns.contains(lemma);
  }

  /** What waits under a lemma in lower case. */
  List<Candidate> candidates(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  /** Stands in no holder: one holder would load the other's lexicon as well. */
  private static Lexicon load(boolean examples) {
    List<Entry> entries = new ArrayList<>();
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    texts.put("classes.txt", WordClasses.english().toString());
    Stream<String> names = Stream.of(EventType.values()).map(type -> type.name());
    for (String name : Stream.concat(names, Stream.of("none")).toList()) {
      String file = name.toLowerCase(Locale.ROOT) + ".rules";
      String text = Resource.text(Lexicon.class, "en/" + file);
      entries.addAll(LexiconReader.read(file, text, examples));
      texts.put(file, text);
    }
    return new Lexicon(entries, texts);
  }

  private static final class ForCoding {
    static final Lexicon LEXICON = load(false);
  }

  private static final class English {
    static final Lexicon LEXICON = load(true);
  }
}
