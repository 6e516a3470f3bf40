package org.tocsin.statement;

import java.util.List;
import java.util.Optional;
import org.tocsin.text.Span;

/**
 * Who speaks or is spoken to, as worded; who it is, is for others to resolve.
 *
 * @param sentence index of the sentence
 * @param token index of the head in its sentence
 * @param span the noun phrase with its titles and appositions, without relative clauses
 * @param relative the pronoun that stands for it in the clause of the cue ("the minister,
 *     <i>who</i> said")
 */
public record Party(int sentence, int token, Span span, Optional<Span> relative) {

  public Party {
    if (sentence < 0 || token < 0) {
      throw new IllegalArgumentException("no token: " + sentence + "/" + token);
    }
  }

  /** The same without the words that were said, where a parser hangs them on its noun. */
  Party before(List<Span> said) {
    return new Party(sentence, token, before(span, said), relative);
  }

  static Span before(Span phrase, List<Span> said) {
    for (Span words : said) {
      if (phrase.start() < words.start() && words.start() < phrase.end()) {
        return new Span(phrase.start(), words.start() - 1);
      }
    }
    return phrase;
  }
}
