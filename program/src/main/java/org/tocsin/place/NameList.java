package org.tocsin.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** The other names of a list that one name stands in: trees lose them where names are long. */
final class NameList {
  private static final Set<String> BINDING = Set.of("and", "or", "&");
  private static final Set<String> BEFORE = Set.of("the", "nearby", "both", "neighboring");

  private final Sentence sentence;
  private final SentenceNames names;

  NameList(Sentence sentence, SentenceNames names) {
    this.sentence = sentence;
    this.names = names;
  }

  /** Those named beside a name, where "and" or "or" ends the list. */
  List<Span> beside(Span name) {
    List<Span> others = new ArrayList<>();
    boolean bound = forwards(name, others);
    bound |= backwards(name, others);
    return bound ? others : List.of();
  }

  /** Adds the names after one; whether an "and" or "or" was among them. */
  private boolean forwards(Span name, List<Span> others) {
    boolean bound = false;
    int at = past(last(name));
    int item = afterLinks(at);
    while (item > at && item < sentence.size()) {
      boolean binds = hasBinding(at, item);
      if (binds && sentence.token(item).lower().equals("elsewhere")) {
        return true;
      }
      Optional<Span> next = nameFrom(item);
      if (next.isEmpty()) {
        return bound;
      }
      others.add(next.get());
      bound |= binds;
      at = past(last(next.get()));
      item = afterLinks(at);
    }
    return bound;
  }

  /** The name that begins here, or after a number here, if nothing goes on behind it. */
  private Optional<Span> nameFrom(int start) {
    boolean numbered = sentence.token(start).upos() == Upos.NUM && start + 1 < sentence.size();
    Token token = sentence.token(numbered ? start + 1 : start);
    if (!mayName(token)) {
      return Optional.empty();
    }
    Span span = names.span(token);
    int end = past(last(span));
    boolean ends = end > last(span) + 1 || closes(end);
    return Optional.of(span).filter(s -> ends && first(s) >= start);
  }

  private boolean backwards(Span name, List<Span> others) {
    boolean bound = false;
    int at = beforeWords(first(name) - 1);
    int item = beforeLinks(at);
    while (item < at) {
      Optional<Span> previous = nameTo(item);
      if (previous.isEmpty()) {
        return bound;
      }
      others.add(previous.get());
      bound |= hasBinding(item + 1, at + 1);
      at = beforeWords(first(previous.get()) - 1);
      item = beforeLinks(at);
    }
    return bound;
  }

  /** The name that ends here, if a preposition, an article or another name comes before it. */
  private Optional<Span> nameTo(int end) {
    if (!mayName(sentence.token(end))) {
      return Optional.empty();
    }
    Span span = names.span(sentence.token(end));
    return Optional.of(span).filter(s -> last(s) == end && first(s) > 0 && opens(first(s) - 1));
  }

  private boolean mayName(Token token) {
    return SentenceNames.isCapital(token)
        && (token.isName() || token.upos() == Upos.ADJ)
        && !token.isUnder("nsubj")
        && (names.isKnown(token) || names.isUnlisted(token));
  }

  private int afterLinks(int from) {
    int at = from;
    while (at < sentence.size() && isLink(at)) {
      at++;
    }
    while (at > from && at < sentence.size() && BEFORE.contains(sentence.token(at).lower())) {
      at++;
    }
    return at;
  }

  private int beforeWords(int from) {
    int at = from;
    while (at > 0 && BEFORE.contains(sentence.token(at).lower())) {
      at--;
    }
    return at;
  }

  private int beforeLinks(int from) {
    int at = from;
    while (at > 0 && isLink(at)) {
      at--;
    }
    return at;
  }

  private boolean isLink(int index) {
    String form = sentence.token(index).lower();
    return form.equals(",") || BINDING.contains(form);
  }

  private boolean hasBinding(int from, int to) {
    for (int i = from; i < to; i++) {
      if (BINDING.contains(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Past what a name names: "the Tellin hilltop". */
  private int past(int index) {
    int next = index + 1;
    return next < sentence.size() && Words.isPlaceNoun(sentence.token(next)) ? next + 1 : next;
  }

  private boolean closes(int index) {
    return index >= sentence.size()
        || isLink(index)
        || switch (sentence.token(index).upos()) {
          case PUNCT, ADP, SCONJ, ADV -> true;
          default -> false;
        };
  }

  private boolean opens(int index) {
    Token token = sentence.token(index);
    return isLink(index) || token.upos() == Upos.ADP || BEFORE.contains(token.lower());
  }

  private int first(Span span) {
    int at = 0;
    while (sentence.token(at).span().end() <= span.start()) {
      at++;
    }
    return at;
  }

  private int last(Span span) {
    int at = sentence.size() - 1;
    while (sentence.token(at).span().start() >= span.end()) {
      at--;
    }
    return at;
  }
}
