package org.tocsin.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** "According to officials, …" */
final class Accordings {
  /** What tells how something goes and says nothing. */
  private static final Set<String> MANNERS =
      Set.of(
          ("plan schedule way custom tradition principle need ability size type age taste"
                  + " preference wish choice rank weight order merit")
              .split(" "));

  private final Page page;
  private final int number;
  private final Sentence sentence;
  private final Subjects subjects;

  private Accordings(Page page, int number, Subjects subjects) {
    this.page = page;
    this.number = number;
    this.subjects = subjects;
    sentence = page.sentences().get(number);
  }

  static List<Report> read(Page page, int number, Subjects subjects) {
    Accordings accordings = new Accordings(page, number, subjects);
    List<Report> reports = new ArrayList<>();
    for (Token token : accordings.sentence.tokens()) {
      if (token.lower().equals("according") && token.index() + 2 < accordings.sentence.size()) {
        Token to = accordings.sentence.token(token.index() + 1);
        boolean relative = accordings.sentence.token(to.index() + 1).xpos().startsWith("W");
        if (to.lower().equals("to") && !relative) {
          accordings.report(token, to).ifPresent(reports::add);
        }
      }
    }
    return reports;
  }

  static boolean opens(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return token.lower().equals("according")
        && next < sentence.size()
        && sentence.token(next).lower().equals("to");
  }

  private Optional<Report> report(Token according, Token to) {
    Token noun = head(to);
    if (MANNERS.contains(noun.lowerLemma())) {
      return Optional.empty();
    }
    BitSet phrase = Phrases.subtree(sentence, noun);
    int end = end(noun, phrase);
    BitSet content = content(according, noun, end);
    List<Span> spans = Pieces.of(sentence, content);
    Span cue = according.span().cover(to.span());
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Report(
                number,
                according,
                cue,
                Kind.SAID,
                true,
                Optional.of(subjects.party(noun, to)),
                Optional.empty(),
                Optional.empty(),
                Pieces.union(spans)));
  }

  /** The head of the noun phrase after "to". */
  private Token head(Token to) {
    Token first = sentence.token(to.index() + 1);
    Token top = first;
    while (top.head() > to.index() && belongsToPhrase(top)) {
      top = sentence.token(top.head());
    }
    return top;
  }

  private boolean belongsToPhrase(Token token) {
    return switch (token.baseRelation()) {
      case "det", "amod", "nummod", "compound", "flat", "case", "advmod", "cc", "punct" -> true;
      case "nmod" -> !sentence.has(token, "case") || token.relation().equals("nmod:poss");
      default -> false;
    };
  }

  /** The token after the phrase: the tree may hang the rest of the sentence on its noun. */
  private int end(Token noun, BitSet phrase) {
    int end = noun.index() + 1;
    while (end < sentence.size() && phrase.get(end)) {
      end++;
    }
    return end;
  }

  private BitSet content(Token according, Token noun, int end) {
    int from = according.index();
    BitSet content = new BitSet(sentence.size());
    boolean opens = from < 2 || sentence.token(from - 1).upos() == Upos.CCONJ;
    if (opens) {
      int comma = comma(noun.index());
      content.set(Math.min(Math.max(end, comma), sentence.size()), sentence.size());
    } else {
      clause(according, noun, content);
    }
    content.clear(from, Math.min(end, sentence.size()));
    sameRegion(according, content);
    return content;
  }

  private int comma(int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.token(i).form().equals(",")) {
        return i + 1;
      }
    }
    return from + 1;
  }

  /** The clause that the phrase hangs on, or all before it. */
  private void clause(Token according, Token noun, BitSet content) {
    Token verb = noun;
    boolean apart = sentence.token(according.index() - 1).form().equals(",");
    while (verb.head() >= 0
        && (verb.equals(noun) || !isClause(verb) || isInner(verb) || (apart && isSecond(verb)))) {
      verb = sentence.token(verb.head());
    }
    content.or(Phrases.subtree(sentence, verb));
    if (content.get(0, according.index()).isEmpty()) {
      content.set(0, according.index());
    }
  }

  private boolean isClause(Token token) {
    return token.upos() == Upos.VERB || sentence.has(token, "nsubj");
  }

  /** "prices rose and <em>wages fell</em>, according to": what no comma parts is one. */
  private boolean isSecond(Token clause) {
    if (!clause.baseRelation().equals("conj")) {
      return false;
    }
    return !sentence.has(clause, "nsubj")
        || sentence
            .child(clause, "cc")
            .filter(c -> c.index() == 0 || !sentence.token(c.index() - 1).form().equals(","))
            .isPresent();
  }

  /** "a man who left, according to": the phrase speaks of the whole, wherever it hangs. */
  private boolean isInner(Token clause) {
    return switch (clause.baseRelation()) {
      case "acl", "advcl", "xcomp", "ccomp", "csubj" -> true;
      default -> false;
    };
  }

  /** What lies inside a quotation that the cue stands in cannot reach beyond it. */
  private void sameRegion(Token according, BitSet content) {
    int region = page.region(according);
    if (region >= 0) {
      Quotation quotation = page.quotations().get(region);
      for (Token token : sentence.tokens()) {
        if (!quotation.holds(token.span().start())) {
          content.clear(token.index());
        }
      }
    }
  }
}
