package org.tocsin.rule;

import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/**
 * A subject that says on what condition: "<em>anyone who</em> opens a school", "<em>any
 * attempt</em> to cross", "<em>failure</em> to pay".
 */
final class AnySubject {
  private static final Set<String> ANY = Set.of("any", "every", "each", "whichever");
  private static final Set<String> ANYBODY =
      Set.of("anyone", "anybody", "everyone", "everybody", "whoever", "those", "all", "nobody");
  private static final Set<String> FAILING = Set.of("failure", "refusal", "attempt");

  private AnySubject() {}

  /** The subject of a verb, where it is such a one. */
  static Optional<Token> of(Sentence sentence, Token verb) {
    return sentence.child(verb, "nsubj").filter(subject -> isAny(sentence, subject));
  }

  private static boolean isAny(Sentence sentence, Token subject) {
    boolean tells = sentence.has(subject, "acl");
    if (FAILING.contains(subject.lemma())) {
      return tells;
    }
    return sentence.children(subject, "det").anyMatch(det -> ANY.contains(det.lower()))
        || (tells && (ANYBODY.contains(subject.lower()) || isKind(sentence, subject)));
  }

  /** "Lenders that fail": many of whom none is named. */
  private static boolean isKind(Sentence sentence, Token subject) {
    return subject.xpos().equals("NNS")
        && !sentence.has(subject, "det")
        && !sentence.has(subject, "nmod:poss")
        && !sentence.has(subject, "nummod")
        && sentence.has(subject, "acl:relcl");
  }
}
