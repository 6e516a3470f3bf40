package org.tocsin.syntax;

import java.util.Optional;

/** Nouns of two words, one of which a parser took for a verb: "the Rafah crossing". */
final class TwoWordNouns {
  private final Sentence sentence;
  private final Graft graft;

  TwoWordNouns(Sentence sentence, Graft graft) {
    this.sentence = sentence;
    this.graft = graft;
  }

  /** "Opened the Rafah <em>crossing</em> to lorries": a place, and nobody who crosses. */
  boolean isCrossing(Token crossing) {
    Token name = sentence.token(Math.max(0, crossing.index() - 1));
    boolean place =
        crossing.lower().equals("crossing")
            && crossing.upos() == Upos.VERB
            && name.upos() == Upos.PROPN
            && (name.head() == crossing.head() || name.index() == crossing.head())
            && sentence.has(name, "det", "the")
            && !sentence.has(crossing, "obj");
    if (place && name.isUnder("obj")) {
      graft.move(crossing, sentence.token(name.head()), child -> child.index() != name.head());
      graft.move(name, crossing, child -> !child.equals(crossing));
      graft.noun(crossing, name.head(), name.relation());
      graft.hang(name, crossing.index(), "compound");
      return true;
    }
    return false;
  }

  /** "Resorted to <em>tear</em> gas": nobody tears it. */
  boolean isTearGas(Token tear) {
    Token gas = sentence.token(Math.min(tear.index() + 1, sentence.size() - 1));
    Optional<Token> to = sentence.child(tear, "mark").filter(m -> m.lower().equals("to"));
    boolean noun =
        tear.lower().equals("tear")
            && tear.head() != Token.NONE
            && gas.lower().equals("gas")
            && gas.isUnder("obj")
            && (gas.head() == tear.index() || gas.head() == tear.head())
            && to.isPresent();
    if (noun) {
      graft.move(tear, sentence.token(tear.head()), child -> true);
      graft.hang(to.get(), gas.index(), "case");
      graft.hang(gas, tear.head(), "obl");
      graft.noun(tear, gas.index(), "compound");
    }
    return noun;
  }
}
