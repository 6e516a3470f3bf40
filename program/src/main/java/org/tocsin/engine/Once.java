package org.tocsin.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A verb has one subject and one object: where two words were given the same of these, one keeps it
 * and the other becomes what it is else most likely to be, so that the scores of both together are
 * highest. "<em>A critic of the war</em>, the mayor spoke" has one subject, the mayor.
 */
final class Once {
  private static final Set<String> CORE = Set.of("nsubj", "nsubj:pass", "obj");

  private final Set<Integer> core;
  private final int oblique;
  private final int marker;

  Once(List<String> relations) {
    core = CORE.stream().map(relations::indexOf).collect(Collectors.toUnmodifiableSet());
    oblique = relations.indexOf("obl");
    marker = relations.indexOf("case");
  }

  /**
   * Changes relations.
   *
   * @param scores of each word's relations
   * @param heads of each word, counted from 1; 0 is the root
   */
  void settle(float[][] scores, int[] heads, int[] relation) {
    for (int i = 0; i < heads.length; i++) {
      for (int j = i + 1; j < heads.length && core.contains(relation[i]); j++) {
        if (heads[i] == heads[j] && relation[i] == relation[j]) {
          int first = other(scores[i], i, heads, relation);
          int second = other(scores[j], j, heads, relation);
          float gain = scores[i][first] + scores[j][relation[j]];
          boolean changesFirst = gain > scores[j][second] + scores[i][relation[i]];
          relation[changesFirst ? i : j] = changesFirst ? first : second;
        }
      }
    }
  }

  /** What a word is most likely to be if not one of these. */
  private int other(float[] scores, int word, int[] heads, int[] relation) {
    boolean marked = isMarked(word, heads, relation);
    int best = -1;
    for (int r = 0; r < scores.length; r++) {
      boolean may = !core.contains(r) && (marked || r != oblique);
      best = may && (best < 0 || scores[r] > scores[best]) ? r : best;
    }
    return best;
  }

  /** Only with a preposition is a noun an oblique. */
  private boolean isMarked(int word, int[] heads, int[] relation) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == word + 1 && relation[i] == marker) {
        return true;
      }
    }
    return false;
  }
}
