package org.tocsin.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/** Phrases and clauses below a word that may be its arguments. */
final class Phrases {
  private static final Set<String> AIMS =
      Set.of(
          "bid",
          "effort",
          "attempt",
          "order",
          "response",
          "face",
          "wake",
          "rush",
          "case",
          "light",
          "favour",
          "favor",
          "return",
          "exchange",
          "addition",
          "talk",
          "line",
          "time",
          "way");

  private final Sentence sentence;
  private final Roles roles;

  Phrases(Sentence sentence, Roles roles) {
    this.sentence = sentence;
    this.roles = roles;
  }

  /** "on Thursday" and "in 1972" are no arguments. */
  List<Token> after(Token trigger, String preposition) {
    return roles.prepositional(trigger, preposition).stream()
        .filter(t -> !TimeNouns.isTime(t))
        .filter(t -> !preposition.equals("in") || !(isAim(t) || TimeNouns.isMonth(t)))
        .toList();
  }

  /** "In a bid to", "in response to": why, not where. */
  private static boolean isAim(Token noun) {
    return AIMS.contains(noun.lemma());
  }

  /** Phrases with a preposition among those that hang on a noun, the nearest first. */
  Stream<Token> nested(Token noun, String preposition) {
    return sentence
        .children(noun, "nmod")
        .filter(c -> c.index() > noun.index())
        .flatMap(c ->
            roles.preposition(c).equals(preposition) && !TimeNouns.isTime(c)
                ? Stream.of(c)
                : nested(c, preposition));
  }

  /** Clauses below a trigger that a word of this kind opens. */
  Stream<Token> clauses(Token trigger, Predicate<String> mark) {
    return Stream.of("advcl", "acl", "ccomp")
        .flatMap(relation -> sentence.children(trigger, relation))
        .filter(c -> sentence.children(c, "mark").anyMatch(m -> mark.test(m.lower())));
  }
}
