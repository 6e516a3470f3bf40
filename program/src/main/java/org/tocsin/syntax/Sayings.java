package org.tocsin.syntax;

import java.util.Optional;
import java.util.Set;

/** Mends what stands beside a verb of saying between two commas, or between two quotations. */
final class Sayings {
  private static final Set<String> SAYING =
      Set.of("say", "warn", "add", "announce", "write", "note", "report", "claim", "argue", "post");

  /** What one says of others. */
  private static final Set<String> JUDGING =
      Set.of(
          ("accuse appeal blame call condemn criticise criticize decry denounce deplore dismiss hail"
                  + " praise urge warn welcome")
              .split(" "));

  private final Sentence sentence;
  private final Graft graft;

  Sayings(Sentence sentence, Graft graft) {
    this.sentence = sentence;
    this.graft = graft;
  }

  /** "The residents, the <em>mayor</em> said, would be moved": who says it, set between commas. */
  boolean isSpeaker(Token noun) {
    Token other = sentence.token(noun.head());
    int next = noun.index() + 1;
    if (next + 2 >= sentence.size() || other.index() > noun.index()) {
      return false;
    }
    Token saying = sentence.token(next);
    boolean between = isSaying(saying) && sentence.token(next + 1).form().equals(",");
    return between && tells(noun, saying, other);
  }

  /**
   * What is said becomes the clause below the verb, and whom it speaks of that clause's subject.
   */
  private boolean tells(Token speaker, Token saying, Token subject) {
    Optional<Token> told =
        saying.head() == subject.head()
            ? sentence.head(saying)
            : sentence
                .children(saying, "ccomp")
                .filter(c -> c.index() > saying.index())
                .findFirst();
    if (told.isEmpty() || told.get().index() < saying.index()) {
      return false;
    }
    Token clause = told.get();
    graft.hang(speaker, saying.index(), "nsubj");
    if (saying.head() == clause.index()) {
      graft.hang(saying, clause.head(), clause.relation());
      graft.hang(clause, saying.index(), "ccomp");
    }
    if (subject.head() == saying.index()) {
      boolean passive = !sentence.dependents(clause, "aux:pass").isEmpty();
      graft.hang(subject, clause.index(), passive ? "nsubj:pass" : "nsubj");
    }
    return true;
  }

  /** "“We are ready,” he said on the <em>radio</em>": where he spoke, and not where they are. */
  boolean isSaid(Token phrase) {
    Token head = sentence.token(phrase.head());
    Optional<Token> saying = sayingBefore(phrase);
    boolean astray =
        saying.isPresent()
            && !saying.get().equals(head)
            && sentence.isAtOrBelow(head, saying.get())
            && (head.index() < saying.get().index()
                ? isParted(head, saying.get())
                : head.index() > phrase.index() && isParted(phrase, head));
    if (astray) {
      graft.hang(phrase, saying.get().index(), phrase.relation());
    }
    return astray;
  }

  /** "The envoy said the mayor lied, and <em>blamed</em> the press": the envoy blames it. */
  boolean isSpeakers(Token second) {
    Token clause = sentence.token(second.head());
    Optional<Token> saying = sentence.head(clause).filter(Sayings::isSaying);
    boolean speakers =
        clause.isUnder("ccomp")
            && saying
                .filter(s -> sentence.has(s, "nsubj") && s.index() < clause.index())
                .isPresent()
            && isBarePast(second)
            && isAfterPause(second)
            && !JUDGING.contains(clause.lemma());
    if (speakers) {
      graft.hang(second, clause.head(), "conj");
    }
    return speakers;
  }

  private boolean isBarePast(Token verb) {
    return verb.xpos().equals("VBD")
        && JUDGING.contains(verb.lemma())
        && !sentence.has(verb, "nsubj")
        && !sentence.has(verb, "aux");
  }

  /** Whether a comma and "and" stand right before a verb. */
  private boolean isAfterPause(Token verb) {
    int and = verb.index() - 1;
    return and > 0
        && sentence.token(and).lower().equals("and")
        && sentence.token(and - 1).form().equals(",");
  }

  /** The verb of saying before a phrase, if no sign stands between them. */
  private Optional<Token> sayingBefore(Token phrase) {
    for (int i = phrase.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.PUNCT) {
        return Optional.empty();
      }
      if (token.upos() == Upos.VERB) {
        return Optional.of(token).filter(Sayings::isSaying);
      }
    }
    return Optional.empty();
  }

  private boolean isParted(Token first, Token second) {
    for (int i = first.index() + 1; i < second.index(); i++) {
      if (sentence.token(i).upos() == Upos.PUNCT) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaying(Token verb) {
    return SAYING.contains(verb.lemma())
        && (verb.xpos().equals("VBD") || verb.xpos().equals("VBZ"));
  }
}
