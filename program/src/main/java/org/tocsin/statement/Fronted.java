package org.tocsin.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Contents before their cue, which hangs below them: "Prices will rise, the minister said". */
final class Fronted {
  private static final Set<String> RELATIONS = Set.of("parataxis", "ccomp", "dep", "advcl");

  private final Page page;
  private final Sentence sentence;

  Fronted(Page page, Sentence sentence) {
    this.page = page;
    this.sentence = sentence;
  }

  Optional<Contents.Found> of(Token cue, Cue entry) {
    return said(cue, entry).or(() -> asClause(cue, entry));
  }

  private Optional<Contents.Found> said(Token cue, Cue entry) {
    if (cue.head() < 0 || !RELATIONS.contains(cue.relation()) || cue.upos() != Upos.VERB) {
      return Optional.empty();
    }
    Token head = sentence.token(cue.head());
    boolean apart = entry.has(Frame.CLAUSE) && mayFollow(cue, entry) && isCutOff(cue, head);
    return apart ? around(cue, head, entry) : Optional.empty();
  }

  /** "…, she said", and with a subject of its own also "…, records show", "…, they believe". */
  private boolean mayFollow(Token cue, Cue entry) {
    return entry.has(Frame.QUOTE)
        || (cue.relation().equals("parataxis")
            && sentence.child(cue, "nsubj").filter(s -> s.relation().equals("nsubj")).isPresent()
            && !governs(cue));
  }

  private boolean governs(Token cue) {
    for (Token child : sentence.dependents(cue)) {
      boolean governed = child.isUnder("obj") || child.isUnder("xcomp") || child.isUnder("ccomp");
      if (governed && child.index() > cue.index()) {
        return true;
      }
    }
    return false;
  }

  /** The clause that the cue hangs on, without the cue's own. */
  private Optional<Contents.Found> around(Token cue, Token head, Cue entry) {
    return entry
        .kind(Frame.CLAUSE)
        .map(kind -> {
          BitSet tokens = Phrases.subtree(sentence, head);
          tokens.andNot(Phrases.subtree(sentence, cue));
          return new Contents.Found(tokens, kind);
        });
  }

  /** "<em>As the envoy noted</em>, the talks had failed." */
  private Optional<Contents.Found> asClause(Token cue, Cue entry) {
    boolean said =
        cue.relation().equals("advcl")
            && entry.has(Frame.QUOTE)
            && sentence.has(cue, "mark", "as")
            && sentence.has(cue, "nsubj")
            && !sentence.has(cue, "obj");
    return sentence
        .head(cue)
        .filter(head -> said && page.region(cue) == page.region(head))
        .flatMap(head -> around(cue, head, entry));
  }

  private boolean isCutOff(Token cue, Token head) {
    Token first = sentence.token(sentence.subtreeIndexes(cue)[0]);
    return first.index() > 0
        && isPause(sentence.token(first.index() - 1), first)
        && page.region(cue) <= page.region(head)
        && !hasSubordinator(cue);
  }

  private static boolean isPause(Token before, Token first) {
    return before.upos() == Upos.PUNCT || first.upos() == Upos.PUNCT;
  }

  private boolean hasSubordinator(Token cue) {
    for (Token child : sentence.dependents(cue)) {
      String relation = child.relation();
      if (relation.equals("mark") || (relation.equals("advmod") && isWh(child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWh(Token token) {
    return token.xpos().startsWith("W");
  }
}
