package org.tocsin.syntax;

import java.util.Optional;
import java.util.Set;

/** Mends what says whose a thing or an act is, where it hangs on the wrong word. */
final class Owners {
  private static final Set<EntityType> ACTS = Set.of(EntityType.EVENT, EntityType.ABSTRACT);

  /** What one gets only from who says it; gifts and news may be passed on. */
  private static final Set<String> SAID =
      Set.of("threat", "warning", "demand", "criticism", "complaint", "insult", "ultimatum");

  private static final Set<String> RECEIVING = Set.of("receive", "get", "face", "hear", "draw");

  private final Sentence sentence;
  private final Graft graft;

  Owners(Sentence sentence, Graft graft) {
    this.sentence = sentence;
    this.graft = graft;
  }

  boolean mends(Token token) {
    return switch (token.relation()) {
      case "nmod:poss" -> isOfBoth(token) || isGiven(token) || isOfNearer(token);
      case "obl" -> isHome(token) || isDoer(token);
      default -> false;
    };
  }

  /** "Lay down <em>their</em> arms or face jail": a pronoun owns what stands behind it. */
  private boolean isOfNearer(Token pronoun) {
    if (pronoun.upos() != Upos.PRON) {
      return false;
    }
    int nearest = Token.NONE;
    for (int i = pronoun.index() + 1; i < pronoun.head(); i++) {
      Token token = sentence.token(i);
      if (token.upos().isNominal() && nearest == Token.NONE) {
        nearest = i;
      } else if (token.upos() == Upos.VERB && nearest != Token.NONE) {
        graft.hang(pronoun, nearest, pronoun.relation());
        return true;
      }
    }
    return false;
  }

  /** "By <em>Jean</em>-Luc Ode's vote": a sign of owning, hung on the last part of a name. */
  boolean isSignOf(Token sign) {
    Token last = sentence.token(sign.head());
    int next = sign.index() + 1;
    if (!sign.xpos().equals("POS") || !last.isUnder("flat") || next >= sentence.size()) {
      return false;
    }
    Token name = sentence.token(last.head());
    Token owned = sentence.token(next);
    boolean beside = owned.upos() == Upos.NOUN && owned.head() == name.head();
    if (beside) {
      graft.hang(sign, name.index(), "case");
      graft.hang(name, owned.index(), "nmod:poss");
    }
    return beside;
  }

  /** "<em>Chad</em>'s premier and his counterpart": hung on the counterpart, who has an owner. */
  private boolean isOfBoth(Token owner) {
    Token second = sentence.token(owner.head());
    boolean astray =
        second.isUnder("conj")
            && owner.index() < second.head()
            && sentence.dependents(second, "nmod:poss").size() > 1;
    if (astray) {
      graft.hang(owner, second.head(), "nmod:poss");
    }
    return astray;
  }

  /** "Lent <em>Malawi</em> a million dollars": nobody owns without a sign of it. */
  private boolean isGiven(Token noun) {
    boolean bare =
        (noun.upos() == Upos.NOUN || noun.upos() == Upos.PROPN) && !sentence.has(noun, "case");
    if (!bare) {
      return false;
    }
    Token thing = sentence.token(noun.head());
    boolean given = thing.isUnder("obj") && thing.head() + 1 == sentence.subtreeIndexes(noun)[0];
    if (given) {
      graft.hang(noun, thing.head(), "iobj");
    }
    return given;
  }

  /** "Met his counterpart from <em>Chile</em>": whose counterpart, not where from they met. */
  private boolean isHome(Token country) {
    Optional<Token> from = sentence.child(country, "case").filter(c -> c.lower().equals("from"));
    Optional<Token> peer =
        from.filter(c -> c.index() > 0)
            .map(c -> sentence.token(c.index() - 1))
            .filter(p -> p.lemma().equals("counterpart") && p.head() == country.head());
    peer.ifPresent(p -> graft.hang(country, p.index(), "nmod"));
    return peer.isPresent();
  }

  private boolean isDoerOf(Token somebody, Token verb, Token act) {
    EntityType type = sentence.type(act).orElse(EntityType.OBJECT);
    return sentence.has(somebody, "case", "by")
        ? ACTS.contains(type)
        : (type == EntityType.EVENT || SAID.contains(act.lemma()))
            && RECEIVING.contains(verb.lemma())
            && sentence.has(somebody, "case", "from");
  }

  /**
   * "Condemned the threats by <em>the warlord</em>", "received threats from <em>him</em>": who does
   * what is told of.
   */
  private boolean isDoer(Token somebody) {
    int before = sentence.subtreeIndexes(somebody)[0] - 1;
    Token verb = sentence.token(somebody.head());
    boolean active =
        before > verb.index()
            && isDoerOf(somebody, verb, sentence.token(before))
            && sentence.has(verb, "nsubj")
            && sentence.type(somebody).filter(EntityType::isSomebody).isPresent();
    if (!active) {
      return false;
    }
    for (Token object : sentence.dependents(verb, "obj")) {
      if (sentence.isAtOrBelow(sentence.token(before), object)) {
        graft.hang(somebody, before, "nmod");
        return true;
      }
    }
    return false;
  }
}
