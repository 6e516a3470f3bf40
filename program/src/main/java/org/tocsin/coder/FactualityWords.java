package org.tocsin.coder;

import java.util.Set;

/** Words that tell whether something is so, is to come, or is only thought of. */
final class FactualityWords {
  static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor", "nobody", "none", "without", "hardly");
  static final Set<String> UNDONE =
      Set.of(
          "fail", "refuse", "decline", "avoid", "prevent", "stop", "deny", "cancel", "abandon",
          "avert", "forgo", "foil", "drop", "scrap", "shelve", "thwart", "lack", "rule");
  static final Set<String> DENYING = Set.of("deny", "refute", "disprove");
  static final Set<String> DENYING_CLAIMS =
      Set.of("deny", "refute", "disprove", "reject", "dismiss", "dispute", "rebut");
  static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "would", "can", "should", "must", "ought", "need");
  static final Set<String> COMING = Set.of("will", "shall", "'ll", "wo");
  static final Set<String> PLANNING =
      Set.of(
          "plan",
          "intend",
          "prepare",
          "want",
          "hope",
          "expect",
          "aim",
          "pledge",
          "promise",
          "vow",
          "agree",
          "decide",
          "schedule",
          "set",
          "due",
          "go",
          "poise",
          "ready",
          "seek",
          "threaten",
          "consider",
          "offer",
          "mull",
          "decision",
          "intention",
          "likely");
  static final Set<String> SUPPOSING = Set.of("if", "unless", "whether", "lest", "should", "until");
  static final Set<String> WISHING =
      Set.of(
          "ask",
          "urge",
          "demand",
          "call",
          "request",
          "order",
          "tell",
          "allow",
          "authorize",
          "want",
          "encourage",
          "press",
          "appeal",
          "propose",
          "suggest",
          "recommend",
          "try",
          "attempt",
          "fear",
          "possible",
          "able",
          "possibility",
          "risk",
          "threat",
          "warn");

  /** Nouns of what is thought of and not yet so: "the need for a raid". */
  static final Set<String> NOTIONS =
      Set.of(
          ("need call demand fear risk threat danger prospect possibility chance likelihood idea"
                  + " proposal spectre specter talk hope appeal pretext excuse option")
              .split(" "));

  static final Set<String> ACCUSING = Set.of("accuse", "suspect", "allege");
  static final Set<String> NO = Set.of("no", "neither");
  static final Set<String> BARRING = Set.of("from", "against", "of");

  private FactualityWords() {}
}
