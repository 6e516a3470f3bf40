package org.tocsin.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** The lemmas of a trigger's own clause: what stands below it, short of other clauses. */
final class ClauseWords {
  private static final Set<String> OTHER_CLAUSES =
      Set.of("ccomp", "advcl", "acl:relcl", "parataxis", "csubj");

  /** The "to" of an infinitive, beside the word itself, which may be a preposition. */
  private static final String INFINITIVE = "to do";

  /** A that-clause, and a question, as what is said or asked. */
  private static final String THAT = "that so";

  /**
   * Such a clause without "will", "should" or the like: what is, not what shall be; not with
   * anybody.
   */
  private static final String THAT_IS = "that is";

  private static final String WHETHER = "whether so";
  private static final Set<String> ASKING = Set.of("if", "whether");

  private static final Set<String> AROUND = Set.of("in", "at", "near", "outside", "during");
  private static final int NEAR = 3;

  private final Set<String> lemmas = new HashSet<>();

  /** Nouns as they stand, for lists name "troops" and "arms"; and {@link #INFINITIVE}. */
  private final Set<String> asTheyStand = new HashSet<>();

  /** Those no deeper than {@link #NEAR}: what stands under a phrase in a phrase blocks nothing. */
  private final Set<String> near = new HashSet<>();

  private final String joined;

  /** The tokenizer cuts "live-fire" at its hyphen. */
  private final boolean hyphens;

  /**
   * @param tops the trigger and, for a noun, the light verb over it
   */
  ClauseWords(Sentence sentence, List<Token> tops) {
    List<String> all = new ArrayList<>();
    for (Token top : tops) {
      collect(sentence, top, 0, all);
      purposes(sentence, top);
      complements(sentence, top);
    }
    lemmas.addAll(asTheyStand);
    joined = " " + String.join(" ", all) + " ";
    lemmas.addAll(all);
    hyphens = lemmas.contains("-");
  }

  private void collect(Sentence sentence, Token token, int depth, List<String> lemmas) {
    boolean written = false;
    if (depth <= NEAR && !(depth > 1 && isCircumstance(sentence, token))) {
      near.add(token.lowerLemma());
      near.add(token.lower());
    }
    if (token.upos() == Upos.NOUN) {
      asTheyStand.add(token.lower());
    } else if (token.upos() == Upos.PART && token.lower().equals("to")) {
      asTheyStand.add(INFINITIVE);
    }
    for (Token child : sentence.dependents(token)) {
      if (!written && child.index() > token.index()) {
        lemmas.add(token.lowerLemma());
        written = true;
      }
      boolean other = OTHER_CLAUSES.contains(child.relation()) && !Roles.isTold(sentence, child);
      if (!other && !(depth == 0 && child.relation().equals("conj"))) {
        collect(sentence, child, depth + 1, lemmas);
      }
    }
    if (!written) {
      lemmas.add(token.lowerLemma());
    }
  }

  /** "Met <em>to protest</em>": what they mean to do says what they do, and blocks nothing. */
  private void purposes(Sentence sentence, Token verb) {
    for (Token clause : sentence.dependents(verb, "advcl")) {
      if (sentence.has(clause, "mark", "to")) {
        asTheyStand.add(clause.lowerLemma());
      }
    }
  }

  /** "Showed <em>that</em> it could", "asked <em>whether</em> it could, <em>what</em> it did". */
  private void complements(Sentence sentence, Token verb) {
    for (Token clause : sentence.dependents(verb)) {
      boolean said = clause.isUnder("ccomp");
      boolean mayAsk = said || clause.isUnder("advcl") || clause.isUnder("obj");
      if (clause.index() < verb.index() || !mayAsk) {
        continue;
      }
      if (isQuestion(sentence, clause)) {
        asTheyStand.add(WHETHER);
      } else if (said && sentence.has(clause, "nsubj") && !sentence.has(clause, "mark", "to")) {
        asTheyStand.add(THAT);
        if (!isToBe(sentence, clause) && !isWithSomebody(sentence, verb)) {
          asTheyStand.add(THAT_IS);
        }
      }
    }
  }

  private static boolean isToBe(Sentence sentence, Token clause) {
    return sentence.children(clause, "aux").anyMatch(aux -> aux.xpos().equals("MD"));
  }

  private static boolean isWithSomebody(Sentence sentence, Token verb) {
    return sentence.children(verb, "obl").anyMatch(o -> sentence.has(o, "case", "with"));
  }

  private static boolean isQuestion(Sentence sentence, Token clause) {
    return sentence.has(clause, "mark", ASKING)
        || (!clause.isUnder("advcl")
            && sentence.token(sentence.subtreeIndexes(clause)[0]).xpos().startsWith("W"));
  }

  /** "At a <em>photo</em> exhibit": what kind of place or time it is. */
  private static boolean isCircumstance(Sentence sentence, Token modifier) {
    return sentence
        .head(modifier)
        .filter(noun -> modifier.isUnder("compound") && noun.isUnder("obl"))
        .flatMap(noun -> sentence.child(noun, "case"))
        .filter(preposition -> AROUND.contains(preposition.lower()))
        .isPresent();
  }

  boolean hasAny(List<String> words) {
    for (String word : words) {
      if (has(word)) {
        return true;
      }
    }
    return false;
  }

  boolean hasAll(String... words) {
    for (String word : words) {
      if (!has(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of them is near the trigger; of several words, whether they stand anywhere. */
  boolean hasNear(List<String> words) {
    for (String word : words) {
      if (has(word) && (word.indexOf(' ') >= 0 || word.indexOf('-') > 0 || near.contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a lemma is among them, or several one space or hyphen apart stand side by side. */
  private boolean has(String words) {
    if (words.indexOf(' ') >= 0) {
      return isJoined(words) || lemmas.contains(words);
    }
    return lemmas.contains(words)
        || (hyphens && words.indexOf('-') > 0 && isJoined(words.replace("-", " - ")));
  }

  private boolean isJoined(String words) {
    return joined.contains(words) && joined.contains(" " + words + " ");
  }
}
