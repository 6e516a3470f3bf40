package org.tocsin.coder;

import java.util.Optional;
import org.tocsin.ontology.EventType;
import org.tocsin.rule.Lexicon;
import org.tocsin.syntax.Parser;
import org.tocsin.text.Span;

/** Names the event between two given actors of a text: the coder's own decision, asked directly. */
public final class Relations {
  private final Lexicon lexicon;
  private final Scorer scorer;
  private final Parser parser;

  public Relations(Lexicon lexicon, Scorer scorer, Parser parser) {
    this.lexicon = lexicon;
    this.scorer = scorer;
    this.parser = parser;
  }

  /** The likeliest type, though the likeliest of all may be none. */
  public Optional<EventType> type(String text, Span source, Span target) {
    TrainingPair.PairReader reader = TrainingPair.PairReader.of(lexicon, parser, text);
    return reader
        .features(source, target)
        .map(scorer::probabilities)
        .flatMap(p -> Scorer.typeOf(Scorer.likeliest(p)));
  }
}
