package org.tocsin.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    if (phrases.isEmpty()) {
      return false;
    }
    Token core = core(sentence, act);
    return Stream.of(Stream.of(act, core), sentence.children(core, "conj"))
        .flatMap(heads -> heads)
        .anyMatch(head -> opens(sentence, head, phrases));
  }

  private static boolean opens(Sentence sentence, Token head, List<String> phrases) {
    String lemma = head.lowerLemma();
    ClauseWords below = new ClauseWords(sentence, List.of(head));
    return phrases.stream()
        .anyMatch(phrase -> {
          List<String> words = List.of(phrase.split(" ", -1));
          return (words.getFirst().equals("*") || words.getFirst().equals(lemma))
              && words.stream().skip(1).allMatch(word -> below.hasAny(List.of(word)));
        });
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
