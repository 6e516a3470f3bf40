package org.tocsin.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Which words of a sentence tell of the same event as its trigger, by the clauses between them. */
final class SameEvent {
  private static final Set<String> SAME_TIME = Set.of("", "as", "when");
  private static final Set<String> SAME_SUBJECT =
      Set.of("", "to", "by", "in", "at", "as", "while", "when", "after");
  private static final Set<String> HARM = Set.of("die", "kill", "wound", "injure", "hurt");
  private static final Set<String> PROTEST = Set.of("protest", "demonstrate", "rally");
  private static final Set<String> SHARED = Set.of("conj", "advcl", "xcomp", "cop", "aux");
  private static final Set<String> NAMED = Set.of("compound", "flat", "conj");
  private static final Set<String> APART = Set.of("ccomp", "csubj", "parataxis", "acl", "orphan");

  private final Sentence sentence;

  SameEvent(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a clause under a verb goes on with its event: "by shelling X", "when Y raided X". */
  boolean goesOn(Token verb, Token clause) {
    String mark = mark(clause);
    if ((hasOwnSubject(clause) ? SAME_TIME : SAME_SUBJECT).contains(mark)) {
      return true;
    }
    boolean harm = HARM.contains(verb.lowerLemma());
    return harm
        && (mark.equals("after") || (mark.equals("while") && HARM.contains(clause.lowerLemma())));
  }

  /** What such a verb is about is mostly elsewhere. */
  static boolean isProtest(Token verb) {
    return PROTEST.contains(verb.lowerLemma());
  }

  /** Whether a clause tells what an act does or aims at. */
  boolean isAct(Token clause) {
    boolean act = sentence.head(clause).filter(n -> Words.ACTS.contains(n.lemma())).isPresent();
    return act && (mark(clause).equals("to") || clause.relation().equals("acl:relcl"));
  }

  /** A pronoun is mostly one that was named before. */
  private boolean hasOwnSubject(Token clause) {
    for (Token child : sentence.dependents(clause, "nsubj")) {
      if (child.upos() != Upos.PRON) {
        return true;
      }
    }
    return false;
  }

  /** A clause hung on a noun: "ten were killed and five wounded", "with rioters storming X". */
  private boolean isGapped(Token verb) {
    return verb.relation().equals("acl")
        && sentence
            .head(verb)
            .filter(h -> h.relation().equals("conj") || isAttendant(h))
            .isPresent();
  }

  private boolean isAttendant(Token noun) {
    return sentence.has(noun, "case", "with");
  }

  /** Whether no clause stands between a trigger and a name that tells of something else. */
  boolean joins(Token trigger, Token name) {
    Map<Integer, Boolean> above = above(trigger);
    boolean named = true;
    boolean clauses = false;
    int at = name.index();
    while (!above.containsKey(at)) {
      Token token = sentence.token(at);
      if (isApart(trigger, token) || (named && token.relation().equals("obl:agent"))) {
        return false;
      }
      named &= NAMED.contains(token.baseRelation());
      clauses |= token.baseRelation().equals("advcl");
      at = token.head();
    }
    return at == trigger.index() || (!clauses && above.get(at));
  }

  /** The words over a trigger, each with whether all clauses up to it share its event. */
  private Map<Integer, Boolean> above(Token trigger) {
    Map<Integer, Boolean> above = new HashMap<>();
    boolean shared = true;
    for (int at = trigger.index(); at >= 0; at = sentence.token(at).head()) {
      Token token = sentence.token(at);
      above.put(at, shared);
      shared &= SHARED.contains(token.baseRelation()) || isGapped(token) || isAttendant(token);
    }
    return above;
  }

  private boolean isApart(Token trigger, Token token) {
    String relation = token.baseRelation();
    return (APART.contains(relation) && !isGapped(token))
        || isCause(trigger, token)
        || (relation.equals("advcl") && !goesOn(trigger, token));
  }

  /** "protested against the war in X" was elsewhere. */
  private boolean isCause(Token trigger, Token token) {
    return token.head() == trigger.index()
        && isProtest(trigger)
        && sentence.has(token, "case", "against");
  }

  private String mark(Token clause) {
    return sentence.child(clause, "mark").map(Token::lower).orElse("");
  }
}
