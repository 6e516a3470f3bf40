package org.tocsin.engine;

import java.util.List;
import java.util.Locale;

/**
 * A sentence of a treebank.
 *
 * @param bank row of the matrix {@code bank}
 * @param heads of each word, counted from 1; 0 for the root
 * @param entities the type headed by each word in lower case, or {@code _}
 * @param hasEntities whether the treebank marks them
 */
record Gold(
    int bank,
    List<String> forms,
    List<String> upos,
    List<String> xpos,
    List<String> features,
    List<Integer> heads,
    List<String> relations,
    List<String> entities,
    boolean hasEntities) {

  /** What a model says of words. */
  static Gold of(List<String> forms, Analysis said) {
    List<Analysis.Word> words = said.words();
    return new Gold(
        Model.GUM,
        forms,
        words.stream().map(word -> word.upos().name()).toList(),
        words.stream().map(Analysis.Word::xpos).toList(),
        words.stream().map(Analysis.Word::features).toList(),
        words.stream().map(word -> word.head() + 1).toList(),
        words.stream().map(Analysis.Word::relation).toList(),
        words.stream().map(Gold::entity).toList(),
        true);
  }

  private static String entity(Analysis.Word word) {
    return word.entity().map(e -> e.name().toLowerCase(Locale.ROOT)).orElse(Mentions.NONE);
  }

  /** As the sentence is read: one without a stop at its end as a headline. */
  Gold asRead() {
    return Model.isHeadline(forms)
        ? new Gold(
            Model.HEADLINE, forms, upos, xpos, features, heads, relations, entities, hasEntities)
        : this;
  }

  int size() {
    return forms.size();
  }
}
