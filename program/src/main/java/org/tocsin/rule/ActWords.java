package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/** Tests the words of an inner act: the head opens a phrase, the other words stand below it. */
public final class ActWords {
  private static final Set<String> EMPTY =
      Set.of(
          "be",
          "force",
          "consider",
          "prepare",
          "ready",
          "plan",
          "have",
          "go",
          "able",
          "continue",
          "keep",
          "begin",
          "start",
          "seek",
          "try",
          "want",
          "intend",
          "decide",
          "move",
          "oblige",
          "compel",
          "free",
          "willing",
          "set",
          "proceed",
          "hesitate",
          "act");
  private static final int STEPS = 3;

  private ActWords() {}

  static boolean hasAny(Sentence sentence, Token act, List<String> phrases) {
    for (Token head : phrases.isEmpty() ? List.<Token>of() : heads(sentence, act)) {
      if (opens(sentence, head, phrases)) {
        return true;
      }
    }
    return false;
  }

  /** The same, unless it is said not to be done: "promised not to <em>bomb</em> the town". */
  static boolean areDone(Sentence sentence, Token act, List<String> phrases) {
    boolean refused = isNot(sentence, act) && !act.lemma().equals("hesitate");
    for (Token head : heads(sentence, act)) {
      boolean undone = refused || isNot(sentence, head);
      if (opens(sentence, head, undone ? negated(phrases) : phrases)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> negated(List<String> phrases) {
    return phrases.stream()
        .filter(p -> p.endsWith(" not") || p.endsWith(" no") || p.endsWith(" never"))
        .toList();
  }

  static boolean isNot(Sentence sentence, Token act) {
    return sentence.children(act, "advmod").anyMatch(word -> Entry.NOT.contains(word.lemma()));
  }

  /** The act, what it only leads to, and what is coordinated with that. */
  private static List<Token> heads(Sentence sentence, Token act) {
    Token core = core(sentence, act);
    List<Token> heads = new ArrayList<>(List.of(act, core));
    heads.addAll(sentence.dependents(core, "conj"));
    return heads;
  }

  private static boolean opens(Sentence sentence, Token head, List<String> phrases) {
    String lemma = head.lowerLemma();
    ClauseWords below = new ClauseWords(sentence, List.of(head));
    for (String phrase : phrases) {
      int space = phrase.indexOf(' ');
      String first = space < 0 ? phrase : phrase.substring(0, space);
      boolean opens = first.equals("*") || first.equals(lemma);
      if (opens && (space < 0 || below.hasAll(phrase.substring(space + 1).split(" ", -1)))) {
        return true;
      }
    }
    return false;
  }

  /** The act itself below words that only lead to it: "will be forced <em>to leave</em>". */
  public static Token core(Sentence sentence, Token act) {
    Token core = act;
    for (int i = 0; i < STEPS && EMPTY.contains(core.lowerLemma()); i++) {
      Optional<Token> inner = sentence.child(core, "xcomp");
      if (inner.isEmpty()) {
        return core;
      }
      core = inner.get();
    }
    return core;
  }
}
