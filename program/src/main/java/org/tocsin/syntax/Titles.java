package org.tocsin.syntax;

import java.util.Optional;

/** Puts the halves of titles together: "attorney general", "president-elect Moyo". */
final class Titles {
  private final Sentence sentence;
  private final Graft graft;
  private final People people;

  Titles(Sentence sentence, Graft graft, People people) {
    this.sentence = sentence;
    this.graft = graft;
    this.people = people;
  }

  /** "The <em>attorney</em> general vowed": hung on the verb, though on the noun behind it. */
  boolean isTitleOf(Token noun) {
    Token verb = sentence.token(noun.head());
    boolean astray = noun.index() + 1 < verb.index() && verb.upos() == Upos.VERB;
    return astray && joins(noun, sentence.token(noun.index() + 1), "nsubj");
  }

  /** "The attorney <em>general</em> met": nobody is called upon without a comma. */
  boolean isTitled(Token noun) {
    boolean astray = noun.index() > 0 && noun.index() < noun.head();
    return astray
        && (people.hasTitle(noun)
            || joins(sentence.token(noun.index() - 1), noun, noun.relation()));
  }

  /** Makes the subject of a verb of two nouns side by side that both hang on it. */
  private boolean joins(Token first, Token second, String relation) {
    boolean pair =
        first.head() == second.head()
            && first.upos() == Upos.NOUN
            && (second.upos() == Upos.NOUN || second.upos() == Upos.PROPN)
            && second.relation().equals(relation)
            && (first.isUnder("compound") || first.relation().equals("nsubj"));
    if (!pair) {
      return false;
    }
    graft.move(first, second, child -> true);
    graft.hang(first, second.index(), "compound");
    graft.hang(second, first.head(), "nsubj");
    return true;
  }

  /** "To President-<em>elect</em> Moyo": half of a title that a parser takes for a verb. */
  boolean isTitle(Token half) {
    boolean tied =
        half.lower().equals("elect")
            && half.index() > 1
            && sentence.token(half.index() - 1).form().equals("-");
    Optional<Token> name =
        (tied ? sentence.child(half, "obj") : Optional.<Token>empty())
            .filter(n -> sentence.has(half, "case") || sentence.has(n, "case"));
    if (name.isEmpty()) {
      return false;
    }
    for (Token child : sentence.children(half).filter(c -> !c.equals(name.get())).toList()) {
      graft.hang(child, name.get().index(), child.isUnder("case") ? "case" : "compound");
    }
    graft.hang(half, name.get().index(), "compound");
    graft.hang(name.get(), half.head(), "obl");
    return true;
  }
}
