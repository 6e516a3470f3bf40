package org.tocsin.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A tree in the making: the tokens of a sentence, some of them hung elsewhere. */
final class Graft {
  private final Sentence sentence;
  private final List<Token> tokens;
  private boolean broken;

  Graft(Sentence sentence) {
    this.sentence = sentence;
    tokens = new ArrayList<>(sentence.tokens());
  }

  Sentence sentence() {
    return new Sentence(tokens, sentence.mentions());
  }

  /** Whether every token still comes to the one root. */
  boolean isTree() {
    int roots = 0;
    for (Token token : tokens) {
      roots += token.head() == Token.NONE ? 1 : 0;
      int steps = 0;
      for (Token at = token; at.head() != Token.NONE; at = tokens.get(at.head())) {
        if (++steps > tokens.size()) {
          return false;
        }
      }
    }
    return roots == 1 && !broken;
  }

  /** Makes a word the finite verb of its sentence. */
  void free(Token verb, String lemma) {
    set(verb, lemma, Upos.VERB, "VBD", Token.NONE, "root");
  }

  /** Makes a bare infinitive of a word and hangs it elsewhere. */
  void verb(Token word, int head, String relation) {
    set(word, word.lemma(), Upos.VERB, "VB", head, relation);
  }

  /** Makes a present participle of a word and hangs it elsewhere. */
  void participle(Token word, String lemma, int head, String relation) {
    set(word, lemma, Upos.VERB, "VBG", head, relation);
  }

  /** Makes a noun of a word and hangs it elsewhere. */
  void noun(Token word, int head, String relation) {
    set(word, word.lower(), Upos.NOUN, "NN", head, relation);
  }

  /** Hangs a word elsewhere. */
  void hang(Token token, int head, String relation) {
    if (head == token.index()) {
      broken = true;
      return;
    }
    set(token, token.lemma(), token.upos(), token.xpos(), head, relation);
  }

  /** Hangs those children of a word elsewhere that a test picks; they keep their relations. */
  void move(Token from, Token to, Predicate<Token> picked) {
    for (Token child : sentence.dependents(from)) {
      if (picked.test(child)) {
        hang(child, to.index(), child.relation());
      }
    }
  }

  /** Gives a noun the articles and the like before it that hang on the verb behind it. */
  void takeModifiers(Token verb, Token noun) {
    move(
        verb,
        noun,
        c -> c.index() < noun.index() && MissedVerbs.MODIFIERS.contains(c.baseRelation()));
  }

  private void set(Token token, String lemma, Upos upos, String xpos, int head, String relation) {
    tokens.set(
        token.index(),
        new Token(
            token.index(),
            token.span(),
            token.form(),
            lemma,
            upos,
            xpos,
            token.features(),
            head,
            relation));
  }
}
