package org.tocsin.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** Sets of tokens and lists of spans. */
final class Pieces {
  private static final String QUOTES = "\"“”‘’'``''«»([)]";

  private Pieces() {}

  /** Runs of tokens without the punctuation around them. */
  static List<Span> of(Sentence sentence, BitSet tokens) {
    List<Span> spans = new ArrayList<>();
    for (int from = tokens.nextSetBit(0); from >= 0; ) {
      int to = tokens.nextClearBit(from) - 1;
      add(sentence, from, to, spans);
      from = tokens.nextSetBit(to + 1);
    }
    return spans;
  }

  private static void add(Sentence sentence, int first, int last, List<Span> spans) {
    int from = first;
    int to = last;
    while (from <= to && isLoose(sentence.token(from))) {
      from++;
    }
    while (to >= from && isLoose(sentence.token(to))) {
      to--;
    }
    if (hasWord(sentence, from, to)) {
      spans.add(sentence.token(from).span().cover(sentence.token(to).span()));
    }
  }

  private static boolean hasWord(Sentence sentence, int from, int to) {
    for (int i = from; i <= to; i++) {
      Token token = sentence.token(i);
      if (Phrases.isWord(token) && token.upos() != Upos.CCONJ) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoose(Token token) {
    return token.upos() == Upos.PUNCT && !QUOTES.contains(token.form());
  }

  /** In order, overlapping ones made one. */
  static List<Span> union(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.removeIf(s -> s.length() == 0);
    sorted.sort(Comparator.naturalOrder());
    List<Span> out = new ArrayList<>();
    for (Span span : sorted) {
      if (!out.isEmpty() && span.start() < out.getLast().end()) {
        out.add(out.removeLast().cover(span));
      } else {
        out.add(span);
      }
    }
    return out;
  }

  static boolean overlap(List<Span> spans, Span other) {
    for (Span span : spans) {
      if (span.overlaps(other)) {
        return true;
      }
    }
    return false;
  }
}
