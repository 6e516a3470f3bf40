package org.tocsin.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
    for (Token token : tokens) {
      if (party.test(token)) {
        return true;
      }
    }
    return false;
  }

  /** The first choice that holds somebody, else the first that holds anything; lazily asked. */
  List<Token> first(List<Supplier<List<Token>>> choices) {
    List<Token> any = List.of();
    for (Supplier<List<Token>> choice : choices) {
      List<Token> found = choice.get();
      if (in(found)) {
        return found;
      }
      any = any.isEmpty() ? found : any;
    }
    return any;
  }

  /** The first of them that is somebody, alone; nobody where none is. */
  List<Token> firstOf(List<Token> tokens) {
    for (Token token : tokens) {
      if (party.test(token)) {
        return List.of(token);
      }
    }
    return List.of();
  }

  /** Those that are not taken. */
  static List<Token> without(List<Token> tokens, Collection<Token> taken) {
    if (tokens.isEmpty() || taken.isEmpty()) {
      return tokens;
    }
    List<Token> left = new ArrayList<>(tokens);
    left.removeAll(taken);
    return left;
  }
}
