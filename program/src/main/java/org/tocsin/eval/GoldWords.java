package org.tocsin.eval;

import java.util.List;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/** Tags and trees over the gold words; relations one by one count with their subtypes. */
final class GoldWords {
  private static final List<String> RELATIONS = List.of("nsubj", "obj", "nsubj:pass", "obl");

  static final List<String> MEASURES =
      List.of(
          "goldUPOS",
          "goldXPOS",
          "goldFeatures",
          "goldUAS",
          "goldLAS",
          "goldNsubj",
          "goldObj",
          "goldNsubjPass",
          "goldObl");

  private GoldWords() {}

  static void score(List<Sentence> gold, List<Sentence> found, Scores scores) {
    for (int s = 0; s < gold.size(); s++) {
      for (int i = 0; i < gold.get(s).size(); i++) {
        score(gold.get(s).token(i), found.get(s).token(i), scores);
      }
    }
  }

  private static void score(Token gold, Token said, Scores scores) {
    boolean head = gold.head() == said.head();
    boolean labelled = head && gold.baseRelation().equals(said.baseRelation());
    List<Boolean> right =
        List.of(
            gold.upos() == said.upos(),
            gold.xpos().equals(said.xpos()),
            gold.features().equals(said.features()),
            head,
            labelled);
    for (int m = 0; m < right.size(); m++) {
      scores.add(MEASURES.get(m), 1, 1, right.get(m) ? 1 : 0);
    }
    for (int r = 0; r < RELATIONS.size(); r++) {
      int there = gold.relation().equals(RELATIONS.get(r)) ? 1 : 0;
      int found = said.relation().equals(RELATIONS.get(r)) ? 1 : 0;
      scores.add(MEASURES.get(right.size() + r), there, found, head ? there * found : 0);
    }
  }
}
