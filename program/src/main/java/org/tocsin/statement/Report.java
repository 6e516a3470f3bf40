package org.tocsin.statement;

import java.util.List;
import java.util.Optional;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;

/**
 * A cue in its sentence with what stands around it; quotations are linked to it later.
 *
 * @param sentence index of the sentence
 * @param token the head of the cue
 * @param span the cue with its auxiliaries, particle or preposition
 * @param content empty where only a quotation can be the content
 */
record Report(
    int sentence,
    Token token,
    Span span,
    Kind kind,
    boolean takesQuotation,
    Optional<Party> speaker,
    Optional<Party> addressee,
    Optional<Span> medium,
    List<Span> content) {
  Report {
    content = List.copyOf(content);
  }
}
