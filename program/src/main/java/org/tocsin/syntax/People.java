package org.tocsin.syntax;

import java.util.Optional;
import java.util.Set;

/** Mends what is hung on the names of people, or they on other words. */
final class People {
  private static final Set<String> WHERE = Set.of("at", "in", "on", "during");
  private static final Set<String> NAMING =
      Set.of("name", "appoint", "elect", "call", "make", "declare", "nominate", "crown", "dub");

  private final Sentence sentence;
  private final Graft graft;

  People(Sentence sentence, Graft graft) {
    this.sentence = sentence;
    this.graft = graft;
  }

  /** "Talks with Ruth Dale at the <em>palace</em>": where they were held, and not which Dale. */
  boolean isSomewhere(Token place) {
    Optional<Token> name = sentence.head(place).filter(this::isPerson);
    boolean where = sentence.children(place, "case").anyMatch(c -> WHERE.contains(c.lower()));
    if (name.isEmpty() || !where || place.index() < name.get().index()) {
      return false;
    }
    Optional<Token> verb = verbOver(name.get());
    verb.ifPresent(v -> graft.hang(place, v.index(), "obl"));
    return verb.isPresent();
  }

  /** The verb whose object or phrase a name belongs to. */
  private Optional<Token> verbOver(Token name) {
    Token above = name;
    while (above.isUnder("nmod") || above.isUnder("appos")) {
      above = sentence.token(above.head());
    }
    return above.isUnder("obj") || above.isUnder("obl")
        ? sentence.head(above).filter(t -> t.upos() == Upos.VERB)
        : Optional.empty();
  }

  /**
   * "Met his counterpart <em>Ruth Dale</em>": the name of whom they met, not what became of her.
   */
  boolean isNameOf(Token name) {
    Optional<Token> verb = sentence.head(name).filter(v -> !NAMING.contains(v.lemma()));
    if (verb.isEmpty() || !isPerson(name) || sentence.has(name, "case")) {
      return false;
    }
    Optional<Token> somebody =
        sentence
            .child(verb.get(), "obj")
            .filter(o -> o.index() < name.index() && sentence.isOf(o, EntityType.PERSON))
            .filter(o -> !isParted(o, name));
    somebody.ifPresent(o -> graft.hang(name, o.index(), "appos"));
    return somebody.isPresent();
  }

  /** "Secretary of State <em>Ruth Dale</em> warned": the name of who has the title. */
  boolean hasTitle(Token name) {
    if (!isPerson(name) || sentence.token(name.index() - 1).upos() == Upos.PUNCT) {
      return false;
    }
    for (Token subject : sentence.dependents(sentence.token(name.head()), "nsubj")) {
      if (subject.index() < name.index()
          && sentence.isAtOrBelow(sentence.token(name.index() - 1), subject)) {
        graft.hang(name, subject.index(), "flat");
        return true;
      }
    }
    return false;
  }

  private boolean isParted(Token first, Token second) {
    for (int i = first.index() + 1; i < second.index(); i++) {
      if (!sentence.isAtOrBelow(sentence.token(i), second)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(Token token) {
    return token.upos() == Upos.PROPN && sentence.isOf(token, EntityType.PERSON);
  }
}
