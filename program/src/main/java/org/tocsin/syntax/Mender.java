package org.tocsin.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends trees that no English sentence can have, so that nobody downstream need know of them. */
public final class Mender {
  private static final int MOST = 8;
  private static final Set<String> OPENING = Set.of("after", "before");

  private final Sentence sentence;
  private final Graft graft;
  private final MissedVerbs verbs;
  private final NounsOfVerbs nouns;
  private final Owners owners;
  private final Headlines headlines;
  private final Relatives relatives;
  private final Callings callings;
  private final Sayings sayings;
  private final People people;
  private final Titles titles;
  private final Complements complements;
  private final TwoWordNouns twoWords;

  private Mender(Sentence sentence) {
    this.sentence = sentence;
    graft = new Graft(sentence);
    verbs = new MissedVerbs(sentence, graft);
    nouns = new NounsOfVerbs(sentence, graft);
    owners = new Owners(sentence, graft);
    headlines = new Headlines(sentence, graft);
    relatives = new Relatives(sentence, graft);
    callings = new Callings(sentence, graft);
    sayings = new Sayings(sentence, graft);
    people = new People(sentence, graft);
    titles = new Titles(sentence, graft, people);
    complements = new Complements(sentence, graft);
    twoWords = new TwoWordNouns(sentence, graft);
  }

  /** The same sentences, those of them mended that need it. */
  public static List<Sentence> mend(List<Sentence> sentences) {
    List<Sentence> mended = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      mended.add(mend(sentence));
    }
    return List.copyOf(mended);
  }

  static Sentence mend(Sentence sentence) {
    Sentence mended = sentence;
    for (int i = 0; i < MOST; i++) {
      Optional<Sentence> better = better(mended);
      if (better.isEmpty()) {
        return mended;
      }
      mended = better.get();
    }
    return mended;
  }

  private static Optional<Sentence> better(Sentence sentence) {
    Mender mender = new Mender(sentence);
    for (Token token : sentence.tokens()) {
      boolean mends =
          switch (token.baseRelation()) {
            case "amod" ->
                mender.verbs.frees(token)
                    || mender.verbs.isOnly(token)
                    || mender.verbs.goesOn(token)
                    || mender.nouns.isLeft(token)
                    || mender.complements.isFree(token)
                    || mender.isSubjectOf(token);
            case "advcl" ->
                mender.opensClause(token)
                    || mender.describes(token)
                    || mender.titles.isTitle(token);
            case "compound" ->
                mender.isSubjectOf(token)
                    || mender.titles.isTitleOf(token)
                    || mender.nouns.meets(token)
                    || mender.nouns.isFacing(token)
                    || mender.nouns.isNoParticle(token)
                    || mender.nouns.mends(token);
            case "ccomp" -> mender.headlines.isPlaceLine(token) || mender.callings.isAnswer(token);
            case "nsubj" -> mender.headlines.isActive(token) || mender.headlines.isNoDoer(token);
            case "mark" -> mender.callings.callsOn(token);
            case "csubj" -> mender.isSaid(token);
            case "vocative", "dislocated" ->
                mender.titles.isTitled(token) || mender.headlines.isFirst(token);
            case "case" ->
                mender.owners.isSignOf(token)
                    || mender.headlines.isNearing(token)
                    || mender.raises(token);
            case "obl" ->
                mender.callings.isNoAgent(token)
                    || mender.owners.mends(token)
                    || mender.titles.isTitle(token)
                    || mender.isToBeDone(token)
                    || mender.nouns.isBroughtIn(token)
                    || mender.isFirstOfTwo(token)
                    || mender.headlines.isDoerAfterAs(token)
                    || mender.sayings.isSaid(token);
            case "acl" ->
                mender.verbs.isOnly(token)
                    || mender.headlines.mends(token)
                    || mender.nouns.isLeft(token)
                    || mender.twoWords.isCrossing(token)
                    || mender.relatives.mends(token);
            case "obj" ->
                mender.nouns.isFaced(token)
                    || mender.nouns.isOfSecond(token)
                    || mender.complements.isUnwelcome(token)
                    || mender.complements.isSentPacking(token);
            case "appos" -> mender.headlines.joins(token) || mender.sayings.isSpeaker(token);
            case "conj" ->
                mender.isSecondOfTwo(token)
                    || mender.nouns.isSubjectOf(token)
                    || mender.nouns.faces(token)
                    || mender.sayings.isSpeakers(token);
            case "xcomp" ->
                mender.twoWords.isTearGas(token)
                    || mender.twoWords.isCrossing(token)
                    || mender.nouns.isObjectOfBoth(token)
                    || mender.people.isNameOf(token);
            case "root", "nmod" ->
                mender.verbs.isMiscast(token)
                    || mender.owners.mends(token)
                    || mender.nouns.isAgentOf(token)
                    || mender.callings.isTaker(token)
                    || mender.people.isSomewhere(token)
                    || mender.isSecondName(token);
            default -> false;
          };
      if (mends) {
        return Optional.of(mender.graft).filter(Graft::isTree).map(Graft::sentence);
      }
    }
    return Optional.empty();
  }

  /**
   * "After a rocket fired from Gaza <em>struck</em> a school": makes a clause of a phrase and a
   * verb.
   */
  private boolean opensClause(Token verb) {
    boolean bare =
        sentence.has(verb, "obj") && !sentence.has(verb, "nsubj") && !sentence.has(verb, "mark");
    if (!bare || !isPastOrThird(verb) || verb.index() == 0) {
      return false;
    }
    for (Token phrase : sentence.dependents(sentence.token(verb.head()), "obl")) {
      Optional<Token> mark = sentence.child(phrase, "case");
      boolean next =
          phrase.index() < verb.index()
              && sentence.has(phrase, "acl")
              && sentence.isAtOrBelow(sentence.token(verb.index() - 1), phrase);
      if (next && mark.filter(m -> OPENING.contains(m.lower())).isPresent()) {
        graft.hang(mark.get(), verb.index(), "mark");
        graft.hang(phrase, verb.index(), "nsubj");
        return true;
      }
    }
    return false;
  }

  /** "<em>Losing</em> candidates cried foul": the participle before a subject is no clause. */
  private boolean describes(Token participle) {
    Token verb = sentence.token(participle.head());
    boolean opens =
        participle.xpos().equals("VBG")
            && participle.index() < verb.index()
            && !sentence.has(verb, "nsubj")
            && !sentence.has(participle, "punct")
            && !sentence.has(participle, "mark");
    for (Token subject : opens ? sentence.dependents(participle, "obj") : List.<Token>of()) {
      if (subject.index() == participle.index() + 1) {
        graft.hang(participle, subject.index(), "amod");
        graft.hang(subject, verb.index(), "nsubj");
        return true;
      }
    }
    return false;
  }

  /** "Talks between the army and <em>the rebels</em>": between there are two. */
  private boolean isSecondOfTwo(Token noun) {
    if (!noun.upos().isNominal() || !sentence.has(noun, "cc", "and")) {
      return false;
    }
    for (Token first : sentence.dependents(sentence.token(noun.head()))) {
      boolean alone =
          first.index() < noun.index()
              && sentence.has(first, "case", "between")
              && !sentence.has(first, "conj");
      if (alone) {
        graft.hang(noun, first.index(), "conj");
        return true;
      }
    }
    return false;
  }

  /** "They were warned that it would <em>rain</em>": no second subject, but what was said. */
  private boolean isSaid(Token clause) {
    Token verb = sentence.token(clause.head());
    boolean second =
        verb.index() < clause.index()
            && sentence.children(verb, "nsubj").anyMatch(s -> !s.lower().equals("it"))
            && sentence.has(clause, "mark", "that");
    if (second) {
      graft.hang(clause, verb.index(), "ccomp");
    }
    return second;
  }

  /** "<em>Libya</em> supplied": a noun before a finite verb that has no other subject. */
  boolean isSubjectOf(Token noun) {
    Token verb = sentence.token(noun.head());
    boolean bare =
        noun.index() < verb.index()
            && verb.upos() == Upos.VERB
            && !sentence.has(verb, "nsubj")
            && !sentence.has(verb, "aux")
            && (noun.upos().isNominal() ? isPastOrThird(verb) : isTakenForNoun(noun, verb));
    if (!bare) {
      return false;
    }
    graft.takeModifiers(verb, noun);
    graft.hang(noun, verb.index(), "nsubj");
    return true;
  }

  private static boolean isPastOrThird(Token verb) {
    return verb.xpos().equals("VBD") || verb.xpos().equals("VBZ");
  }

  /** "The Armenian <em>premier</em> quit": an article goes with a noun. */
  private boolean isTakenForNoun(Token last, Token verb) {
    return last.index() + 1 == verb.index()
        && (sentence.has(verb, "det") || sentence.has(last, "det"))
        && !verb.xpos().equals("VBN")
        && !verb.xpos().equals("VBG");
  }

  /** "<em>To</em> the parliament building": what a parser ties to the first half of a noun. */
  boolean raises(Token word) {
    Token part = sentence.token(word.head());
    Token noun = part.head() == Token.NONE ? part : sentence.token(part.head());
    boolean half =
        part.isUnder("compound") || part.isUnder("flat") || part.relation().equals("nmod:desc");
    boolean first = word.index() < part.index() && word.index() < noun.index();
    if (!half || !first || !noun.upos().isNominal() || sentence.has(noun, "case")) {
      return false;
    }
    graft.hang(word, noun.index(), word.relation());
    return true;
  }

  /** "Chad, <em>Niger</em> sign pact": a bare noun that no preposition ties to the first. */
  private boolean isSecondName(Token noun) {
    return noun.relation().equals("nmod:unmarked") && headlines.joins(noun);
  }

  /** "<em>Iran</em>, Iraq leaders sign pact": a bare noun before those who sign with it. */
  private boolean isFirstOfTwo(Token noun) {
    return noun.relation().equals("obl:unmarked") && headlines.isFirst(noun);
  }

  /** "Threatened to <em>march</em>": what somebody is to do, not where or how he threatens. */
  private boolean isToBeDone(Token verb) {
    boolean infinitive = headlines.isInfinitive(verb);
    if (infinitive) {
      graft.hang(verb, verb.head(), "xcomp");
    }
    return infinitive;
  }
}
