package org.tocsin.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.syntax.Weekdays;
import org.tocsin.text.Span;

/** Stretches of a sentence by its tree. */
final class Phrases {
  private static final Set<String> APART =
      Set.of("acl:relcl", "parataxis", "cc:preconj", "dep", "advcl", "ccomp", "discourse", "punct");

  private static final Set<String> WHEN =
      Set.of("for", "in", "on", "since", "during", "after", "before");

  private static final Set<String> DAYS = Set.of("today", "yesterday", "tonight");

  private static final Set<String> PERIODS =
      Set.of("week", "month", "year", "night", "morning", "afternoon", "evening", "weekend");

  private Phrases() {}

  static BitSet subtree(Sentence sentence, Token top) {
    BitSet tokens = new BitSet(sentence.size());
    for (int below : sentence.subtreeIndexes(top)) {
      tokens.set(below);
    }
    return tokens;
  }

  /** The noun phrase of a head: titles and appositions, but no clauses, on one side of a limit. */
  static Span nounPhrase(Sentence sentence, Token head, Token limit) {
    BitSet tokens = new BitSet(sentence.size());
    collect(sentence, head, tokens);
    int first = head.index();
    int last = head.index();
    while (first > 0 && tokens.get(first - 1) && first - 1 != limit.index()) {
      first--;
    }
    while (tokens.get(last + 1) && last + 1 != limit.index()) {
      last++;
    }
    return trim(sentence, first, last);
  }

  private static void collect(Sentence sentence, Token token, BitSet tokens) {
    tokens.set(token.index());
    for (Token child : sentence.dependents(token)) {
      boolean before = child.relation().equals("case") && child.index() < token.index();
      boolean apart = APART.contains(child.relation()) && !inner(child);
      if (!before && !apart && !isAside(sentence, child)) {
        collectAll(sentence, child, tokens);
      }
    }
  }

  private static void collectAll(Sentence sentence, Token token, BitSet tokens) {
    tokens.set(token.index());
    for (Token child : sentence.dependents(token)) {
      if (!child.relation().equals("acl:relcl") && !child.relation().equals("parataxis")) {
        collectAll(sentence, child, tokens);
      }
    }
  }

  /** "the Post, <em>in an article</em>, said", "Ode <em>for months</em> refused". */
  private static boolean isAside(Sentence sentence, Token phrase) {
    if (phrase.isUnder("nmod")
        && sentence.has(phrase, "case", WHEN)
        && sentence.isOf(phrase, EntityType.TIME)
        && sentence.token(phrase.head()).upos() == Upos.PROPN) {
      return true;
    }
    return phrase.baseRelation().equals("nmod")
        && preposition(sentence, phrase)
            .filter(p -> p.index() > 0 && !p.lower().equals("of") && !p.lower().equals("from"))
            .filter(p -> sentence.token(p.index() - 1).form().equals(","))
            .isPresent();
  }

  private static boolean inner(Token token) {
    return token.relation().equals("punct");
  }

  private static Span trim(Sentence sentence, int first, int last) {
    int from = first;
    int to = last;
    while (from < to && sentence.token(from).upos() == Upos.PUNCT) {
      from++;
    }
    while (to > from && sentence.token(to).upos() == Upos.PUNCT && !closes(sentence.token(to))) {
      to--;
    }
    to = withoutTime(sentence, from, to);
    return sentence.token(from).span().cover(sentence.token(to).span());
  }

  /** "The envoy <em>Monday</em> said", "Greece <em>earlier this month</em> said". */
  private static int withoutTime(Sentence sentence, int from, int to) {
    int last = to;
    if (last > from && isDay(sentence.token(last))) {
      last--;
    } else if (last - 1 > from
        && PERIODS.contains(sentence.token(last).lower())
        && sentence.token(last - 1).lower().matches("this|last|next|yesterday")) {
      last -= 2;
    }
    boolean more = last < to && last > from;
    return more && sentence.token(last).lower().matches("on|late|early|earlier|later")
        ? last - 1
        : last;
  }

  /** A day or a stretch of days: when something was said. */
  static boolean isTime(Token token) {
    return isDay(token) || PERIODS.contains(token.lower());
  }

  private static boolean isDay(Token token) {
    return DAYS.contains(token.lower()) || Weekdays.contain(token.lower());
  }

  private static boolean closes(Token token) {
    return token.form().equals(")") || token.form().equals("]") || token.form().equals("”");
  }

  /** The preposition of a nominal, lower case. */
  static Optional<Token> preposition(Sentence sentence, Token nominal) {
    for (Token child : sentence.dependents(nominal)) {
      if (child.isUnder("case") && child.index() < nominal.index()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  static boolean isWord(Token token) {
    return token.upos() != Upos.PUNCT && Character.isLetterOrDigit(token.form().codePointAt(0));
  }
}
