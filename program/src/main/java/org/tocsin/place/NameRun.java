package org.tocsin.place;

import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** How far a name reaches: the words beside its head that the tree ties to it. */
final class NameRun {
  private static final int DEPTH = 6;
  private static final int INITIALS = 3;
  private static final Set<String> TIES = Set.of("-", "‐", "‑", "'", "’", "‘", "`");
  private static final Set<String> PARTS =
      Set.of(
          "compound", "flat", "amod", "nmod", "obl", "obj", "nsubj", "appos", "discourse", "conj");
  private static final Set<String> APART = Set.of("nmod:poss", "nmod:unmarked", "obl:unmarked");

  private final Sentence sentence;

  NameRun(Sentence sentence) {
    this.sentence = sentence;
  }

  /** From the first word of a name to its last. */
  Span of(Token inside, Optional<Span> listed) {
    Run run = new Run(inside.index(), inside.index());
    Run wider = wider(run);
    while (!wider.equals(run)) {
      run = wider;
      wider = wider(run);
    }
    int first = run.first();
    while (first < inside.index() && isTie(sentence.token(first))) {
      first++;
    }
    Span span = sentence.token(first).span().cover(sentence.token(run.last()).span());
    return listed.map(span::cover).orElse(span);
  }

  /** The words of a name as far as it is known. */
  private record Run(int first, int last) {
    boolean contains(int index) {
      return index >= first && index <= last;
    }
  }

  /** By one word at either end, where one belongs to it. */
  private Run wider(Run run) {
    int before = run.first() - 1;
    int after = run.last() + 1;
    boolean left = before >= 0 && (isJoined(before) || belongs(before, run));
    boolean right = after < sentence.size() && (isJoined(run.last()) || belongs(after, run));
    return new Run(left ? before : run.first(), right ? after : run.last());
  }

  /** Whether hyphens or apostrophes tie a word to the next one, with no space about. */
  boolean isJoined(int index) {
    int left = index;
    while (left >= 0 && isTie(sentence.token(left))) {
      left--;
    }
    int right = index + 1;
    while (right < sentence.size() && isTie(sentence.token(right))) {
      right++;
    }
    if (left < 0 || right >= sentence.size() || right - left < 2) {
      return false;
    }
    int length = sentence.token(right).span().start() - sentence.token(left).span().end();
    return length == right - left - 1 && goesOn(sentence.token(left), sentence.token(right));
  }

  private static boolean isTie(Token token) {
    return TIES.contains(token.form());
  }

  /** "Port-au-Prince" and "G-6" go on; "Kabul-based" does not. */
  private static boolean goesOn(Token left, Token right) {
    if (right.upos() == Upos.NUM) {
      return left.form().length() <= INITIALS
          && left.form().chars().allMatch(Character::isUpperCase);
    }
    return SentenceNames.isCapital(right) || right.upos() == Upos.PROPN;
  }

  private boolean belongs(int index, Run run) {
    Token token = sentence.token(index);
    if (!isBeside(token, run)) {
      return false;
    }
    return isNumber(token) ? isNumbered(token, run) : isPart(token) && isTied(token, run);
  }

  private static boolean isPart(Token token) {
    if (Words.CALENDAR.contains(token.lower()) || APART.contains(token.relation())) {
      return false;
    }
    String relation = token.baseRelation();
    if (SentenceNames.isCapital(token)) {
      return PARTS.contains(relation) && (token.isName() || token.upos() == Upos.INTJ);
    }
    return relation.equals("flat") && token.upos() == Upos.PROPN;
  }

  private static boolean isNumber(Token token) {
    return token.upos() == Upos.NUM
        && Character.isDigit(token.form().charAt(0))
        && !APART.contains(token.relation());
  }

  /** "Highway 12", "the T-4 Airport"; but not "the 2016 Lima talks". */
  private boolean isNumbered(Token number, Run run) {
    return run.contains(number.head())
        || (number.relation().equals("flat") && isTied(sentence.token(number.head()), run));
  }

  /** With nothing but a space between. */
  private boolean isBeside(Token token, Run run) {
    Span span = token.span();
    int gap =
        token.index() < run.first()
            ? sentence.token(run.first()).span().start() - span.end()
            : span.start() - sentence.token(run.last()).span().end();
    return gap <= 1;
  }

  /** Whether a word is what the name hangs on, or hangs on the name or on the same noun. */
  private boolean isTied(Token token, Run run) {
    int at = token.index();
    if (governs(at, run)) {
      return true;
    }
    for (int step = 0; step < DEPTH; step++) {
      String relation = sentence.token(at).baseRelation();
      at = sentence.token(at).head();
      if (at < 0 || run.contains(at) || governs(at, run)) {
        return at >= 0;
      }
      if (!relation.equals("compound") && !relation.equals("flat")) {
        return false;
      }
    }
    return false;
  }

  private boolean governs(int index, Run run) {
    for (int i = run.first(); i <= run.last(); i++) {
      if (sentence.token(i).head() == index) {
        return true;
      }
    }
    return false;
  }
}
