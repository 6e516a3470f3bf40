package org.tocsin.rule;

import java.util.Locale;

/** Where an argument stands, seen from its trigger. */
public sealed interface Slot {

  /** A grammatical relation. */
  enum Core implements Slot {
    SUBJ,
    OBJ,
    IOBJ,
    POSS,
    MOD,
    XCOMP,
    CCOMP,

    /** A clause that follows its verb, not one quoted before it. */
    THAT,

    /** Who says the clause in which the trigger stands. */
    SAYER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A preposition before the argument. */
  record Prep(String word) implements Slot {
    @Override
    public String toString() {
      return word;
    }
  }

  /** A slot as the rule files write it; what is no relation is a preposition. */
  static Slot of(String word) {
    for (Core core : Core.values()) {
      if (core.name().equalsIgnoreCase(word)) {
        return core;
      }
    }
    return new Prep(word);
  }
}
