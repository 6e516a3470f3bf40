package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/**
 * For whom something is sent, given or asked: "sent pumps to help <em>Chad</em> drain its towns".
 */
final class Helped {
  private static final Set<String> HELPING =
      Set.of("help", "assist", "aid", "support", "protect", "rescue", "relieve", "feed", "shelter");

  private final Sentence sentence;
  private final Roles roles;

  Helped(Sentence sentence, Roles roles) {
    this.sentence = sentence;
    this.roles = roles;
  }

  /** Those helped by a clause of purpose below a trigger, its light verb, its act or its object. */
  List<Token> of(Found f, Optional<Token> act) {
    List<Token> tops = new ArrayList<>(f.words());
    tops.add(f.top());
    act.ifPresent(tops::add);
    for (Token top : List.copyOf(tops)) {
      tops.addAll(sentence.dependents(top, "obj"));
    }
    for (Token top : tops) {
      for (Token clause : sentence.dependents(top)) {
        if (isPurpose(clause)) {
          return roles.undergoers(clause);
        }
      }
    }
    return List.of();
  }

  private boolean isPurpose(Token clause) {
    boolean below =
        switch (clause.baseRelation()) {
          case "advcl", "acl", "xcomp" -> true;
          default -> false;
        };
    return below && HELPING.contains(clause.lemma()) && sentence.has(clause, "mark", "to");
  }
}
