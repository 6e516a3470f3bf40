package org.tocsin.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.ontology.Context;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;

/**
 * An entry of the lexicon: triggers of one type, where their arguments stand, and its examples.
 *
 * @param type empty in the file of examples between whose actors nothing happens
 * @param threat what a threat of this entry asks for; plain for other types
 * @param file name of the rule file
 * @param line where the entry begins, from 1
 */
public record Entry(
    Optional<EventType> type,
    String name,
    String file,
    int line,
    List<Trigger> triggers,
    Frame frame,
    ThreatFrame threat,
    List<String> need,
    List<String> block,
    List<WordTest<Mode>> modes,
    List<WordTest<Context>> contexts,
    List<Example> examples) {
  static final Set<String> NOT = Set.of("not", "never");

  public Entry {
    triggers = List.copyOf(triggers);
    need = List.copyOf(need);
    block = List.copyOf(block);
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    examples = List.copyOf(examples);
  }

  /** Whether a lemma heads one of the triggers that are nouns. */
  boolean hasNoun(String lemma) {
    for (Trigger trigger : triggers) {
      if (trigger.kind() == Trigger.Kind.NOUN && trigger.head().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the wording has a "not" of its own, as "will not hesitate to", which denies nothing.
   */
  public boolean saysNot() {
    return need.stream().anyMatch(word -> NOT.contains(word.split(" ", 2)[0]));
  }

  /** Whether it announces by nothing but the tense of its trigger. */
  boolean isMereFuture() {
    return threat.kind() == ThreatFrame.Kind.ANNOUNCED
        && frame.act().isEmpty()
        && !frame.actor().contains(Slot.Core.SAYER);
  }

  /** File and line, as {@code threaten.rules:41}. */
  public String id() {
    return file + ":" + line;
  }
}
