package org.tocsin.statement;

import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** Finds who bears a cue, by the tree and, where the tree fails, by what stands beside the cue. */
final class Subjects {
  private static final int DEEPEST = 6;
  private static final Set<String> SHARING = Set.of("xcomp", "advcl", "conj", "acl", "ccomp");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> INSIDE =
      Set.of("compound", "flat", "nmod", "appos", "amod", "nummod", "nmod:poss", "fixed", "dep");

  private static final Set<String> OPENING = Set.of("[", "(");
  private static final Set<String> CLOSING = Set.of("]", ")");

  private final Page page;
  private final int number;
  private final Sentence sentence;

  Subjects(Page page, int number) {
    this.page = page;
    this.number = number;
    this.sentence = page.sentences().get(number);
  }

  /** Who says what a verb or an adjective attributes. */
  Optional<Party> of(Token cue) {
    Optional<Party> byTree = isPassive(cue) ? agent(cue) : subject(cue, cue, 0);
    Optional<Party> bracketed = beforeBracket(cue);
    if (bracketed.isPresent()) {
      return bracketed;
    }
    Optional<Party> outer = isTrailing(cue) ? outer(cue) : Optional.empty();
    if (outer.isPresent()) {
      return outer;
    }
    return isPassive(cue)
        ? byTree
        : byTree.or(() -> beside(cue)).or(() -> ofRoot(cue)).or(() -> opening(cue));
  }

  /** "…, adding that": a participle after a comma, which the tree may hang into what was said. */
  private boolean isTrailing(Token cue) {
    return cue.xpos().equals("VBG")
        && cue.index() > 1
        && sentence.token(cue.index() - 1).form().equals(",");
  }

  private Optional<Party> outer(Token cue) {
    if (cue.head() < 0) {
      return Optional.empty();
    }
    Token clause = sentence.token(cue.head());
    return clause.relation().equals("ccomp") && clause.index() < cue.index()
        ? subject(sentence.token(clause.head()), cue, 0)
        : Optional.empty();
  }

  /** "Jane Doe of the Herald [a newspaper] said". */
  private Optional<Party> beforeBracket(Token cue) {
    int close = cue.index() - 1;
    if (close < 2 || !CLOSING.contains(sentence.token(close).form()) || !hasFiniteForm(cue)) {
      return Optional.empty();
    }
    int open = close - 1;
    while (open > 0 && !OPENING.contains(sentence.token(open).form())) {
      open--;
    }
    return open < 1
        ? Optional.empty()
        : Optional.of(sentence.token(open - 1))
            .filter(t -> t.upos().isNominal() && sameRegion(t, cue))
            .map(t -> party(climb(t, cue, true), cue));
  }

  /** A name at the sentence's start, or the subject before a question mark that cut it in two. */
  private Optional<Party> opening(Token cue) {
    boolean isRoot = cue.head() < 0 && hasFiniteForm(cue);
    if (!isRoot) {
      return Optional.empty();
    }
    Token first = sentence.token(0);
    boolean named = first.isName() || first.upos() == Upos.ADV;
    if (named && sameRegion(first, cue) && first.index() < cue.index()) {
      return Optional.of(party(first, cue));
    }
    return first.form().equals(",") && number > 0 && cue.index() <= 2
        ? new Subjects(page, number - 1).lastSubject(page.region(cue))
        : Optional.empty();
  }

  private Optional<Party> lastSubject(int region) {
    for (Token token : sentence.tokens()) {
      boolean named = token.relation().equals("nsubj") && token.isName();
      if (named && page.region(token) == region) {
        return Optional.of(party(token, token));
      }
    }
    return Optional.empty();
  }

  /** Who the sentence is about, where a participle or an infinitive hangs wrong. */
  private Optional<Party> ofRoot(Token cue) {
    if (!hasFiniteForm(cue)) {
      for (Token subject : sentence.dependents(sentence.root(), "nsubj")) {
        boolean before = subject.index() < cue.index() && sameRegion(subject, cue);
        if (before && !isExpletive(subject)) {
          return Optional.of(party(subject, cue));
        }
      }
    }
    return Optional.empty();
  }

  boolean isPassive(Token cue) {
    return sentence.has(cue, "aux:pass")
        || sentence.has(cue, "nsubj:pass")
        || (cue.index() == 0 && new Roles(sentence).isPassive(cue));
  }

  /** Who does what a passive verb tells. */
  private Optional<Party> agent(Token cue) {
    for (Token oblique : sentence.dependents(cue, "obl")) {
      if (oblique.upos().isNominal() && isBy(oblique)) {
        return Optional.of(party(oblique, cue));
      }
    }
    return Optional.empty();
  }

  private boolean isBy(Token nominal) {
    return Phrases.preposition(sentence, nominal).filter(p -> p.lower().equals("by")).isPresent();
  }

  private Optional<Party> subject(Token verb, Token cue, int depth) {
    Optional<Token> own = own(verb, cue);
    if (own.isPresent()) {
      return Optional.of(relative(own.get(), verb, cue));
    }
    if (depth >= DEEPEST || verb.head() < 0 || !shares(verb)) {
      return Optional.empty();
    }
    Token head = sentence.token(verb.head());
    if (verb.baseRelation().equals("ccomp") && hasFiniteForm(verb)) {
      return Optional.empty();
    }
    if (verb.baseRelation().equals("acl") && head.upos().isNominal()) {
      return sameRegion(head, cue) ? Optional.of(party(head, cue)) : Optional.empty();
    }
    return controller(verb, head, cue).or(() -> subject(head, cue, depth + 1));
  }

  private Optional<Token> own(Token verb, Token cue) {
    for (Token subject : sentence.dependents(verb, "nsubj")) {
      boolean fits = sameRegion(subject, cue) && !isExpletive(subject);
      if (fits && (subject.index() < verb.index() || mayFollow(verb, subject))) {
        return Optional.of(subject);
      }
    }
    return Optional.empty();
  }

  private static boolean shares(Token verb) {
    return SHARING.contains(verb.baseRelation())
        || (verb.relation().equals("dep") && !hasFiniteForm(verb));
  }

  /** "said the mayor": a subject after its verb is one only where no clause follows it. */
  private boolean mayFollow(Token verb, Token subject) {
    if (!hasFiniteForm(verb)) {
      return false;
    }
    for (Token child : sentence.dependents(verb)) {
      if (child.index() > subject.index() && child.relation().equals("ccomp")) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasFiniteForm(Token verb) {
    return verb.xpos().equals("VBD") || verb.xpos().equals("VBZ") || verb.xpos().equals("VBP");
  }

  /** The object that does what an infinitive says: "asked <i>him</i> to say". */
  private Optional<Party> controller(Token verb, Token head, Token cue) {
    if (!verb.baseRelation().equals("xcomp") || isPassive(head)) {
      return Optional.empty();
    }
    return sentence
        .child(head, "obj")
        .filter(o -> o.index() < verb.index() && sameRegion(o, cue))
        .map(o -> party(o, cue));
  }

  private boolean sameRegion(Token token, Token cue) {
    return page.region(token) == page.region(cue);
  }

  private static boolean isExpletive(Token token) {
    return token.lower().equals("there") || token.relation().equals("expl");
  }

  private Party relative(Token subject, Token verb, Token cue) {
    boolean isRelative =
        RELATIVE.contains(subject.lower()) && verb.relation().startsWith("acl") && verb.head() >= 0;
    if (!isRelative) {
      return party(subject, cue);
    }
    Token antecedent = sentence.token(verb.head());
    Span span = Phrases.nounPhrase(sentence, antecedent, subject);
    return new Party(number, antecedent.index(), span, Optional.of(subject.span()));
  }

  Party party(Token head, Token cue) {
    return new Party(
        number, head.index(), Phrases.nounPhrase(sentence, head, cue), Optional.empty());
  }

  /** "…, Jane Doe said" or "…, said Jane Doe", whatever the tree makes of it. */
  Optional<Party> beside(Token cue) {
    return left(cue)
        .map(t -> climb(t, cue, true))
        .or(() -> right(cue).map(t -> climb(t, cue, false)))
        .map(t -> party(t, cue));
  }

  private Optional<Token> left(Token cue) {
    int at = cue.index() - 1;
    while (at >= 0 && isAside(sentence.token(at))) {
      at--;
    }
    return at < 0
        ? Optional.empty()
        : Optional.of(sentence.token(at))
            .filter(t -> t.upos().isNominal() && sameRegion(t, cue) && !isTime(t));
  }

  private Optional<Token> right(Token cue) {
    int next = cue.index() + 1;
    if (next >= sentence.size() || !startsPhrase(sentence.token(next), cue)) {
      return Optional.empty();
    }
    for (Token token : sentence.tokens().subList(next, sentence.size())) {
      if (token.upos() == Upos.PUNCT || token.upos() == Upos.VERB || Phrases.isTime(token)) {
        return Optional.empty();
      }
      if (token.upos().isNominal() && sameRegion(token, cue)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private static boolean isAside(Token token) {
    return token.upos() == Upos.ADV || token.upos() == Upos.AUX || token.upos() == Upos.PART;
  }

  private static boolean isTime(Token token) {
    boolean day = token.upos() != Upos.PROPN && token.lemma().endsWith("day");
    return day
        || Phrases.isTime(token)
        || token.relation().equals("obl:tmod")
        || token.relation().equals("obl:unmarked");
  }

  private boolean isComma(Token a, Token b) {
    for (int i = Math.min(a.index(), b.index()); i < Math.max(a.index(), b.index()); i++) {
      if (sentence.token(i).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean startsPhrase(Token first, Token cue) {
    boolean starts =
        first.upos().isNominal()
            || first.upos() == Upos.DET
            || first.upos() == Upos.ADJ
            || first.upos() == Upos.NUM;
    return starts && sameRegion(first, cue);
  }

  private Token climb(Token token, Token cue, boolean left) {
    Token top = token;
    while (top.head() >= 0 && INSIDE.contains(top.baseRelation())) {
      Token head = sentence.token(top.head());
      boolean sameSide = left ? head.index() < cue.index() : head.index() > cue.index();
      if (!sameSide || isComma(top, head) || !head.upos().isNominal() || !sameRegion(head, cue)) {
        break;
      }
      top = head;
    }
    return top;
  }
}
