package org.tocsin.actor;

import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import org.tocsin.text.Span;

/** The actors of one article: who each noun phrase is. Immutable. */
public final class Cast {
  private final String text;
  private final List<Spans> spans;
  private final List<SequencedMap<Integer, ActorMention>> mentions;

  Cast(String text, List<Spans> spans, List<SequencedMap<Integer, ActorMention>> mentions) {
    this.text = text;
    this.spans = List.copyOf(spans);
    this.mentions = List.copyOf(mentions);
  }

  /**
   * Who the phrase around a token is: resolved where anything is known, as worded where not, empty
   * where it cannot be an actor (a time, a thing, an abstraction).
   *
   * @throws IndexOutOfBoundsException where there is no such sentence
   */
  public Optional<ActorMention> mention(int sentence, int token) {
    return Optional.ofNullable(mentions.get(sentence).get(token));
  }

  /** The actors of a sentence, in order of their heads. */
  public SequencedCollection<ActorMention> mentions(int sentence) {
    return mentions.get(sentence).sequencedValues();
  }

  /**
   * The noun phrase around a token: its modifiers, names and complements, without trailing clauses
   * and without coordinated siblings.
   *
   * @throws IndexOutOfBoundsException where there is no such token
   */
  public Span span(int sentence, int token) {
    return spans.get(sentence).span(token);
  }

  /**
   * The words of the noun phrase around a token.
   *
   * @throws IndexOutOfBoundsException where there is no such token
   */
  public String text(int sentence, int token) {
    return words(span(sentence, token));
  }

  /** The words of a span of the article. */
  public String words(Span span) {
    return span.of(text);
  }
}
