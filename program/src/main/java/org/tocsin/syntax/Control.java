package org.tocsin.syntax;

import java.util.Optional;
import java.util.Set;

/** Verbs that say who is to do what an infinitive beside them tells. */
final class Control {
  private static final Set<String> SUBJECT =
      Set.of(
          "promise",
          "threaten",
          "vow",
          "pledge",
          "agree",
          "swear",
          "use",
          "send",
          "deploy",
          "dispatch",
          "visit",
          "telephone",
          "phone",
          "meet",
          "raise",
          "spend",
          "pay",
          "sign",
          "launch",
          "hold");

  /** Verbs whose object, not subject, is to do what an infinitive beside them says. */
  private static final Set<String> OBJECT =
      Set.of(
          ("advise allow appoint ask authorise authorize beg believe bribe call challenge command"
                  + " compel convince dare direct drive empower enable encourage entreat exhort"
                  + " expect forbid force get help hire implore incite induce inspire instruct"
                  + " invite lead let lobby make motivate need nominate oblige order permit persuade"
                  + " petition press pressure prompt provoke push rally recruit remind require"
                  + " summon task teach tell tempt train trust urge want warn")
              .split(" "));

  private static final Set<String> CALLING = Set.of("call", "telephone", "phone", "ring");

  /** What one calls somebody to say. */
  private static final Set<String> SAID =
      Set.of(
          "congratulate",
          "convey",
          "thank",
          "express",
          "offer",
          "wish",
          "discuss",
          "say",
          "apologise",
          "apologize",
          "condole",
          "inform",
          "tell");

  /** "Called <em>for the king</em> to resign". */
  private static final Set<String> ASKING =
      Set.of(
          ("call appeal press push plead ask argue lobby campaign vote clamor clamour"
                  + " cry agitate wait arrange pray petition")
              .split(" "));

  /** What comes of a blow: done by it, not by who took it. */
  private static final Set<String> OUTCOMES =
      Set.of("kill", "wound", "injure", "maim", "destroy", "damage", "leave", "displace");

  private Control() {}

  /** "The bus was hit by a mine, <em>killing</em> two": the mine did. */
  static boolean isOutcome(Token clause) {
    return clause.isUnder("advcl")
        && clause.xpos().equals("VBG")
        && OUTCOMES.contains(clause.lemma());
  }

  /** Whom a verb asks, by "for", to do what the infinitive behind that says. */
  static Optional<Token> asked(Sentence sentence, Token verb, Token infinitive) {
    if (ASKING.contains(verb.lemma()) && !sentence.has(infinitive, "nsubj")) {
      for (Token phrase : sentence.dependents(verb, "obl")) {
        int[] words = sentence.subtreeIndexes(phrase);
        int next = words[words.length - 1] + 1;
        next += next < sentence.size() && sentence.token(next).form().equals(",") ? 1 : 0;
        boolean before =
            next < sentence.size()
                && sentence.token(next).lower().equals("to")
                && sentence.token(next).head() == infinitive.index();
        boolean marked =
            sentence.has(phrase, "case", "for") || sentence.has(infinitive, "mark", "for");
        if (before && marked) {
          return Optional.of(phrase);
        }
      }
    }
    return Optional.empty();
  }

  /** "Called the winner <em>to congratulate</em> him": the caller does. */
  static boolean isSaidInCall(Token verb, Token infinitive) {
    return CALLING.contains(verb.lemma()) && SAID.contains(infinitive.lemma());
  }

  /** "Promised Peru <em>to leave</em>": who promised will leave. */
  static boolean isOfSubject(Token verb) {
    return SUBJECT.contains(verb.lemma());
  }

  /** "Urged Peru <em>to leave</em>": whoever is urged will leave. */
  static boolean isOfObject(Token verb) {
    return OBJECT.contains(verb.lemma());
  }
}
