package org.tocsin.syntax;

import java.util.Optional;
import java.util.Set;

/** Finds whom a relative clause tells of. */
final class Antecedents {
  /** Subjects that only point ahead: "it was the soldier who fired". */
  private static final Set<String> POINTING =
      Set.of("it", "this", "that", "these", "those", "there", "what", "who", "which");

  private final Sentence sentence;

  Antecedents(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The noun that a relative clause hangs on. */
  Optional<Token> of(Token predicate) {
    return predicate.relation().equals("acl:relcl") ? sentence.head(predicate) : Optional.empty();
  }

  /** Whom "who" means in a clause; the pronoun itself where that is not known. */
  Token who(Token predicate, Token relative) {
    return of(predicate).map(this::meant).orElse(relative);
  }

  /** "<em>Ode</em> is a liar and bully who has fled": of a predicate its subject. */
  Token meant(Token noun) {
    Token top = noun;
    for (int i = 0; i < sentence.size() && top.isUnder("conj"); i++) {
      top = sentence.token(top.head());
    }
    boolean predicate =
        sentence.has(top, "cop") && !sentence.has(top, "case") && top.upos().isNominal();
    return (predicate ? sentence.child(top, "nsubj") : Optional.<Token>empty())
        .filter(subject -> !POINTING.contains(subject.lower()))
        .orElse(noun);
  }
}
