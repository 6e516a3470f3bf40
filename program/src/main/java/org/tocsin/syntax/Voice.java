package org.tocsin.syntax;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells passive predicates from active ones, also where a parser mistook a past tense. */
final class Voice {
  /** Participles that are no past tense. */
  private static final Pattern ONLY_PARTICIPLES =
      Pattern.compile(".*(?:en|wn|ung|orn|one)|begun|run|sunk|drunk");

  private final Sentence sentence;

  Voice(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a predicate is passive, also in a reduced clause ("the man arrested on Friday"). */
  boolean isPassive(Token predicate) {
    if (isPastInDisguise(predicate)) {
      return false;
    }
    if (has(predicate, "nsubj:pass") || has(predicate, "aux:pass")) {
      return true;
    }
    if (!predicate.xpos().equals("VBN") || has(predicate, "aux") || has(predicate, "nsubj")) {
      return conjunctOfPassive(predicate);
    }
    return switch (predicate.baseRelation()) {
      case "acl", "amod", "advcl", "xcomp" -> !has(predicate, "obj");
      default -> conjunctOfPassive(predicate);
    };
  }

  /**
   * "Miners struck against the owner." A parser may take the past of a verb for its participle, but
   * a full sentence has a finite verb, and a passive an auxiliary.
   */
  boolean isPastInDisguise(Token predicate) {
    return predicate.xpos().startsWith("VB")
        && !ONLY_PARTICIPLES.matcher(predicate.lower()).matches()
        && !has(predicate, "aux")
        && (has(predicate, "obj") || !isBy(predicate))
        && sentence.token(sentence.size() - 1).form().equals(".")
        && ((sentence.root().equals(predicate) && has(predicate, "nsubj:pass"))
            || isHeadless(predicate));
  }

  /** Whether a participle is the only verb of a sentence whose root is the noun before it. */
  private boolean isHeadless(Token predicate) {
    Token root = sentence.root();
    if (!predicate.relation().equals("acl")
        || !predicate.xpos().matches("VB[ND]")
        || !root.upos().isNominal()
        || root.index() > predicate.index()
        || has(root, "nsubj")
        || has(root, "cop")) {
      return false;
    }
    Set<Token> below = Set.copyOf(sentence.subtree(predicate).toList());
    return sentence.tokens().stream()
        .filter(t -> !below.contains(t))
        .noneMatch(t -> t.xpos().matches("VB[DZP]|MD") || t.lower().equals(":"));
  }

  private boolean conjunctOfPassive(Token predicate) {
    return predicate.relation().equals("conj")
        && predicate.xpos().equals("VBN")
        && !has(predicate, "nsubj")
        && !has(predicate, "aux")
        && !has(predicate, "obj")
        && sentence.head(predicate).filter(this::isPassive).isPresent();
  }

  private boolean isBy(Token predicate) {
    return sentence
        .children(predicate, "obl")
        .flatMap(phrase -> sentence.children(phrase, "case"))
        .anyMatch(word -> word.lower().equals("by"));
  }

  private boolean has(Token token, String relation) {
    return sentence.child(token, relation).isPresent();
  }
}
