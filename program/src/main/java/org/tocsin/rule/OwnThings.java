package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** What one moves, readies or lines up at is no recipient: one's own forces, one's own borders. */
final class OwnThings {
  private static final Set<String> MOVING = words("@moving");
  private static final Set<String> FORCES = words("@forces");
  private static final Set<String> GROUND = words("@ground");
  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");

  private final Sentence sentence;
  private final Roles roles;
  private final Parties parties;

  OwnThings(Sentence sentence, Roles roles, Parties parties) {
    this.sentence = sentence;
    this.roles = roles;
    this.parties = parties;
  }

  private static Set<String> words(String name) {
    return Set.copyOf(WordClasses.english().expand(name));
  }

  /** The others; "its border <em>with Mali</em>" is the neighbour's too. */
  List<Token> without(Token verb, List<Token> found) {
    List<Token> left = new ArrayList<>(found.size());
    for (Token token : found) {
      if (isOwned(token) && GROUND.contains(token.lemma())) {
        left.addAll(roles.prepositional(token, "with"));
      } else if (!isMoved(verb, token)) {
        left.add(token);
      }
    }
    return left;
  }

  /** "Sent <em>troops</em>", "pulled out <em>some of its soldiers</em>". */
  private boolean isMoved(Token verb, Token token) {
    return token.isUnder("obj")
        && token.head() == verb.index()
        && MOVING.contains(verb.lemma())
        && isForce(token)
        && !isOthers(token);
  }

  private boolean isForce(Token token) {
    if (FORCES.contains(token.lower()) || FORCES.contains(token.lemma())) {
      return true;
    }
    for (Token part : sentence.dependents(token, "nmod")) {
      if (roles.preposition(part).equals("of") && isForce(part)) {
        return true;
      }
    }
    return false;
  }

  /** "Armed <em>the Chadian army</em>". */
  private boolean isOthers(Token token) {
    for (Token part : sentence.dependents(token)) {
      boolean names = part.isUnder("amod") || part.isUnder("compound") || part.isUnder("nmod:poss");
      if (names && part.upos() != Upos.PRON && parties.actor().test(part)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwned(Token token) {
    for (Token owner : sentence.dependents(token, "nmod:poss")) {
      if (owner.upos() == Upos.PRON && OWNERS.contains(owner.lower())) {
        return true;
      }
    }
    return false;
  }
}
