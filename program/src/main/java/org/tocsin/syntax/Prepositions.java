package org.tocsin.syntax;

import java.util.ArrayList;
import java.util.List;

/** The prepositions of a sentence and the phrases that they tie to predicates and nouns. */
final class Prepositions {
  private final Sentence sentence;

  Prepositions(Sentence sentence) {
    this.sentence = sentence;
  }

  /** What a preposition ties to a predicate or noun. */
  List<Token> phrases(Token predicate, String preposition) {
    List<Token> found = List.of();
    for (Token child : sentence.dependents(predicate)) {
      if (isOblique(child) && isPreposition(of(child), preposition)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(child);
      }
    }
    return found;
  }

  private static boolean isOblique(Token child) {
    return switch (child.baseRelation()) {
      case "obl" -> true;
      case "nmod" -> !child.relation().equals("nmod:poss");
      default -> child.relation().equals("iobj");
    };
  }

  private static boolean isPreposition(String found, String wanted) {
    return found.equals(wanted)
        || (found.equals("out of") && (wanted.equals("of") || wanted.equals("from")));
  }

  /** The preposition before a phrase, of several words if it has them; empty where it has none. */
  String of(Token phrase) {
    String words = cases(phrase, "");
    if (words.isEmpty()) {
      for (Token child : sentence.dependents(phrase)) {
        boolean part = child.isUnder("compound") || child.isUnder("flat");
        words = part ? cases(child, words) : words;
      }
    }
    return words.isEmpty() ? lent(phrase) : words;
  }

  /** "With <em>the Cree</em> over royalties": parsers hang both prepositions on the royalties. */
  private String lent(Token phrase) {
    int before = sentence.subtreeIndexes(phrase)[0] - 1;
    if (before < 0 || !sentence.token(before).isUnder("case")) {
      return "";
    }
    Token word = sentence.token(before);
    boolean other = word.head() > phrase.index() && isLent(word, sentence.token(word.head()));
    return other ? word.lower() : "";
  }

  /** Whether a noun stands between a preposition and a second one of the same phrase. */
  private boolean isLent(Token word, Token phrase) {
    for (Token later : sentence.dependents(phrase, "case")) {
      for (int i = word.index() + 1; i < later.index() && later.index() < phrase.index(); i++) {
        Token between = sentence.token(i);
        boolean noun = between.upos() == Upos.NOUN || between.upos() == Upos.PROPN;
        if (noun && !between.isUnder("fixed") && !between.isUnder("case")) {
          return true;
        }
      }
    }
    return false;
  }

  private String cases(Token phrase, String before) {
    String words = before;
    for (Token child : sentence.dependents(phrase)) {
      if (child.isUnder("case") && child.index() < phrase.index() && !isLent(child, phrase)) {
        words = joined(words, child);
        for (Token part : sentence.dependents(child)) {
          words = part.isUnder("fixed") ? joined(words, part) : words;
        }
      }
    }
    return words;
  }

  private static String joined(String words, Token next) {
    return words.isEmpty() ? next.lower() : words + " " + next.lower();
  }
}
