package org.tocsin.rule;

import java.util.List;
import java.util.function.Predicate;
import org.tocsin.syntax.Token;

/**
 * What is known of the noun phrases of a sentence.
 *
 * @param actor whether a modifier of a noun names an actor ("<em>police</em> raid")
 * @param party whether a phrase stands for somebody, by itself or through a part of it
 */
public record Parties(Predicate<Token> actor, Predicate<Token> party) {

  /** Whether somebody is among them. */
  boolean in(List<Token> tokens) {
    return tokens.stream().anyMatch(party);
  }

  /** The first choice that holds somebody, else the first that holds anything. */
  List<Token> first(List<List<Token>> choices) {
    return choices.stream()
        .filter(this::in)
        .findFirst()
        .or(() -> choices.stream().filter(list -> !list.isEmpty()).findFirst())
        .orElse(List.of());
  }
}
