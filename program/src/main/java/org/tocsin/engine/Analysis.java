package org.tocsin.engine;

import java.util.List;
import java.util.Optional;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Upos;

/**
 * What the model says of one sentence, one {@link Word} a form, in order; its heads form one tree.
 */
record Analysis(List<Word> words) {

  Analysis {
    words = List.copyOf(words);
  }

  /**
   * One word.
   *
   * @param xpos Penn Treebank tag
   * @param features UD features as in CoNLL-U, or {@code _}
   * @param head index of the governing word from 0, or −1 for the root
   * @param relation UD relation with its subtype
   * @param entity the type of the entity whose mention this word heads, if it heads one
   */
  record Word(
      Upos upos,
      String xpos,
      String features,
      int head,
      String relation,
      Optional<EntityType> entity) {}
}
