package org.tocsin.syntax;

import java.util.Optional;
import java.util.Set;

/** Headlines: an infinitive says what is to come, and a comma may stand for "and". */
final class Headlines {
  private static final Set<String> DEALS =
      Set.of("deal", "agreement", "accord", "pact", "truce", "treaty", "settlement");

  private final Sentence sentence;
  private final Graft graft;

  Headlines(Sentence sentence, Graft graft) {
    this.sentence = sentence;
    this.graft = graft;
  }

  /** "Chad, <em>Niger</em> sign pact": makes one of two of what a parser took for a name. */
  boolean joins(Token second) {
    Token first = sentence.token(second.head());
    int start = sentence.subtreeIndexes(second)[0];
    boolean joins =
        isOpen()
            && first.index() < start
            && (isComma(start) || isComma(start - 1))
            && (first.isUnder("nsubj") || first.isUnder("root"))
            && isSomebody(first)
            && isSomebody(second)
            && !isClosed(second);
    if (joins) {
      graft.hang(second, first.index(), "conj");
    }
    return joins;
  }

  /** "<em>Army</em>, rebels trade fire": the first of two whom a parser took for one called. */
  boolean isFirst(Token first) {
    Token verb = sentence.token(first.head());
    Optional<Token> second = sentence.child(verb, "nsubj");
    boolean joins =
        isOpen()
            && verb.xpos().equals("VBP")
            && second.isPresent()
            && isAfterComma(first, second.get())
            && isSomebody(first)
            && isSomebody(second.get());
    if (joins) {
      graft.hang(first, verb.index(), "nsubj");
      graft.hang(second.get(), first.index(), "conj");
    }
    return joins;
  }

  /** Whether a sentence begins with one and a comma and goes on with the other. */
  private boolean isAfterComma(Token first, Token second) {
    int comma = first.index() + 1;
    return sentence.subtreeIndexes(first)[0] == 0
        && isComma(comma)
        && sentence.subtreeIndexes(second)[0] == comma + 1;
  }

  /** "Rome, Tunis <em>near</em> deal": two near it, while one would be said to near<em>s</em>. */
  boolean isNearing(Token near) {
    Token deal = sentence.token(near.head());
    boolean nearing =
        isOpen()
            && near.lower().equals("near")
            && near.upos() == Upos.ADP
            && DEALS.contains(deal.lemma())
            && deal.isUnder("nmod")
            && !sentence.has(deal, "det")
            && sentence.head(deal).filter(this::areTwo).isPresent();
    if (nearing) {
      graft.verb(near, Token.NONE, "root");
      graft.hang(sentence.token(deal.head()), near.index(), "nsubj");
      graft.hang(deal, near.index(), "obj");
    }
    return nearing;
  }

  private boolean areTwo(Token first) {
    return first.head() == Token.NONE && isSomebody(first) && sentence.has(first, "conj");
  }

  /** "Two killed as <em>police</em> open fire": who opens it, and not as what they were killed. */
  boolean isDoerAfterAs(Token doer) {
    int[] phrase = sentence.subtreeIndexes(doer);
    int next = phrase[phrase.length - 1] + 1;
    Optional<Token> as = sentence.child(doer, "case").filter(a -> a.lower().equals("as"));
    if (as.isEmpty() || next >= sentence.size() || sentence.token(next).upos() != Upos.VERB) {
      return false;
    }
    Token verb = sentence.token(next);
    boolean clause = verb.isUnder("advcl") && verb.head() == doer.head() && isBare(verb);
    boolean does = verb.isFinite() && (clause || (isHeadOf(verb, doer) && isState(as.get(), verb)));
    if (does) {
      graft.hang(as.get(), verb.index(), "mark");
      graft.hang(doer, verb.index(), "nsubj");
    }
    return does;
  }

  private boolean isBare(Token verb) {
    return !sentence.has(verb, "nsubj") && !sentence.has(verb, "mark");
  }

  private static boolean isHeadOf(Token verb, Token doer) {
    return verb.head() == Token.NONE && doer.head() == verb.index();
  }

  /** "Three <em>dead</em> as troops fire": makes the state before "as" what the headline tells. */
  private boolean isState(Token as, Token verb) {
    Token state = sentence.token(Math.max(0, as.index() - 1));
    Token subject = state.head() == Token.NONE ? state : sentence.token(state.head());
    boolean told =
        (state.isUnder("amod") || state.isUnder("acl"))
            && subject.index() < state.index()
            && subject.isUnder("nsubj")
            && subject.head() == verb.index();
    if (told) {
      graft.hang(state, Token.NONE, "root");
      graft.hang(subject, state.index(), state.isUnder("acl") ? "nsubj:pass" : "nsubj");
      graft.hang(verb, state.index(), "advcl");
    }
    return told;
  }

  private boolean isComma(int index) {
    return sentence.token(index).form().equals(",");
  }

  /** "Niger, <em>Chad's neighbour</em>, signs pact". */
  private boolean isClosed(Token second) {
    int[] below = sentence.subtreeIndexes(second);
    int next = below[below.length - 1] + 1;
    return next >= sentence.size() || isComma(next) || isComma(next - 1);
  }

  /** "Norway <em>to expel</em> two envoys": makes a verb of what hangs on who is to do it. */
  boolean mends(Token verb) {
    Token doer = sentence.token(verb.head());
    boolean mends = isInfinitive(verb) && isOpen() && isDoer(doer) && isNext(doer, verb);
    if (mends) {
      graft.move(doer, verb, child -> child.index() > verb.index());
      graft.hang(verb, doer.head(), doer.relation());
      graft.hang(doer, verb.index(), "nsubj");
    }
    return mends;
  }

  /** "The <em>premiers</em> conferred by video.": only a headline leaves "were" out. */
  boolean isActive(Token subject) {
    Token verb = sentence.token(subject.head());
    boolean bare =
        subject.relation().equals("nsubj:pass")
            && !sentence.has(verb, "aux")
            && !sentence.has(verb, "cop");
    boolean finite = bare && verb.isFinite() && sentence.has(verb, "obj");
    boolean told = bare && !isOpen() && verb.head() == Token.NONE && sentence.has(subject, "det");
    if (told && !finite) {
      graft.free(verb, verb.lemma());
    }
    if (told || finite) {
      graft.hang(subject, verb.index(), "nsubj");
    }
    return told || finite;
  }

  /** "The <em>man</em> to sue Norway": who has an article is not said to be going to. */
  boolean isNoDoer(Token subject) {
    Token verb = sentence.token(subject.head());
    boolean named =
        subject.upos() == Upos.NOUN
            && isOpen()
            && isInfinitive(verb)
            && verb.head() == Token.NONE
            && sentence.has(subject, "det", "the")
            && !sentence.has(verb, "aux");
    if (named) {
      graft.hang(subject, Token.NONE, "root");
      graft.hang(verb, subject.index(), "acl");
    }
    return named;
  }

  boolean isInfinitive(Token verb) {
    return verb.xpos().equals("VB") && sentence.has(verb, "mark", "to");
  }

  /** Headlines end without a stop. */
  private boolean isOpen() {
    return sentence.tokens().getLast().upos() != Upos.PUNCT;
  }

  /** Somebody, not "time to go" nor "the man to beat". */
  private boolean isDoer(Token doer) {
    return doer.headsSentence()
        && isSomebody(doer)
        && !sentence.has(doer, "det")
        && !sentence.has(doer, "cop")
        && !sentence.has(doer, "nsubj");
  }

  private boolean isSomebody(Token doer) {
    return doer.upos() != Upos.VERB
        && sentence
            .type(doer)
            .filter(type -> type.isSomebody() || type == EntityType.PLACE)
            .isPresent();
  }

  /** Nothing between the two but "to" and words of the doer. */
  private boolean isNext(Token doer, Token verb) {
    for (int i = doer.index() + 1; i < verb.index(); i++) {
      Token between = sentence.token(i);
      boolean part = sentence.isAtOrBelow(between, doer) && between.upos() != Upos.VERB;
      boolean pause = between.upos() == Upos.PUNCT && !sentence.has(doer, "conj");
      if (!part || pause) {
        return false;
      }
    }
    return doer.index() < verb.index();
  }

  /**
   * "<em>KARACHI</em>: A banker was robbed, police said": where it is told is nothing that is said.
   */
  boolean isPlaceLine(Token place) {
    boolean opens =
        place.index() == 0
            && place.upos() == Upos.PROPN
            && sentence.size() > 1
            && sentence.token(1).form().equals(":");
    if (opens) {
      graft.hang(place, place.head(), "dep");
    }
    return opens;
  }
}
