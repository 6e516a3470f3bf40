package org.tocsin.coder;

import java.util.Optional;
import org.tocsin.syntax.Questions;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/**
 * Reads off the tree whether what a predicate says is so; time and speakers are judged elsewhere.
 */
final class FactualityReader {
  private final Sentence sentence;

  FactualityReader(Sentence sentence) {
    this.sentence = sentence;
  }

  /** What was found and the word that told. */
  record Found(Factuality factuality, String because) {

    /** As a step. */
    String says() {
      String what =
          switch (factuality) {
            case NEGATED -> "says that it is not so";
            case HYPOTHETICAL -> "makes it a possibility";
            case FUTURE -> "sets it in the future";
            case ACTUAL, HISTORICAL, CLAIMED -> "makes it " + factuality.code();
          };
      return "‘" + because + "’ " + what;
    }
  }

  /** Where a predicate says by itself that it is to come, not that somebody wants or plans it. */
  Optional<Found> coming(Token predicate) {
    return of(predicate)
        .filter(f -> f.factuality() == Factuality.FUTURE)
        .filter(f -> FactualityWords.COMING.contains(f.because()) || f.because().equals("to"));
  }

  /** Empty where nothing speaks against the predicate's being so. */
  Optional<Found> of(Token predicate) {
    Optional<Found> own = here(predicate);
    Token at = predicate;
    for (int up = 0; own.isEmpty() && up < 4; up++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) {
        return own;
      }
      own = above(at, head.get());
      at = head.get();
    }
    return own;
  }

  private Optional<Found> here(Token predicate) {
    if (isToBe(predicate)) {
      return negatedOr(predicate, found(Factuality.FUTURE, "to"));
    }
    if (Questions.isAsked(sentence, predicate)) {
      return found(Factuality.HYPOTHETICAL, "?");
    }
    for (Token child : sentence.dependents(predicate)) {
      if (!child.relation().equals("conj")) {
        Optional<Found> found = ofChild(predicate, child);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> ofChild(Token predicate, Token child) {
    String word = child.lower().replace('’', '\'');
    String relation = child.baseRelation();
    if (FactualityWords.NEGATIONS.contains(word)
        && !relation.equals("mark")
        && isClose(child, predicate)) {
      return found(Factuality.NEGATED, word);
    }
    if (relation.equals("obj") && sentence.has(child, "det", "no")) {
      return found(Factuality.NEGATED, "no " + word);
    }
    if (relation.equals("nsubj") && isNobody(child)) {
      return found(Factuality.NEGATED, "no " + word);
    }
    if (relation.equals("aux")) {
      return FactualityWords.COMING.contains(word)
          ? negatedOr(predicate, found(Factuality.FUTURE, word))
          : FactualityWords.POSSIBLE.contains(child.lemma()) || word.equals("ca")
              ? negatedOr(predicate, found(Factuality.HYPOTHETICAL, word))
              : Optional.empty();
    }
    if (relation.equals("mark") && FactualityWords.SUPPOSING.contains(word)) {
      return found(Factuality.HYPOTHETICAL, word);
    }
    return Optional.empty();
  }

  /** "No soldier", "not one of them", "not a soldier", "none of them". */
  private boolean isNobody(Token subject) {
    if (subject.lower().equals("none") || sentence.has(subject, "det", FactualityWords.NO)) {
      return true;
    }
    boolean one =
        subject.lower().equals("one")
            || sentence.has(subject, "nummod", "one")
            || sentence.has(subject, "det", "a");
    int first = sentence.subtree(subject).mapToInt(Token::index).min().orElse(subject.index());
    int before = sentence.token(first).lower().equals("not") ? first : first - 1;
    return one && before >= 0 && sentence.token(before).lower().equals("not");
  }

  /** "will not attack" is negated rather than future. */
  private Optional<Found> negatedOr(Token predicate, Optional<Found> other) {
    for (Token child : sentence.dependents(predicate)) {
      String word = child.lower().replace('’', '\'');
      if (FactualityWords.NEGATIONS.contains(word)) {
        return found(Factuality.NEGATED, word);
      }
    }
    return other;
  }

  private static boolean isClose(Token child, Token predicate) {
    return predicate.index() - child.index() < 5;
  }

  /** What a governor says of the clause or noun below it. */
  private Optional<Found> above(Token below, Token head) {
    String relation = below.baseRelation();
    String lemma = head.lemma();
    if (isDenied(below, head)) {
      return found(Factuality.NEGATED, head.lower());
    }
    boolean complement =
        switch (relation) {
          case "xcomp", "obj", "acl" -> true;
          case "ccomp", "advcl", "obl", "nmod" -> isInfinitive(below) || isGerundAfter(below);
          default -> false;
        };
    if (relation.equals("conj")) {
      return here(head).filter(f -> f.factuality() != Factuality.NEGATED && sharesSubject(below));
    }
    boolean notion = FactualityWords.NOTIONS.contains(lemma);
    if (isOfNoun(below, head) && (notion || FactualityWords.PLANNING.contains(lemma))) {
      return found(notion ? Factuality.HYPOTHETICAL : Factuality.FUTURE, head.lower());
    }
    if (!complement || below.relation().equals("acl:relcl")) {
      return Optional.empty();
    }
    if (FactualityWords.ACCUSING.contains(lemma) && !relation.equals("obj")) {
      return found(Factuality.CLAIMED, lemma);
    }
    if (FactualityWords.UNDONE.contains(lemma) && !isPurpose(below, head)) {
      return found(Factuality.NEGATED, lemma);
    }
    if (isInfinitive(below) || relation.equals("obj")) {
      return unrealised(below, head);
    }
    return here(head).filter(f -> relation.equals("xcomp"));
  }

  /** "Denied that it had <em>attacked</em>", "rejects claims that it <em>attacked</em>". */
  private boolean isDenied(Token below, Token head) {
    return below.isUnder("ccomp")
        ? FactualityWords.DENYING.contains(head.lemma()) && head.index() < below.index()
        : below.relation().equals("acl")
            && sentence.has(below, "mark", "that")
            && sentence
                .head(head)
                .filter(verb -> FactualityWords.DENYING_CLAIMS.contains(verb.lemma()))
                .isPresent();
  }

  /** "A need <em>for talks</em>", "a plan <em>of attack</em>". */
  private boolean isOfNoun(Token below, Token head) {
    return below.isUnder("nmod")
        && head.upos() == Upos.NOUN
        && (sentence.has(below, "case", "of") || sentence.has(below, "case", "for"));
  }

  /** "Abandoned the town <em>to flee</em>": what for, not what is given up. */
  private boolean isPurpose(Token below, Token head) {
    return below.isUnder("advcl") && isInfinitive(below) && sentence.has(head, "obj");
  }

  /** What is wanted or planned; but "<em>went on</em> to criticise" tells what was done. */
  private Optional<Found> unrealised(Token below, Token head) {
    boolean gone = head.lemma().equals("go") && !head.xpos().equals("VBG");
    if (FactualityWords.PLANNING.contains(head.lemma()) && !gone) {
      return found(Factuality.FUTURE, head.lemma());
    }
    if (FactualityWords.WISHING.contains(head.lemma())) {
      return found(Factuality.HYPOTHETICAL, head.lemma());
    }
    boolean on = sentence.children(head).anyMatch(word -> word.lower().equals("on"));
    boolean purpose = below.baseRelation().equals("advcl") && isInfinitive(below) && !(gone && on);
    return purpose ? found(Factuality.HYPOTHETICAL, "to") : here(head);
  }

  private boolean sharesSubject(Token conjunct) {
    return !sentence.has(conjunct, "nsubj");
  }

  /** "The council <em>is to close</em> the school"; "Doctors <em>to strike</em>" in a headline. */
  private boolean isToBe(Token predicate) {
    return isInfinitive(predicate)
        && sentence.has(predicate, "nsubj")
        && ((predicate.headsSentence() && !sentence.has(predicate, "mark", "for"))
            || sentence.children(predicate).anyMatch(c -> c.lower().matches("is|are|was|were")));
  }

  private boolean isInfinitive(Token token) {
    return sentence.has(token, "mark", "to");
  }

  private boolean isGerundAfter(Token token) {
    return (token.xpos().equals("VBG") || sentence.has(token, "aux", "having"))
        && sentence.has(token, "mark", FactualityWords.BARRING);
  }

  private static Optional<Found> found(Factuality factuality, String because) {
    return Optional.of(new Found(factuality, because));
  }
}
