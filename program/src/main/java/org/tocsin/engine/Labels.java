package org.tocsin.engine;

import java.util.List;

/**
 * The classes that the model tells apart, in the order of its outputs.
 *
 * @param entities the types in lower case, after {@code _} for none
 */
record Labels(
    List<String> upos,
    List<String> xpos,
    List<String> features,
    List<String> relations,
    List<String> entities) {

  Labels {
    upos = List.copyOf(upos);
    xpos = List.copyOf(xpos);
    features = List.copyOf(features);
    relations = List.copyOf(relations);
    entities = List.copyOf(entities);
  }

  /** Number of outputs of the tagger: tags, features and entities. */
  int tags() {
    return upos.size() + xpos.size() + features.size() + entities.size();
  }

  /** Where UPOS, Penn tags, features and entities begin among those outputs, and where they end. */
  int[] ends() {
    int x = upos.size();
    int f = x + xpos.size();
    return new int[] {0, x, f, f + features.size(), tags()};
  }
}
