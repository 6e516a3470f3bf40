package org.tocsin.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;

/** "quoted Jane Doe as saying": read from the words alone, for long sentences have no tree. */
final class AsSaying {
  private static final int LONGEST_NAME = 12;
  private static final Set<String> QUOTING =
      Set.of("quoted", "quotes", "quoting", "cited", "citing");
  private static final Set<String> PUBLISHING =
      Set.of("publish", "print", "title", "release", "post", "issue");
  private static final Set<String> SAYING = Set.of("saying", "telling", "writing", "warning");

  private AsSaying() {}

  static List<Report> read(Page page, int number) {
    Sentence sentence = page.sentences().get(number);
    List<Report> reports = new ArrayList<>();
    for (int as = 2; as + 2 < sentence.size(); as++) {
      boolean cue =
          sentence.token(as).lower().equals("as")
              && SAYING.contains(sentence.token(as + 1).lower());
      int verb = cue ? quoting(sentence, as) : -1;
      if (verb >= 0) {
        reports.add(report(page, number, verb, as));
      }
    }
    return reports;
  }

  /** Whether the word is the verb of such a phrase, and so no cue of its own. */
  static boolean belongs(Token token, List<Report> found) {
    for (Report report : found) {
      if (report.token().equals(token) || QUOTING.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }

  /** "published in May, quoted Jane Doe as saying": the frame of the phrase says nothing itself. */
  static boolean isFrame(Report report, List<Report> found) {
    if (PUBLISHING.contains(report.token().lemma())) {
      for (Report other : found) {
        if (report.token().index() < other.token().index()) {
          return true;
        }
      }
    }
    return false;
  }

  private static int quoting(Sentence sentence, int as) {
    for (int i = as - 2; i >= 0 && i >= as - LONGEST_NAME; i--) {
      if (QUOTING.contains(sentence.token(i).lower())) {
        return i;
      }
    }
    return -1;
  }

  private static Report report(Page page, int number, int verb, int as) {
    Sentence sentence = page.sentences().get(number);
    Token saying = sentence.token(as + 1);
    Span name = sentence.token(verb + 1).span().cover(sentence.token(as - 1).span());
    Span rest = new Span(sentence.token(as + 2).span().start(), sentence.span().end());
    boolean quoted = page.region(rest.start()) != page.region(saying) || startsApart(rest, page);
    return new Report(
        number,
        saying,
        sentence.token(as).span().cover(saying.span()),
        Kind.SAID,
        true,
        Optional.of(new Party(number, as - 1, name, Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        quoted ? List.of() : List.of(rest));
  }

  private static boolean startsApart(Span rest, Page page) {
    return !Character.isLetterOrDigit(rest.of(page.text()).codePointAt(0));
  }
}
