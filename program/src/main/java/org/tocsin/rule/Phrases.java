package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Phrases and clauses below a word that may be its arguments. */
final class Phrases {
  private static final List<String> CLAUSES = List.of("advcl", "acl", "ccomp");
  private static final Set<String> AIMS =
      Set.of(
          "bid",
          "effort",
          "attempt",
          "order",
          "response",
          "face",
          "wake",
          "rush",
          "case",
          "light",
          "favour",
          "favor",
          "return",
          "exchange",
          "addition",
          "talk",
          "line",
          "time",
          "way");

  private static final Set<String> BEHIND_TIME =
      Set.of("after", "before", "ago", "later", "earlier");

  private final Sentence sentence;
  private final Roles roles;

  Phrases(Sentence sentence, Roles roles) {
    this.sentence = sentence;
    this.roles = roles;
  }

  /** "on Thursday" and "in 1972" are no arguments. */
  List<Token> after(Token trigger, String preposition) {
    List<Token> found = roles.prepositional(trigger, preposition);
    if (found.isEmpty()) {
      found = nearTo(trigger, preposition);
    }
    if (found.isEmpty()) {
      found = behindDate(trigger, preposition);
    }
    found.replaceAll(this::beforeTime);
    boolean in = preposition.equals("in");
    found.removeIf(t -> isDate(t) || (in && (isAim(t) || TimeNouns.isMonth(t))));
    return found;
  }

  /** Also "on <em>17</em> July" and "on Dec. <em>10</em>". */
  private boolean isDate(Token token) {
    return TimeNouns.isTime(token)
        || (token.upos() == Upos.NUM && (isMonth(token.index() - 1) || isMonth(token.index() + 1)));
  }

  private boolean isMonth(int index) {
    return index >= 0
        && index < sentence.size()
        && sentence.token(index).upos() == Upos.PROPN
        && (TimeNouns.isTime(sentence.token(index)) || TimeNouns.isMonth(sentence.token(index)));
  }

  /** "In the <em>capital</em> hours after": what a parser makes a part of the time behind it. */
  private Token beforeTime(Token phrase) {
    int next = phrase.index() + 1;
    Token found = phrase;
    if (TimeNouns.isTime(phrase)
        && next < sentence.size()
        && BEHIND_TIME.contains(sentence.token(next).lower())) {
      for (Token part : sentence.dependents(phrase, "compound")) {
        found = part.index() == phrase.index() - 1 ? part : found;
      }
    }
    return found;
  }

  /** "Moved artillery closer <em>to the border</em>": what hangs on an adverb after a verb. */
  private List<Token> nearTo(Token trigger, String preposition) {
    List<Token> found = new ArrayList<>();
    for (Token adverb : sentence.dependents(trigger, "advmod")) {
      if (adverb.index() > trigger.index()) {
        found.addAll(roles.prepositional(adverb, preposition));
      }
    }
    return found;
  }

  /** "On May 3 <em>in Basra</em>": what a parser hangs on the date of the verb. */
  private List<Token> behindDate(Token trigger, String preposition) {
    List<Token> found = new ArrayList<>();
    for (Token date : sentence.dependents(trigger, "obl")) {
      if (date.index() > trigger.index() && isDate(date)) {
        found.addAll(roles.prepositional(date, preposition));
      }
    }
    return found;
  }

  /** "In a bid to", "in response to": why, not where. */
  private static boolean isAim(Token noun) {
    return AIMS.contains(noun.lemma());
  }

  /** Phrases with a preposition among those that hang on a noun, the nearest first. */
  List<Token> nested(Token noun, String preposition) {
    List<Token> found = new ArrayList<>();
    nested(noun, preposition, found);
    return found;
  }

  private void nested(Token noun, String preposition, List<Token> found) {
    for (Token child : sentence.dependents(noun)) {
      boolean phrase = child.isUnder("nmod") || child.isUnder("obl");
      boolean second = child.isUnder("conj") && child.upos().isNominal();
      if ((phrase || second) && child.index() > noun.index()) {
        if (phrase && roles.preposition(child).equals(preposition) && !TimeNouns.isTime(child)) {
          found.add(child);
        } else {
          nested(child, preposition, found);
        }
      }
    }
  }

  /** The clauses below a trigger that a word opens. */
  List<Token> clauses(Token trigger, String mark) {
    List<Token> found = new ArrayList<>();
    for (String relation : CLAUSES) {
      for (Token child : sentence.dependents(trigger)) {
        if (child.isUnder(relation) && sentence.has(child, "mark", mark)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /** The first of them. */
  Optional<Token> clause(Token trigger, String mark) {
    return clauses(trigger, mark).stream().findFirst();
  }
}
