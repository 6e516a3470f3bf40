package org.tocsin.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tocsin.text.Span;

/**
 * Something that somebody said, wrote or thinks, according to the article.
 *
 * @param speaker empty where the article names none ("is expected to")
 * @param addressee whom it was said to
 * @param cue the words that attribute ("has said", "according to")
 * @param content what was said: one or more spans in order, apart from each other
 * @param medium where it was said or published, as worded ("on its Telegram channel")
 * @param parent index in the article's list of the statement in whose content this one stands
 */
public record Statement(
    Kind kind,
    Directness directness,
    Optional<Party> speaker,
    Optional<Party> addressee,
    Span cue,
    List<Span> content,
    Optional<Span> medium,
    OptionalInt parent) {

  public Statement {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement needs content");
    }
    for (int i = 1; i < content.size(); i++) {
      if (content.get(i).start() < content.get(i - 1).end()) {
        throw new IllegalArgumentException("content out of order: " + content);
      }
    }
  }
}
