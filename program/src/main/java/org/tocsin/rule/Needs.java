package org.tocsin.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** What an entry needs around its trigger, and what blocks it there. */
final class Needs {
  /** Before a word of a doer that counts only without a noun or adjective before it. */
  private static final String BARE = "bare ";

  private final Sentence sentence;
  private final Roles roles;

  /** The words of a trigger's clause, by its top; many entries ask for the same. */
  private final Map<Integer, ClauseWords> clauses = new HashMap<>();

  Needs(Sentence sentence, Roles roles) {
    this.sentence = sentence;
    this.roles = roles;
  }

  boolean hold(Entry entry, Token top) {
    if (entry.need().isEmpty() && entry.block().isEmpty()) {
      return true;
    }
    ClauseWords clause = clause(top);
    return (entry.need().isEmpty() || clause.hasAny(entry.need()) || isDoneBy(entry.need(), top))
        && !clause.hasNear(entry.block())
        && !isObjectOf(entry.block(), top)
        && !isSaidOf(entry.block(), top)
        && !isDoneBy(entry.block(), top);
  }

  /**
   * "<em>Withdrew</em> its support", "<em>called for</em>" it: a noun undone by the verb over it.
   */
  private boolean isObjectOf(List<String> blocked, Token top) {
    return !blocked.isEmpty()
        && top.upos() == Upos.NOUN
        && (top.isUnder("obj")
            || top.relation().equals("nsubj:pass")
            || isBehind(top)
            || isOfSum(top))
        && sentence.head(top).filter(verb -> blocked.contains(verb.lemma())).isPresent();
  }

  /** "Called <em>for aid</em>", "came <em>to</em> Quito's <em>aid</em>". */
  private boolean isBehind(Token noun) {
    return noun.isUnder("obl")
        && (sentence.has(noun, "case", "for")
            || (sentence.has(noun, "nmod:poss") && sentence.has(noun, "case", "to")));
  }

  /** "Cut nine millions in <em>aid</em>": of what the verb's object is a sum. */
  private boolean isOfSum(Token noun) {
    return noun.isUnder("obl")
        && sentence.has(noun, "case", "in")
        && sentence
            .head(noun)
            .flatMap(verb -> sentence.child(verb, "obj"))
            .filter(Needs::isSum)
            .isPresent();
  }

  private static boolean isSum(Token token) {
    return token.upos() == Upos.SYM || token.upos() == Upos.NUM;
  }

  /** "A convicted <em>felon</em>", "a <em>note</em> sent by the rebels": a participle's noun. */
  private boolean isSaidOf(List<String> blocked, Token top) {
    return !blocked.isEmpty()
        && (top.isUnder("amod") || (top.relation().equals("acl") && top.xpos().equals("VBN")))
        && sentence.head(top).filter(noun -> blocked.contains(noun.lowerLemma())).isPresent();
  }

  /** "A fire", but not "sniper fire". */
  private boolean isBare(Token noun) {
    return !sentence.has(noun, "compound") && !sentence.has(noun, "amod");
  }

  private ClauseWords clause(Token top) {
    return clauses.computeIfAbsent(top.index(), i -> new ClauseWords(sentence, List.of(top)));
  }

  /** "The quake that killed", "hit the town and killed": the doer of a verb beyond its clause. */
  private boolean isDoneBy(List<String> blocked, Token top) {
    if (!blocked.isEmpty() && top.upos() == Upos.VERB) {
      for (Token doer : roles.doers(top)) {
        if (blocked.contains(doer.lowerLemma())
            || (isBare(doer) && blocked.contains(BARE + doer.lowerLemma()))) {
          return true;
        }
      }
    }
    return false;
  }
}
