package org.tocsin.rule;

import java.util.List;
import java.util.Optional;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/** Verbs that the tokenizer cuts at their hyphen: "test-fired", "tear-gassed". */
final class Hyphens {
  private Hyphens() {}

  /** The word that a hyphen ties to the front of another. */
  static Optional<Token> before(Sentence sentence, Token word) {
    int at = word.index();
    boolean tied =
        at >= 2
            && sentence.token(at - 1).form().equals("-")
            && sentence.token(at - 2).span().end() == sentence.token(at - 1).span().start()
            && sentence.token(at - 1).span().end() == word.span().start();
    return tied ? Optional.of(sentence.token(at - 2)) : Optional.empty();
  }

  /** Arguments without the first half of the verb, which a parser may take for one. */
  static List<Token> without(Sentence sentence, Roles roles, Token verb, List<Token> found) {
    Optional<Token> first =
        before(sentence, verb).filter(t -> t.isUnder("nsubj") || t.head() != verb.index());
    return first.isEmpty() || !found.contains(first.get())
        ? found
        : found.stream()
            .flatMap(t ->
                t.equals(first.get()) ? held(sentence, roles, t).stream() : List.of(t).stream())
            .toList();
  }

  /** Who really stands where the half word was put. */
  private static List<Token> held(Sentence sentence, Roles roles, Token half) {
    List<Token> subjects = roles.subjects(half);
    return subjects.isEmpty() ? sentence.children(half, "compound").toList() : subjects;
  }
}
