package org.tocsin.actor;

import java.util.Set;
import org.tocsin.syntax.Token;
import org.tocsin.text.Resource;

/**
 * Nouns whose possessor is somebody else: "Germany and <em>its neighbour</em>", "the minister and
 * <em>her counterpart</em>".
 */
final class Others {
  private static final Set<String> OF_STATES =
      Set.copyOf(Resource.lines(Others.class, "en/others.txt"));
  private static final Set<String> NEXT_DOOR = Set.of("neighbor", "neighbour");
  private static final String PEER = "counterpart";

  private Others() {}

  static boolean is(Token noun) {
    return noun.lowerLemma().equals(PEER) || OF_STATES.contains(noun.lowerLemma());
  }

  /** What a noun takes from its possessor. */
  static Reading from(Reading owner, Token noun) {
    String lemma = noun.lowerLemma();
    if (lemma.equals(PEER)) {
      return owner.elsewhere();
    }
    boolean abroad = NEXT_DOOR.contains(lemma) && !owner.person();
    return abroad || (isState(owner) && OF_STATES.contains(lemma)) ? Reading.NOTHING : owner;
  }

  /** A country or a capital; a government's opponents are mostly its own people. */
  private static boolean isState(Reading owner) {
    return owner.country().isPresent() && owner.role().isEmpty() && !owner.person();
  }
}
