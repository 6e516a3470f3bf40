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
    Optional<Turns.Turn> turn = page.turns().in(sentence.span());
    if (turn.isPresent()) {
      return turn(page, number, turn.get());
    }
    int start = isSign(sentence.token(0).form()) ? 1 : 0;
    int colon = start;
    while (colon < sentence.size()
        && colon - start <= LONGEST_NAME
        && sentence.token(colon).isName()) {
      colon++;
    }
    boolean named =
        colon > start && colon + 3 < sentence.size() && sentence.token(colon).form().equals(":");
    boolean letter = colon == start + 1 && sentence.token(start).form().length() == 1;
    boolean dateline = named && isShoutedPlace(sentence, sentence.token(colon - 1));
    return named && !letter && !dateline
        ? Optional.of(report(page, number, start, colon))
        : introducing(page, number, start);
  }

  /** "HOST: …" in a transcript, up to who speaks next. */
  private static Optional<Report> turn(Page page, int number, Turns.Turn turn) {
    Sentence sentence = page.sentences().get(number);
    Optional<Token> name =
        sentence.tokens().stream().filter(t -> t.span().end() == turn.name().end()).findFirst();
    Optional<Token> mark =
        sentence.tokens().stream().filter(t -> t.span().start() == turn.colon()).findFirst();
    return name.flatMap(n ->
        mark.map(m -> {
          Span rest = new Span(m.span().end(), sentence.span().end());
          Party speaker = new Party(number, n.index(), turn.name(), Optional.empty());
          return report(number, m, speaker, turn(page, rest));
        }));
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
    boolean named =
        colon > start
            && colon < sentence.size()
            && sentence.token(colon).form().equals(":")
            && sentence.token(colon - 1).isName();
    if (named && colon == sentence.size() - 1) {
      int at = colon;
      return below(page, number).map(words -> report(page, number, start, at, words));
    }
    boolean quoting =
        named && colon + 3 < sentence.size() && page.region(sentence.token(colon + 1)) >= 0;
    return quoting ? Optional.of(report(page, number, start, colon)) : Optional.empty();
  }

  /** What is quoted in the line below. */
  private static Optional<Span> below(Page page, int number) {
    if (number + 1 == page.sentences().size()) {
      return Optional.empty();
    }
    int next = page.sentences().get(number + 1).span().start();
    int region = page.region(next);
    return region < 0 || page.quotations().get(region).start() != next
        ? Optional.empty()
        : Optional.of(page.quotations().get(region).parts().getFirst());
  }

  private static boolean isNominal(Token token) {
    return switch (token.upos()) {
      case PROPN, NOUN, ADJ, ADP, DET, NUM, CCONJ -> true;
      case PUNCT -> token.form().length() > 1 || !ENDING.contains(token.form());
      case ADV, AUX, INTJ, PART, PRON, SCONJ, SYM, VERB, X -> false;
    };
  }

  private static Report report(Page page, int number, int start, int colon) {
    Sentence sentence = page.sentences().get(number);
    Span words = sentence.token(start).span().cover(sentence.token(colon - 1).span());
    Span rest = new Span(sentence.token(colon).span().end(), sentence.span().end());
    boolean turn = isCapitals(words.of(page.text()));
    return report(page, number, start, colon, turn ? turn(page, rest) : trimmed(page, rest));
  }

  private static Report report(Page page, int number, int start, int colon, Span content) {
    Sentence sentence = page.sentences().get(number);
    Token name = sentence.token(colon - 1);
    Span words = sentence.token(start).span().cover(name.span());
    Party speaker = new Party(number, name.index(), words, Optional.empty());
    return report(number, sentence.token(colon), speaker, content);
  }

  private static Report report(int number, Token mark, Party speaker, Span content) {
    return new Report(
        number,
        mark,
        mark.span(),
        Kind.SAID,
        true,
        Optional.of(speaker),
        Optional.empty(),
        Optional.empty(),
        List.of(content));
  }

  private static boolean isCapitals(String name) {
    return name.length() > 2 && name.chars().noneMatch(Character::isLowerCase);
  }

  /** In a transcript a turn goes on to the paragraph's end. */
  private static Span turn(Page page, Span span) {
    Span paragraph = page.paragraph(span.start());
    int end = page.turns().next(span.start(), Math.max(span.end(), paragraph.end()));
    return trimmed(page, new Span(span.start(), end));
  }

  private static Span trimmed(Page page, Span span) {
    String text = span.of(page.text());
    int lead = text.length() - text.stripLeading().length();
    int end = span.end() - (text.length() - text.stripTrailing().length());
    return new Span(span.start() + lead, Math.max(span.start() + lead, end));
  }
}
