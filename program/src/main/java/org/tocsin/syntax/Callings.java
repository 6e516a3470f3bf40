package org.tocsin.syntax;

import java.util.Optional;
import java.util.Set;

/** What is called for: "called <em>for the rebels to disarm</em>", "said <em>no</em>". */
final class Callings {
  private static final Set<String> CALLS =
      Set.of(
          "call",
          "appeal",
          "plead",
          "plea",
          "push",
          "press",
          "demand",
          "lobby",
          "campaign",
          "deadline");

  private final Sentence sentence;
  private final Graft graft;

  Callings(Sentence sentence, Graft graft) {
    this.sentence = sentence;
    this.graft = graft;
  }

  /** "Called <em>for</em> the rebels to disarm": they are the ones who are called on. */
  boolean callsOn(Token mark) {
    Token infinitive = sentence.token(mark.head());
    Optional<Token> to =
        sentence.children(infinitive, "mark").filter(m -> m.lower().equals("to")).findFirst();
    boolean asked = mark.lower().equals("for") && infinitive.head() != Token.NONE && to.isPresent();
    if (!asked) {
      return false;
    }
    Token call = sentence.token(infinitive.head());
    boolean noun = sentence.dependents(call, "obj").stream().anyMatch(Callings::isCall);
    if (!isCall(call) && !noun) {
      return false;
    }
    for (int i = mark.index() + 1; i < to.get().index(); i++) {
      Token asking = sentence.token(i);
      boolean heads = asking.head() < mark.index() || asking.head() >= to.get().index();
      if (heads && asking.upos().isNominal() && call.index() < mark.index()) {
        graft.hang(mark, i, "case");
        if (asking.head() == infinitive.index()) {
          graft.hang(asking, call.index(), call.upos() == Upos.VERB ? "obl" : "nmod");
        }
        return true;
      }
    }
    return false;
  }

  private static boolean isCall(Token token) {
    return CALLS.contains(token.lowerLemma());
  }

  /** "Said <em>no</em> to the treaty": what somebody says, and no clause. */
  boolean isAnswer(Token word) {
    boolean answer =
        word.upos() == Upos.INTJ
            && (word.lower().equals("no") || word.lower().equals("yes"))
            && word.head() == word.index() - 1
            && sentence.head(word).filter(verb -> verb.lemma().equals("say")).isPresent();
    if (answer) {
      graft.hang(word, word.head(), "obj");
    }
    return answer;
  }

  /** "Taken hostage <em>by the gang</em>": who took them, and not whose hostages they are. */
  boolean isTaker(Token taker) {
    Optional<Token> taken =
        sentence
            .head(taker)
            .filter(hostage -> hostage.lemma().equals("hostage"))
            .filter(hostage -> sentence.has(taker, "case", "by"))
            .flatMap(sentence::head)
            .filter(verb -> verb.lemma().equals("take"));
    taken.ifPresent(verb -> graft.hang(taker, verb.index(), "obl:agent"));
    return taken.isPresent();
  }

  /** "Unrest followed, with <em>looters</em> storming banks": who does it stands after "by". */
  boolean isNoAgent(Token noun) {
    boolean other =
        noun.relation().equals("obl:agent")
            && sentence.dependents(noun).stream().noneMatch(t -> t.lower().equals("by"));
    if (other) {
      graft.hang(noun, noun.head(), "obl");
    }
    return other;
  }
}
