package org.tocsin.rule;

import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Clauses that by their place can only belong to the word before them, wherever a parser hangs. */
final class Following {
  private static final Set<String> SPEAKING =
      Set.of("threaten", "vow", "pledge", "promise", "swear", "refuse");

  private static final Set<String> MISCAST = Set.of("NN", "VB", "VBP", "JJ");
  private static final Set<String> FUTURE = Set.of("will", "would", "shall");

  private Following() {}

  /** "his threat <em>to leave</em>": the infinitive right after a noun or verb. */
  static Optional<Token> infinitive(Sentence sentence, Token word) {
    int next = word.index() + 1;
    boolean takes = word.upos() == Upos.NOUN || word.upos() == Upos.VERB;
    return !takes || next >= sentence.size()
        ? Optional.empty()
        : Optional.of(sentence.token(next))
            .filter(to -> to.lower().equals("to") && to.baseRelation().equals("mark"))
            .flatMap(sentence::head)
            .filter(verb -> verb.index() > next);
  }

  /** "threatened to <em>shell</em> positions": the verb that a parser took for a noun. */
  static Optional<Token> miscast(Sentence sentence, Token word) {
    int next = word.index() + 1;
    boolean takes = SPEAKING.contains(word.lemma()) && next + 1 < sentence.size();
    return takes && sentence.token(next).lower().equals("to")
        ? Optional.of(sentence.token(next + 1)).filter(t -> MISCAST.contains(t.xpos()))
        : Optional.empty();
  }

  /** Also where a parser takes it for an object though the clause has its subject. */
  private static boolean opens(Sentence sentence, Token that) {
    return that.baseRelation().equals("mark")
        || (that.xpos().equals("IN")
            && sentence.head(that).filter(v -> sentence.has(v, "nsubj")).isPresent());
  }

  /** The first clause with <em>that</em> after a word, with no verb between; or "it will …". */
  static Optional<Token> thatClause(Sentence sentence, Token word) {
    for (int i = word.index() + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.lower().equals("that") && opens(sentence, token)) {
        return sentence.head(token).filter(clause -> clause.index() > token.index());
      }
      if (token.upos() == Upos.VERB || token.upos() == Upos.AUX) {
        boolean bare = i == word.index() + 2 && FUTURE.contains(token.lemma());
        return bare
            ? sentence.head(token).filter(verb -> verb.index() > token.index())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
