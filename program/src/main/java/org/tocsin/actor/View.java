package org.tocsin.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;

/** A sentence with its lexicon matches. */
final class View {
  private final int index;
  private final String text;
  private final Sentence sentence;
  private final Spans spans;
  private final @Nullable Match[] matches;

  /** Made once each; a view belongs to one thread. */
  private final @Nullable Phrase[] phrases;

  private final @Nullable Reading[] cores;

  View(int index, String text, Sentence sentence, Matcher matcher) {
    this.index = index;
    this.text = text;
    this.sentence = sentence;
    this.spans = new Spans(sentence);
    this.matches = matcher.matches(sentence);
    this.phrases = new Phrase[sentence.size()];
    this.cores = new Reading[sentence.size()];
  }

  int index() {
    return index;
  }

  Sentence sentence() {
    return sentence;
  }

  Spans spans() {
    return spans;
  }

  Phrase phrase(Token head) {
    Phrase made = phrases[head.index()];
    if (made == null) {
      made = new Phrase(this, head);
      phrases[head.index()] = made;
    }
    return made;
  }

  /** What the words of the phrase around a head say without those that hang on it. */
  Reading core(Token head) {
    Reading made = cores[head.index()];
    if (made == null) {
      made = Composer.core(phrase(head));
      cores[head.index()] = made;
    }
    return made;
  }

  Optional<Match> match(int token) {
    return Optional.ofNullable(matches[token]);
  }

  boolean isMatched(int token) {
    return matches[token] != null;
  }

  /** The characters from one token through another. */
  String text(int first, int last) {
    Span span = sentence.token(first).span().cover(sentence.token(last).span());
    return span.end() <= text.length() ? span.of(text) : "";
  }

  String text(Token head) {
    Span span = spans.span(head);
    return span.end() <= text.length() ? span.of(text) : "";
  }
}
