package org.tocsin.statement;

import java.util.List;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;

/** A text with its sentences and its quotations. */
final class Page {
  private final String text;
  private final List<Sentence> sentences;
  private final List<Span> paragraphs;
  private final List<Quotation> quotations;
  private final int[] region;
  private final Turns turns;

  Page(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = List.copyOf(sentences);
    paragraphs = Paragraphs.of(text);
    quotations =
        Quotations.find(text, paragraphs).stream().map(q -> Insertions.cut(q, text)).toList();
    region = regions(text.length(), quotations);
    turns = Turns.of(text);
  }

  private static int[] regions(int length, List<Quotation> quotations) {
    int[] region = new int[length];
    java.util.Arrays.fill(region, -1);
    for (int q = 0; q < quotations.size(); q++) {
      for (Span part : quotations.get(q).parts()) {
        java.util.Arrays.fill(region, part.start(), part.end(), q);
      }
    }
    return region;
  }

  String text() {
    return text;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** Index of the innermost quotation around a character, or −1. */
  int region(int offset) {
    return region[offset];
  }

  int region(Token token) {
    return region[token.span().start()];
  }

  Turns turns() {
    return turns;
  }

  /** The paragraph around a character; an empty span where it stands between two. */
  Span paragraph(int offset) {
    for (Span paragraph : paragraphs) {
      if (paragraph.start() <= offset && offset < paragraph.end()) {
        return paragraph;
      }
    }
    return new Span(offset, offset);
  }

  List<Span> paragraphs() {
    return paragraphs;
  }

  /** Index of the first sentence that ends after an offset; the number of sentences where none. */
  int sentenceAt(int offset) {
    int at = 0;
    while (at < sentences.size() && sentences.get(at).span().end() <= offset) {
      at++;
    }
    return at;
  }

  /** The last character before an offset that is no space, or a space at the text's start. */
  char before(int offset) {
    for (int i = offset - 1; i >= 0; i--) {
      if (!isSpace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
