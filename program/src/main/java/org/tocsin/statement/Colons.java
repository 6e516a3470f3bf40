package org.tocsin.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;

/** "Jane Doe: Prices will rise", as headlines and transcripts put it. */
final class Colons {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_PHRASE = 12;
  private static final String ENDING = ":;.?!\"“”";

  private Colons() {}

  static Optional<Report> read(Page page, int number) {
    Sentence sentence = page.sentences().get(number);
    int start = isSign(sentence.token(0).form()) ? 1 : 0;
    boolean shouted = page.isTranscript() && page.startsParagraph(sentence);
    int colon = start;
    while (colon < sentence.size()
        && colon - start <= LONGEST_NAME
        && (sentence.token(colon).isName() || (shouted && isWord(sentence.token(colon))))) {
      colon++;
    }
    int last = colon - 1;
    colon = shouted ? afterBrackets(sentence, colon) : colon;
    boolean named =
        colon > start
            && colon < sentence.size()
            && sentence.token(colon).form().equals(":")
            && (colon + 3 < sentence.size() || (shouted && !page.endsParagraph(sentence)));
    boolean letter = colon == start + 1 && sentence.token(start).form().length() == 1;
    boolean dateline = named && isShoutedPlace(sentence, sentence.token(last));
    return named && !letter && !dateline
        ? Optional.of(report(page, number, start, last, colon))
        : introducing(page, number, start);
  }

  private static boolean isWord(Token token) {
    return isCapitals(token.form()) && Character.isLetter(token.form().charAt(0));
  }

  /** "DARIA LIM (analyst):" */
  private static int afterBrackets(Sentence sentence, int open) {
    if (open >= sentence.size() || !sentence.token(open).form().equals("(")) {
      return open;
    }
    int close = open + 1;
    while (close < sentence.size()
        && close - open <= LONGEST_PHRASE
        && !sentence.token(close).form().equals(")")) {
      close++;
    }
    return close < sentence.size() && sentence.token(close).form().equals(")") ? close + 1 : open;
  }

  /** "KARACHI: A banker was shot": where it is told, not who tells it. */
  private static boolean isShoutedPlace(Sentence sentence, Token name) {
    return name.form().equals(name.form().toUpperCase(Locale.ROOT))
        && sentence.isOf(name, EntityType.PLACE);
  }

  /** Whether there is neither an ASCII letter nor a digit in it. */
  private static boolean isSign(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '_')) {
        return false;
      }
    }
    return true;
  }

  /** "The pollster Jane Doe: “Prices will rise.”" */
  private static Optional<Report> introducing(Page page, int number, int start) {
    Sentence sentence = page.sentences().get(number);
    int colon = start;
    while (colon < sentence.size()
        && colon - start <= LONGEST_PHRASE
        && isNominal(sentence.token(colon))) {
      colon++;
    }
    boolean quoting =
        colon > start
            && colon + 3 < sentence.size()
            && sentence.token(colon).form().equals(":")
            && sentence.token(colon - 1).isName()
            && page.region(sentence.token(colon + 1)) >= 0;
    return quoting ? Optional.of(report(page, number, start, colon - 1, colon)) : Optional.empty();
  }

  private static boolean isNominal(Token token) {
    return switch (token.upos()) {
      case PROPN, NOUN, ADJ, ADP, DET, NUM, CCONJ -> true;
      case PUNCT -> token.form().length() > 1 || !ENDING.contains(token.form());
      case ADV, AUX, INTJ, PART, PRON, SCONJ, SYM, VERB, X -> false;
    };
  }

  private static Report report(Page page, int number, int start, int last, int colon) {
    Sentence sentence = page.sentences().get(number);
    Token mark = sentence.token(colon);
    Token name = sentence.token(last);
    Span words = sentence.token(start).span().cover(name.span());
    Span turn = new Span(mark.span().end(), sentence.span().end());
    Party speaker = new Party(number, name.index(), words, Optional.empty());
    return new Report(
        number,
        mark,
        mark.span(),
        Kind.SAID,
        true,
        Optional.of(speaker),
        Optional.empty(),
        Optional.empty(),
        List.of(isCapitals(words.of(page.text())) ? turn(page, turn) : trimmed(page, turn)));
  }

  private static boolean isCapitals(String name) {
    return name.length() > 2 && name.chars().noneMatch(Character::isLowerCase);
  }

  /** In a transcript a turn goes on to the paragraph's end. */
  private static Span turn(Page page, Span span) {
    Span paragraph = page.paragraph(span.start());
    return trimmed(page, new Span(span.start(), Math.max(span.end(), paragraph.end())));
  }

  private static Span trimmed(Page page, Span span) {
    String text = span.of(page.text());
    int lead = text.length() - text.stripLeading().length();
    return new Span(span.start() + lead, Math.max(span.start() + lead, span.end()));
  }
}
