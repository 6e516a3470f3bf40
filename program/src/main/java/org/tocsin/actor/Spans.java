package org.tocsin.actor;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.syntax.Weekdays;
import org.tocsin.text.Span;

/** Cuts noun phrases: modifiers, names, complements; no clauses, no siblings. */
final class Spans {
  private static final Set<String> LEFT =
      Set.of(
          "det",
          "amod",
          "compound",
          "nummod",
          "nmod",
          "flat",
          "advmod",
          "obl",
          "fixed",
          "dep",
          "appos");
  private static final Set<String> RIGHT =
      Set.of("compound", "nummod", "nmod", "flat", "appos", "fixed");
  private static final Set<String> SPEECH =
      Set.of("say", "report", "tell", "add", "announce", "warn", "claim");

  /** Prepositions that tell why, when or whereabout something was done, not who somebody is. */
  private static final Set<String> LOOSE =
      Set.of(
          "over",
          "regarding",
          "concerning",
          "including",
          "along",
          "amid",
          "after",
          "before",
          "during",
          "since",
          "until",
          "despite",
          "because",
          "following",
          "as",
          "via");

  private static final Set<String> PURPOSES =
      Set.of("bid", "effort", "attempt", "response", "case");
  private static final Set<String> CHARGING =
      Set.of("accuse", "suspect", "convict", "acquit", "warn", "strip", "deprive", "rob", "rid");
  private static final Set<String> CHARGES = Set.of("accusation", "allegation", "charge");

  /** What was done with somebody says no more of who it is: "a pilot <em>held by rebels</em>". */
  private static final Set<String> STATES =
      Set.of("hold", "jail", "convict", "detain", "accuse", "suspect", "charge", "send", "strand");

  private static final int ACRONYM = 4;
  private static final int PARTICIPLE = 10;

  private final Sentence sentence;
  private final int start;

  /** As far as they were asked for; whoever asks finds the same. */
  private final @Nullable Span[] known;

  Spans(Sentence sentence) {
    this.sentence = sentence;
    start = Datelines.end(sentence);
    known = new Span[sentence.size()];
  }

  /** First and last token of the phrase around a head. */
  int[] cut(Token head) {
    return new int[] {left(head), right(head)};
  }

  Span span(Token head) {
    return span(head.index());
  }

  Span span(int head) {
    Span span = known[head];
    if (span == null) {
      int[] ends = cut(sentence.token(head));
      span = sentence.token(ends[0]).span().cover(sentence.token(ends[1]).span());
      known[head] = span;
    }
    return span;
  }

  int left(Token head) {
    int first = head.index();
    for (Token child : sentence.dependents(head).reversed()) {
      if (child.index() < first && LEFT.contains(child.baseRelation()) && !isAdverbial(child)) {
        first = Math.min(first, leftmost(child));
      }
    }
    while (first < head.index() && sentence.token(first).upos() == Upos.PUNCT && !opens(first)) {
      first++;
    }
    return head.index() >= start ? Math.max(first, start) : first;
  }

  private boolean opens(int index) {
    String form = sentence.token(index).form();
    return isOpen(form) || form.equals("\"") || form.equals("“") || form.equals("‘");
  }

  /** "<em>first</em> in Almaty", "<em>meanwhile</em> the army", "<em>also</em> Peru". */
  private boolean isAdverbial(Token child) {
    if (!child.baseRelation().equals("advmod")) {
      return false;
    }
    for (Token other : sentence.dependents(sentence.token(child.head()))) {
      if ((other.isUnder("case") || other.isUnder("det")) && other.index() > child.index()) {
        return true;
      }
    }
    return child.upos() != Upos.ADV || sentence.token(child.head()).upos() == Upos.PROPN;
  }

  private int leftmost(Token child) {
    int first = child.index();
    for (Token below : sentence.dependents(child)) {
      if (below.index() < child.index()) {
        first = Math.min(first, leftmost(below));
      }
    }
    return first;
  }

  private int right(Token head) {
    BitSet inside = new BitSet();
    collect(head, inside);
    int last = head.index();
    for (int i = last + 1; i < sentence.size() && (inside.get(i) || bridges(i, inside)); i++) {
      last = inside.get(i) ? i : last;
    }
    return acronym(closed(head.index(), last));
  }

  /** Punctuation inside the phrase, as before an apposition. */
  private boolean bridges(int index, BitSet inside) {
    return sentence.token(index).upos() == Upos.PUNCT && inside.nextSetBit(index) >= 0;
  }

  private int closed(int from, int last) {
    boolean open = false;
    for (int i = from; i <= last; i++) {
      String form = sentence.token(i).form();
      open = open ? !isClose(form) : isOpen(form);
    }
    boolean closes = open && last + 1 < sentence.size() && isClose(sentence.token(last + 1).form());
    return closes ? last + 1 : last;
  }

  /** Takes in what follows in parentheses in capitals: "the High Council (HC)". */
  private int acronym(int last) {
    int at = last + 1;
    boolean opens = at + 2 < sentence.size() && isOpen(sentence.token(at).form());
    if (!opens) {
      return last;
    }
    for (int i = at + 1; i < sentence.size() && i <= at + ACRONYM; i++) {
      String form = sentence.token(i).form();
      if (isClose(form)) {
        return i > at + 1 ? i : last;
      }
      if (!form.equals(form.toUpperCase(Locale.ROOT))) {
        return last;
      }
    }
    return last;
  }

  private static boolean isOpen(String form) {
    return form.equals("(") || form.equals("-LRB-");
  }

  private static boolean isClose(String form) {
    return form.equals(")") || form.equals("-RRB-");
  }

  private void collect(Token head, BitSet inside) {
    inside.set(head.index());
    for (Token child : sentence.dependents(head)) {
      if (child.index() < head.index()) {
        inside.set(leftmost(child), head.index());
      } else if (belongs(child)) {
        if (child.isUnder("acl")) {
          for (int below : sentence.subtreeIndexes(child)) {
            inside.set(below);
          }
        } else {
          collect(child, inside);
        }
      }
    }
  }

  /** "The scientist Jane Doe": parsers leave such names loosely attached. */
  static boolean isLooseName(Sentence sentence, Token child) {
    int head = child.head();
    if (!child.baseRelation().equals("dep") || child.upos() != Upos.PROPN || child.index() < head) {
      return false;
    }
    int first = child.index();
    for (Token below : sentence.dependents(child)) {
      first = Math.min(first, below.index());
    }
    return first == head + 1;
  }

  /** "…, a monitor said": the parser's apposition is the next clause's subject. */
  private boolean speaks(Token child) {
    int next = child.index() + 1;
    return child.baseRelation().equals("appos")
        && next < sentence.size()
        && SPEECH.contains(sentence.token(next).lowerLemma());
  }

  private boolean belongs(Token child) {
    boolean relation =
        switch (child.baseRelation()) {
          case "nmod" -> !isLoose(child);
          case "appos" -> !speaks(child) && !isDescription(child);
          case "acl" -> isParticiple(child);
          default -> RIGHT.contains(child.baseRelation()) || isLooseName(sentence, child);
        };
    return relation && !Weekdays.contain(child.lower());
  }

  /** "…, a village in the hills", "…, Peru's second city": says more of a name that is whole. */
  private boolean isDescription(Token child) {
    boolean named = sentence.token(child.head()).upos() == Upos.PROPN;
    boolean indefinite = sentence.has(child, "det", "a") || sentence.has(child, "det", "an");
    boolean owned = sentence.has(child, "nmod:poss");
    return indefinite || (named && owned && child.upos() != Upos.PROPN);
  }

  private boolean isLoose(Token child) {
    Optional<Token> preposition = sentence.child(child, "case");
    return isChargedWith(child)
        || (preposition.isPresent()
            && (LOOSE.contains(preposition.get().lower())
                || (preposition.get().lower().equals("on") && isSomebody(child.head()))
                || (preposition.get().lower().equals("in") && PURPOSES.contains(child.lemma()))));
  }

  /** "Attacks by gunmen <em>on the town</em>": who somebody is, no phrase with "on" says. */
  private boolean isSomebody(int head) {
    Token token = sentence.token(head);
    return token.upos() == Upos.PROPN
        || sentence.type(token).filter(EntityType::isSomebody).isPresent();
  }

  /** "Accused Delhi <em>of a murder</em>": the charge, not who is charged. */
  private boolean isChargedWith(Token child) {
    Token head = sentence.token(child.head());
    boolean of = sentence.has(child, "case", "of") || sentence.has(child, "mark", "of");
    return of
        && child.upos() == Upos.NOUN
        && sentence.head(head).filter(word -> isCharge(head, word)).isPresent();
  }

  private static boolean isCharge(Token head, Token word) {
    return head.isUnder("nmod")
        ? CHARGES.contains(word.lemma())
        : (head.isUnder("obj") || head.isUnder("iobj") || head.isUnder("nsubj"))
            && CHARGING.contains(word.lemma());
  }

  /** "Workers <em>employed by the mine</em>": a short clause that tells who is meant. */
  private boolean isParticiple(Token child) {
    Token noun = sentence.token(child.head());
    boolean participle = child.xpos().equals("VBN") || child.xpos().equals("VBG");
    if (!participle || child.relation().equals("acl:relcl") || noun.upos() != Upos.NOUN) {
      return false;
    }
    int[] below = sentence.subtreeIndexes(child);
    return below.length <= PARTICIPLE
        && !STATES.contains(child.lemma())
        && below[0] > noun.index()
        && sentence.token(below[0] - 1).upos() != Upos.PUNCT
        && !sentence.has(child, "mark");
  }
}
