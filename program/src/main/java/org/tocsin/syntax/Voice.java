package org.tocsin.syntax;

import java.util.List;
import java.util.Set;

/** Tells passive predicates from active ones, also where a parser mistook a past tense. */
final class Voice {
  /** Endings of participles that are no past tense, and such participles. */
  private static final List<String> ONLY_PARTICIPLES = List.of("en", "wn", "ung", "orn", "one");

  private static final Set<String> PARTICIPLES = Set.of("begun", "run", "sunk", "drunk");

  /** Verbs that always have an object, so that without one they are passive. */
  private static final Set<String> TRANSITIVE =
      Set.of(
          ("abduct accuse acquit ambush arrest assassinate behead capture convict deport detain"
                  + " displace evict execute expel extradite hospitalise hospitalize imprison indict"
                  + " injure jail kidnap kill oust rescue sack seize sentence slay wound")
              .split(" "));

  private static final Set<String> CHARGES = Set.of("in", "with", "over");

  private static final Set<String> MAIN = Set.of("root", "ccomp", "advcl", "parataxis", "conj");

  private final Sentence sentence;

  Voice(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a predicate is passive, also in a reduced clause ("the man arrested on Friday"). */
  boolean isPassive(Token predicate) {
    if (isHeadline(predicate)) {
      return true;
    }
    if (isPastInDisguise(predicate) || isPerfect(predicate)) {
      return false;
    }
    if (has(predicate, "nsubj:pass") || has(predicate, "aux:pass")) {
      return true;
    }
    boolean participle =
        predicate.xpos().equals("VBN") || isOpening(predicate) || isReducedBy(predicate);
    if (!participle || has(predicate, "aux") || has(predicate, "nsubj")) {
      return conjunctOfPassive(predicate);
    }
    return switch (predicate.baseRelation()) {
      case "acl" -> !isBusy(predicate) && (!has(predicate, "obj") || isBy(predicate));
      case "amod", "advcl", "xcomp" -> !has(predicate, "obj");
      default -> conjunctOfPassive(predicate);
    };
  }

  /** "Men <em>engaged</em> in looting" do so themselves. */
  private boolean isBusy(Token predicate) {
    return predicate.lemma().equals("engage")
        && sentence.children(predicate, "obl").anyMatch(o -> sentence.has(o, "case", "in"));
  }

  /** "Two soldiers <em>killed</em> in Mali": a headline leaves "were" out. */
  private boolean isHeadline(Token predicate) {
    if (!MAIN.contains(predicate.baseRelation())
        || !(predicate.xpos().equals("VBD") || predicate.xpos().equals("VBN"))
        || !(TRANSITIVE.contains(predicate.lemma()) || isChargedWith(predicate))) {
      return false;
    }
    for (Token child : sentence.dependents(predicate)) {
      switch (child.baseRelation()) {
        case "obj", "aux", "ccomp", "xcomp", "iobj" -> {
          return false;
        }
        case "nsubj" -> {
          if (child.upos() == Upos.PRON) {
            return false;
          }
        }
        case "conj" -> {
          if (sentence.has(child, "obj")) {
            return false;
          }
        }
        default -> {}
      }
    }
    return sentence.has(predicate, "nsubj");
  }

  /** "The vote, <em>called</em> a coup by the king": whatever the tagger says. */
  private boolean isReducedBy(Token predicate) {
    return predicate.xpos().equals("VBD") && predicate.relation().equals("acl") && isBy(predicate);
  }

  /** "Two men <em>charged</em> in a theft", unlike "police charged at the crowd". */
  private boolean isChargedWith(Token predicate) {
    return predicate.lemma().equals("charge")
        && sentence.children(predicate, "obl").anyMatch(o -> sentence.has(o, "case", CHARGES))
        && sentence.children(predicate, "obl").noneMatch(o -> sentence.has(o, "case", "at"));
  }

  /** "<em>Asked</em> about the vote, she said …": no past tense, which would have a subject. */
  private static boolean isOpening(Token predicate) {
    return predicate.xpos().equals("VBD")
        && predicate.index() == 0
        && predicate.relation().equals("advcl");
  }

  /**
   * "Miners struck against the owner." A parser may take the past of a verb for its participle, but
   * a full sentence has a finite verb, and a passive an auxiliary.
   */
  boolean isPastInDisguise(Token predicate) {
    return predicate.xpos().startsWith("VB")
        && !isHeadline(predicate)
        && !isOnlyParticiple(predicate.lower())
        && !has(predicate, "aux")
        && (has(predicate, "obj") || !isBy(predicate))
        && sentence.token(sentence.size() - 1).form().equals(".")
        && ((sentence.root().equals(predicate) && has(predicate, "nsubj:pass"))
            || isHeadless(predicate));
  }

  /** "Has <em>supplied</em>": parsers at times take the auxiliary for the verb. */
  boolean isPerfect(Token predicate) {
    return predicate.relation().equals("xcomp")
        && predicate.xpos().equals("VBN")
        && sentence
            .head(predicate)
            .filter(have -> have.lemma().equals("have"))
            .filter(have -> isNext(have, predicate))
            .isPresent();
  }

  private boolean isNext(Token have, Token participle) {
    for (int i = have.index() + 1; i < participle.index(); i++) {
      if (sentence.token(i).upos() != Upos.ADV) {
        return false;
      }
    }
    return have.index() < participle.index();
  }

  static boolean isOnlyParticiple(String word) {
    for (String ending : ONLY_PARTICIPLES) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return PARTICIPLES.contains(word);
  }

  /** Whether a participle is the only verb of a sentence whose root is the noun before it. */
  private boolean isHeadless(Token predicate) {
    Token root = sentence.root();
    if (!predicate.relation().equals("acl")
        || !(predicate.xpos().equals("VBN") || predicate.xpos().equals("VBD"))
        || !root.upos().isNominal()
        || root.index() > predicate.index()
        || has(root, "nsubj")
        || has(root, "cop")) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      boolean finite = token.isFinite() || token.lower().equals(":");
      if (finite && !sentence.isAtOrBelow(token, predicate)) {
        return false;
      }
    }
    return true;
  }

  private boolean conjunctOfPassive(Token predicate) {
    return predicate.relation().equals("conj")
        && predicate.xpos().equals("VBN")
        && !has(predicate, "nsubj")
        && !has(predicate, "aux")
        && (!has(predicate, "obj") || isBy(predicate))
        && sentence.head(predicate).filter(this::isPassive).isPresent();
  }

  private boolean isBy(Token predicate) {
    for (Token phrase : sentence.dependents(predicate)) {
      if (phrase.isUnder("obl") && sentence.has(phrase, "case", "by")) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Token token, String relation) {
    return sentence.has(token, relation);
  }
}
