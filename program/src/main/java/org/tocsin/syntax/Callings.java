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
    Optional<Token> to = to(infinitive);
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
      if (heads && isNominal(asking) && call.index() < mark.index()) {
        graft.hang(mark, i, "case");
        if (asking.head() == infinitive.index()) {
          graft.hang(asking, call.index(), call.upos() == Upos.VERB ? "obl" : "nmod");
        }
        return true;
      }
    }
    return false;
  }

  private Optional<Token> to(Token infinitive) {
    return sentence.dependents(infinitive, "mark").stream()
        .filter(mark -> mark.lower().equals("to"))
        .findFirst();
  }

  private static boolean isCall(Token token) {
    return CALLS.contains(token.lowerLemma());
  }

  private static boolean isNominal(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
  }

  /** "Said <em>no</em> to the treaty": what somebody says, and no clause. */
  boolean isAnswer(Token word) {
    boolean answer =
        word.upos() == Upos.INTJ
            && (word.lower().equals("no") || word.lower().equals("yes"))
            && word.head() != Token.NONE
            && word.head() == word.index() - 1
            && sentence.token(word.head()).lemma().equals("say");
    if (answer) {
      graft.hang(word, word.head(), "obj");
    }
    return answer;
  }

  /** "Taken hostage <em>by the gang</em>": who took them, and not whose hostages they are. */
  boolean isTaker(Token taker) {
    if (taker.head() == Token.NONE) {
      return false;
    }
    Token hostage = sentence.token(taker.head());
    boolean takes =
        hostage.lemma().equals("hostage")
            && sentence.has(taker, "case", "by")
            && hostage.head() != Token.NONE
            && sentence.token(hostage.head()).lemma().equals("take");
    if (takes) {
      graft.hang(taker, hostage.head(), "obl:agent");
    }
    return takes;
  }

  /** "Secretary of State <em>Ruth Dale</em> warned": the name of who has the title. */
  boolean isNameOf(Token name) {
    if (name.upos() != Upos.PROPN
        || sentence.token(name.index() - 1).upos() == Upos.PUNCT
        || sentence.type(name).filter(EntityType.PERSON::equals).isEmpty()) {
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
