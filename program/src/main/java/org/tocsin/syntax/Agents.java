package org.tocsin.syntax;

import java.util.ArrayList;
import java.util.List;

/** Finds by whom a passive is done, without those that are coordinated with him. */
final class Agents {
  private final Sentence sentence;
  private final Prepositions prepositions;

  Agents(Sentence sentence, Prepositions prepositions) {
    this.sentence = sentence;
    this.prepositions = prepositions;
  }

  List<Token> of(Token predicate) {
    List<Token> named = new ArrayList<>(sentence.dependents(predicate, "obl:agent"));
    named.removeIf(agent -> sentence.has(agent, "case") && !sentence.has(agent, "case", "by"));
    List<Token> by = named.isEmpty() ? prepositions.phrases(predicate, "by") : named;
    List<Token> shared = by.isEmpty() ? ofSecond(predicate) : by;
    return shared.isEmpty() ? tied(predicate) : shared;
  }

  /** "Was shot and killed <em>by gunmen</em>": of two participles without a word between. */
  private List<Token> ofSecond(Token predicate) {
    for (Token second : sentence.dependents(predicate, "conj")) {
      boolean next = second.index() == predicate.index() + 2 && second.xpos().equals("VBN");
      if (next && !sentence.has(second, "nsubj") && !sentence.has(second, "aux")) {
        return of(second);
      }
    }
    return List.of();
  }

  /** "The <em>army</em>-backed council": whoever a hyphen ties to a participle before a noun. */
  private List<Token> tied(Token predicate) {
    int at = predicate.index();
    boolean tied =
        predicate.isUnder("amod") && at >= 2 && sentence.token(at - 1).form().equals("-");
    if (!tied || predicate.lemma().equals("base")) {
      return List.of();
    }
    Token first = sentence.token(at - 2);
    return first.head() == at && isNamed(first) ? List.of(first) : List.of();
  }

  private static boolean isNamed(Token token) {
    return (token.upos() != Upos.ADJ && token.upos() != Upos.ADV)
        || Character.isUpperCase(token.form().charAt(0));
  }
}
