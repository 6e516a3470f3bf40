package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/** Whom people protest against, wherever in the clause it is said; the place comes after. */
final class Dissent {
  private static final Set<String> PROTESTS =
      Set.of("protest", "demonstration", "demonstrate", "rally", "march", "anger", "strike");

  private final Sentence sentence;
  private final Roles roles;

  Dissent(Sentence sentence, Roles roles) {
    this.sentence = sentence;
    this.roles = roles;
  }

  /** "Marched through the capital to protest <em>against the law</em>". */
  List<Token> against(Token trigger) {
    List<Token> found = new ArrayList<>();
    collect(trigger, found, 3);
    return found.isEmpty() ? found : found.subList(0, 1);
  }

  private void collect(Token word, List<Token> found, int depth) {
    found.addAll(roles.prepositional(word, "against"));
    for (Token child : depth == 0 ? List.<Token>of() : sentence.dependents(word)) {
      if (child.index() > word.index() && leads(child)) {
        collect(child, found, depth - 1);
      }
    }
  }

  /** A place that a parser hangs the rest on, or a word that names the protest again. */
  private boolean leads(Token child) {
    return switch (child.baseRelation()) {
      case "obl", "nmod" -> isPlace(child) || PROTESTS.contains(child.lemma());
      case "obj", "advcl", "xcomp", "acl" -> PROTESTS.contains(child.lemma());
      default -> false;
    };
  }

  private boolean isPlace(Token token) {
    return Arguments.WHERE.contains(roles.preposition(token))
        || roles.preposition(token).equals("through")
        || roles.preposition(token).equals("to");
  }
}
