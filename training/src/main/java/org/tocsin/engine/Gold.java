package org.tocsin.engine;

import java.util.List;

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

  int size() {
    return forms.size();
  }
}
