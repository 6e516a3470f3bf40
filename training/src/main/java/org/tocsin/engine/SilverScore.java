package org.tocsin.engine;

import java.util.List;
import java.util.Locale;

/** How much of a treebank teachers get right together, given its words; in percent. */
record SilverScore(double upos, double unlabelled, double labelled, double oblique) {
  private static final String OBLIQUE = "obl";

  /** Compares relations without their subtypes, but for F1 of {@code obl}. */
  static SilverScore of(Teachers teachers, Labels labels, List<Gold> gold) {
    List<Silver> said = teachers.label(gold.stream().map(Gold::forms).toList(), 0);
    int words = gold.stream().mapToInt(Gold::size).sum();
    int[] right = new int[4];
    int obliques = 0;
    for (int s = 0; s < gold.size(); s++) {
      Gold sentence = gold.get(s);
      Silver silver = said.get(s);
      for (int i = 0; i < sentence.size(); i++) {
        String tag = labels.upos().get(silver.upos()[i].best());
        String relation = labels.relations().get(silver.relations()[i].best());
        String wanted = sentence.relations().get(i);
        boolean head = silver.heads()[i] == sentence.heads().get(i);
        right[0] += tag.equals(sentence.upos().get(i)) ? 1 : 0;
        right[1] += head ? 1 : 0;
        right[2] += head && DevScore.base(relation).equals(DevScore.base(wanted)) ? 1 : 0;
        right[3] += head && relation.equals(OBLIQUE) && wanted.equals(OBLIQUE) ? 1 : 0;
        obliques += (relation.equals(OBLIQUE) ? 1 : 0) + (wanted.equals(OBLIQUE) ? 1 : 0);
      }
    }
    return new SilverScore(
        100.0 * right[0] / words,
        100.0 * right[1] / words,
        100.0 * right[2] / words,
        200.0 * right[3] / Math.max(1, obliques));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "UPOS %.2f UAS %.2f LAS %.2f obl %.1f", upos, unlabelled, labelled, oblique);
  }
}
