package org.tocsin.rule;

import java.util.Set;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** "Called the vote a <em>coup</em>": what something is called has not happened besides. */
final class Naming {
  private static final Set<String> CALLING =
      Set.of("call", "label", "brand", "dub", "term", "deem", "name", "style");

  private static final Set<String> AS =
      Set.of(
          ("describe denounce condemn decry portray depict characterise characterize regard view see"
                  + " dismiss brand label paint cast reject")
              .split(" "));

  private Naming() {}

  /** But "what they called a <em>raid</em>" was one, as far as is known. */
  static boolean isName(Sentence sentence, Roles roles, Token noun) {
    return sentence
        .head(noun)
        .filter(verb ->
            (CALLING.contains(verb.lemma()) && isSecond(sentence, roles, noun, verb))
                || (AS.contains(verb.lemma()) && sentence.has(noun, "case", "as")))
        .filter(verb -> !isFree(sentence, verb))
        .isPresent();
  }

  /** "<em>Called</em> the raid a crime". */
  static boolean names(Sentence sentence, Token verb) {
    return CALLING.contains(verb.lemma())
        && sentence.children(verb, "xcomp").anyMatch(name -> name.upos() != Upos.VERB);
  }

  private static boolean isSecond(Sentence sentence, Roles roles, Token noun, Token verb) {
    return noun.index() > verb.index()
        && !sentence.has(noun, "case")
        && (noun.isUnder("xcomp") || (noun.isUnder("obj") && roles.isPassive(verb)));
  }

  private static boolean isFree(Sentence sentence, Token verb) {
    return sentence.has(verb, "obj", "what")
        || sentence
            .head(verb)
            .filter(head -> verb.relation().equals("acl:relcl") && head.lower().equals("what"))
            .isPresent();
  }
}
