package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** What a preposition among a trigger's own words governs. */
final class Governed {
  private final Sentence sentence;
  private final Roles roles;
  private final Parties parties;

  Governed(Sentence sentence, Roles roles, Parties parties) {
    this.sentence = sentence;
    this.roles = roles;
    this.parties = parties;
  }

  /** "Drove them <em>out</em> of the islands": a particle, not what stands before the place. */
  private boolean isBeforeOf(Token word, Token phrase) {
    return word.lower().equals("out") && roles.preposition(phrase).equals("out of");
  }

  List<Token> of(List<Token> words) {
    List<Token> found = new ArrayList<>();
    for (Token word : words) {
      switch (word.relation()) {
        case "case" ->
            sentence
                .head(word)
                .filter(phrase -> !isBeforeOf(word, phrase) || hasOf(words))
                .map(phrase ->
                    words.contains(phrase) && word.lower().equals("to")
                        ? owners(phrase)
                        : List.of(phrase))
                .ifPresent(found::addAll);
        case "mark" -> sentence.head(word).map(c -> inClause(word, c)).ifPresent(found::addAll);
        default -> {}
      }
    }
    return found;
  }

  /** "Came to <em>Quito</em>'s aid": of a noun that is the trigger's own, whose it is. */
  private List<Token> owners(Token noun) {
    List<Token> owners = new ArrayList<>(sentence.dependents(noun, "nmod:poss"));
    owners.removeIf(owner -> owner.upos() == Upos.PRON);
    return owners.isEmpty() ? List.of(noun) : owners;
  }

  /** "Appealed to the <em>bank</em> to …"; "a lawsuit against visiting <em>Prince</em> Omar". */
  private List<Token> inClause(Token word, Token clause) {
    List<Token> subjects = sentence.dependents(clause, "nsubj");
    boolean modifier = clause.xpos().equals("VBG") && clause.index() == word.index() + 1;
    return subjects.isEmpty() && modifier && word.lower().equals("against")
        ? sentence.dependents(clause, "obj")
        : subjects;
  }

  private static boolean hasOf(List<Token> words) {
    for (Token word : words) {
      if (word.lower().equals("of")) {
        return true;
      }
    }
    return false;
  }

  /** "Agreed <em>with Togo</em> on a plan to police": somebody before what is about somebody. */
  boolean isRather(List<Token> found, List<Token> governed, List<Token> own) {
    boolean named =
        found.stream()
            .anyMatch(f -> parties.actor().test(f) && roles.preposition(f).equals("with"));
    return governed.isEmpty()
        || isAimedAt(found, governed)
        || (parties.in(found) && !sentence.isOwned(found.getFirst()) && !parties.in(governed))
        || (isObject(found, own) && roles.preposition(governed.getFirst()).equals("of"))
        || (named && governed.stream().noneMatch(parties.actor()));
  }

  /** "Protested over <em>salaries</em> at the airport": what it is about, before where it is. */
  private boolean isAimedAt(List<Token> found, List<Token> governed) {
    return !found.isEmpty()
        && roles.preposition(found.getFirst()).matches("against|over")
        && Arguments.WHERE.contains(roles.preposition(governed.getFirst()))
        && governed.stream().noneMatch(parties.actor());
  }

  /**
   * "Suspended <em>Fiji</em> from membership of the bloc": who is sent, not where; unlike "withdrew
   * <em>its garrison</em> from the island", the doer's own.
   */
  private boolean isObject(List<Token> found, List<Token> own) {
    return parties.in(found)
        && found.getFirst().relation().equals("obj")
        && !own.contains(found.getFirst())
        && !sentence.isOwned(found.getFirst());
  }
}
