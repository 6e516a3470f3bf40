package org.tocsin.syntax;

import org.tocsin.text.Span;

/**
 * A phrase that speaks of a thing.
 *
 * @param head index of the token that heads the phrase
 * @param span its characters in the article, relative clauses included, prepositions not
 */
public record Mention(int head, Span span, EntityType type) {
  public Mention {
    if (head < 0) {
      throw new IllegalArgumentException("no token has the index " + head);
    }
  }
}
