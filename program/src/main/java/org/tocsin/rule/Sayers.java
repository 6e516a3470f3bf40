package org.tocsin.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/** Finds who says the clause in which a word stands. */
public final class Sayers {
  private static final Set<String> SAYING =
      Set.of(WordClasses.english().expand("@saying").toArray(String[]::new));
  private static final int STEPS = 5;

  private Sayers() {}

  /** Heads of the speakers; empty where nobody in the sentence says it. */
  public static List<Token> of(Sentence sentence, Roles roles, Token word) {
    Token at = word;
    for (int i = 0; i < STEPS; i++) {
      Optional<Token> head = sentence.head(at);
      Optional<Token> aside = aside(sentence, at);
      if (aside.isPresent()) {
        return speakers(roles, aside.get());
      }
      if (head.isEmpty()) {
        return List.of();
      }
      if (isSaid(at) && SAYING.contains(head.get().lemma())) {
        return speakers(roles, head.get());
      }
      at = head.get();
    }
    return List.of();
  }

  /** "The miners were told": who hears it says nothing. */
  private static List<Token> speakers(Roles roles, Token verb) {
    return roles.isPassive(verb) ? roles.agents(verb) : roles.subjects(verb);
  }

  private static Optional<Token> aside(Sentence sentence, Token word) {
    for (Token child : sentence.dependents(word)) {
      boolean saying = child.isUnder("parataxis") && SAYING.contains(child.lemma());
      if (saying && sentence.has(child, "nsubj")) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static boolean isSaid(Token clause) {
    return switch (clause.baseRelation()) {
      case "ccomp", "parataxis", "xcomp", "dep", "advcl", "obj" -> true;
      default -> false;
    };
  }
}
