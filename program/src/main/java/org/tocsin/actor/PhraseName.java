package org.tocsin.actor;

import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Where the name in a noun phrase begins and ends, and the lexicon entry at its head. */
final class PhraseName {
  private static final Set<String> COMPASS =
      Set.of("north", "south", "east", "west", "new", "northern", "southern", "eastern", "western");

  private final View view;
  private final Sentence sentence;
  private final Token head;
  private final int left;
  private final int tail;
  private final Optional<Match> at;
  private final int start;
  private final int end;

  /**
   * Looks for it.
   *
   * @param left the first word of the phrase
   */
  PhraseName(View view, Token head, int left) {
    this.view = view;
    this.sentence = view.sentence();
    this.head = head;
    this.left = left;
    this.tail = nameTail();
    int flatTail = flatTail();
    this.at =
        tail == flatTail
            ? view.match(tail).or(() -> view.match(head.index()))
            : view.match(head.index());
    this.end = isTitleBeforeName() ? tail : flatTail;
    this.start = isNameHead() ? nameStart() : end + 1;
  }

  boolean isPresent() {
    return start <= end;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  Optional<Match> at() {
    return at;
  }

  private int nameTail() {
    int last = head.index();
    for (Token child : sentence.dependents(head)) {
      boolean name = child.baseRelation().equals("flat") || child.baseRelation().equals("compound");
      if ((name && child.index() > head.index()) || Spans.isLooseName(sentence, child)) {
        last = Math.max(last, child.index());
      }
    }
    return last;
  }

  /** The last word of a name whose head is its first: "Antony <i>Blinken</i>". */
  private int flatTail() {
    int last = head.index();
    for (Token child : sentence.dependents(head, "flat")) {
      last = child.index() == last + 1 || isJoined(last, child.index()) ? child.index() : last;
    }
    return head.isName() ? last : head.index();
  }

  private boolean isJoined(int last, int next) {
    for (int i = last + 1; i < next; i++) {
      Token token = sentence.token(i);
      boolean part = token.head() == head.index() && !token.baseRelation().equals("case");
      if (!part && token.upos() != Upos.PUNCT) {
        return false;
      }
    }
    return next > last;
  }

  /** "President" governing "Joe Biden". */
  private boolean isTitleBeforeName() {
    return tail > head.index()
        && isFree(sentence.token(tail))
        && (at.isPresent() || sentence.token(tail).baseRelation().equals("flat"));
  }

  private boolean isNameHead() {
    Token last = sentence.token(end);
    return isFree(last) || at.filter(m -> m.is(Kind.PERSON)).isPresent() || isSurname();
  }

  /** A country's name after a given name is a surname. */
  private boolean isSurname() {
    boolean single =
        at.filter(m -> m.best().kind().isPlace() && m.end() - m.start() == 1).isPresent();
    if (!single || end == 0) {
      return false;
    }
    Token before = sentence.token(end - 1);
    boolean given = before.head() == end && before.relation().equals("compound");
    return isFree(before) && (given || end > head.index()) && !COMPASS.contains(before.lower());
  }

  private boolean isFree(Token token) {
    return token.isName() && !view.isMatched(token.index());
  }

  private int nameStart() {
    int first = at.filter(m -> m.is(Kind.PERSON)).map(Match::start).orElse(end);
    while (first > left && isNamePart(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isNamePart(int index) {
    Token token = sentence.token(index);
    if (view.isMatched(index)) {
      return false;
    }
    boolean hyphen = token.form().equals("-") && index > left && isFree(sentence.token(index - 1));
    return isFree(token) || hyphen || Particles.isParticle(token.form());
  }
}
