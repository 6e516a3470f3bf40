package org.tocsin.syntax;

import java.util.Optional;
import java.util.Set;

/** What becomes of an object: "set <em>free</em> two monks", "sent the envoy <em>packing</em>". */
final class Complements {
  private static final Set<String> DECLARING = Set.of("declare", "name", "pronounce", "deem");

  private final Sentence sentence;
  private final Graft graft;

  Complements(Sentence sentence, Graft graft) {
    this.sentence = sentence;
    this.graft = graft;
  }

  /** "Set <em>free</em> two monks": what they became, and not what kind of monks they are. */
  boolean isFree(Token free) {
    Token object = sentence.token(free.head());
    boolean sets =
        free.lower().equals("free")
            && object.isUnder("obj")
            && object.head() == free.index() - 1
            && sentence.token(object.head()).lemma().equals("set");
    if (sets) {
      graft.hang(free, object.head(), "xcomp");
    }
    return sets;
  }

  /** "Declared two clerks <em>persona</em> non grata": what the clerks became. */
  boolean isUnwelcome(Token persona) {
    int next = persona.index() + 1;
    boolean unwelcome =
        persona.lower().startsWith("persona")
            && next < sentence.size()
            && sentence.token(next).lower().equals("non")
            && sentence.head(persona).filter(v -> DECLARING.contains(v.lemma())).isPresent()
            && isParted(persona);
    if (unwelcome) {
      graft.hang(persona, persona.head(), "xcomp");
    }
    return unwelcome;
  }

  /** "Sent the envoy <em>packing</em>": what the envoy was made to do. */
  boolean isSentPacking(Token packing) {
    boolean sent =
        packing.lower().equals("packing")
            && sentence.head(packing).filter(verb -> verb.lemma().equals("send")).isPresent()
            && isParted(packing);
    if (sent) {
      graft.participle(packing, "pack", packing.head(), "xcomp");
    }
    return sent;
  }

  /** Makes the object of the noun right before a word that a parser took for its first half. */
  private boolean isParted(Token word) {
    Optional<Token> object =
        sentence.children(word, "compound").filter(o -> o.index() == word.index() - 1).findFirst();
    object.ifPresent(o -> {
      graft.move(word, o, child -> child.index() < o.index());
      graft.hang(o, word.head(), "obj");
    });
    return object.isPresent();
  }
}
